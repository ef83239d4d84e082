import { excerpt, ParseError } from './parse-error.js';

/** Characters nobody sees, which word processors and page builders leave behind: soft hyphens, joiners, marks of order. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** One space for every run of white space (no-break spaces, tabs, lines), none at the ends, nothing invisible. */
export const onOneLine = (text: string) => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** The lines of a text that say something, each on one line. */
export const linesOf = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(onOneLine)
    .filter(Boolean);

/**
 * Refuses a text longer than what is looked for can be. This bounds the work: what follows may look at every character
 * more than once.
 *
 * @throws {ParseError} `too_long`.
 */
export function assertShort(text: string, limit: number, what: string): void {
  if (text.length > limit)
    throw new ParseError(
      'too_long',
      `${excerpt(text)} has ${text.length} characters, and ${what} has at most ${limit}`,
      'A page was probably passed where one line is meant',
      'Pass the line alone, or the whole page to parseArticleText',
    );
}
