/**
 * Characters nobody sees that change what everybody reads: control characters, and those that turn the direction of
 * the text around, which Indonesian and English never need. One left open would reverse the rest of a page's line.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; tab and line ends are kept
const INVISIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text without invisible characters that would harm it. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}

/** Text for one line: nothing invisible, no line breaks, no space at its ends. */
export function oneLine(text: string): string {
  return withoutInvisible(text).replaceAll(/\s+/g, ' ').trim();
}
