/** The contract's limit of an excerpt. */
const LONGEST = 300;
/** An excerpt that ends here or later, at the end of a sentence, says enough without the words that would still fit. */
const SHORTEST = 120;

const SENTENCE_END = /[.!?…]["'”’)\]]*(?=\s)/g;

/**
 * The beginning of a text: up to the end of a sentence where one fits, else up to the end of a word, with an ellipsis.
 *
 * @example excerptOf('Loket buka pukul 07.30 mulai Senin.') // the same
 */
export function excerptOf(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const room = words.slice(0, LONGEST + 1);
  const ends = [...room.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const end = ends.findLast((index) => index <= LONGEST) ?? 0;
  if (end >= SHORTEST) return room.slice(0, end);
  const cut = words.slice(0, LONGEST);
  const lastWord = cut.lastIndexOf(' ');
  // Without a space there is no word to end at; the last character may still be half of one.
  const kept =
    lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`;
}
