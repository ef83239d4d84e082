import { type ParseDateOptions, type ParsedDate, resolveDate } from './parse-date.js';
import { excerpt, ParseError } from './parse-error.js';
import { assertShort, onOneLine } from './plain-text.js';
import { scanDates } from './scan-date.js';

/** When an article came out, and when it was last changed. */
export type PublishedAndUpdated = { published: ParsedDate | null; updated: ParsedDate | null };

const UPDATED =
  /\b(?:di(?:perbar(?:ui|harui)|ubah|sunting|revisi)|pembaruan|perubahan terakhir|revisi|updated?|modified|edited)\b/i;

/**
 * Reads the line or lines under a headline that say when an article was published and when it was updated.
 *
 * @returns `published` is the date without a label of change; either may be null, never both.
 * @throws {ParseError} `not_a_date` when there is none, `ambiguous_date` for two of a kind, and what
 *   {@link parseDate} throws for a date.
 * @example
 * parseDates('28 September 2020   03:01 Diperbarui: 28 September 2020   03:14')
 * // { published: { time: '03:01', … }, updated: { time: '03:14', … } }
 */
export function parseDates(text: string, options: ParseDateOptions = {}): PublishedAndUpdated {
  assertShort(text, 500, 'a line of dates');
  const line = onOneLine(text);
  const pair: PublishedAndUpdated = { published: null, updated: null };
  let end = 0;
  for (const written of scanDates(line)) {
    const kind = UPDATED.test(line.slice(end, written.start)) ? 'updated' : 'published';
    end = written.end;
    if (pair[kind])
      throw new ParseError(
        'ambiguous_date',
        `${excerpt(line)} holds two dates and does not say which is which`,
        'The article would be put in the wrong place',
        'Label the second "Diperbarui:", or pass one of them',
      );
    pair[kind] = resolveDate(written, line, options);
  }
  if (pair.published || pair.updated) return pair;
  throw new ParseError(
    'not_a_date',
    `${excerpt(line)} holds no date`,
    'A guess would print a wrong day to readers',
    'Pass the line that says when the article was published',
  );
}
