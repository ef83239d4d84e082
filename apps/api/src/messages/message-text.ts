/** Characters nobody sees: control characters, and those that turn the direction of a text, with which words can be forged. */
const HIDDEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Something a reader of it would see. */
const VISIBLE = /[^\p{C}\p{Z}\p{M}]/u;

/**
 * A text of a reader as it is stored: line breaks of one kind, no control characters, no space around it. Empty when
 * nothing in it can be seen.
 */
export function cleanText(text: string): string {
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029]/);
  const cleaned = lines.map((line) => line.replaceAll('\t', ' ').replaceAll(HIDDEN, '').trimEnd());
  const words = cleaned
    .join('\n')
    .replaceAll(/\n{4,}/g, '\n\n\n')
    .trim();
  return VISIBLE.test(words) ? words : '';
}

/** A name on one line; null when nothing is left of it: nobody must say who they are. */
export function cleanName(name: string | null | undefined): string | null {
  return cleanText(name ?? '').replaceAll(/\s+/g, ' ') || null;
}

/** How long a text is for people: a character beyond the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}
