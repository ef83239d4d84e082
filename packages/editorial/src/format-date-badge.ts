import { months, shorten } from './calendar-words.js';
import { printDate, type ZoneOptions } from './format-date.js';
import { pick } from './locale.js';
import { type DateInput, read } from './moment.js';

/** The parts of a date badge. */
export type DateBadgeParts = {
  /** Day of the month, not padded. */
  day: string;
  /** Month in three letters. */
  month: string;
  /** Four digits; a badge may leave it out only because `accessible` says it. */
  year: string;
  /** The whole date in words, for assistive technology: a badge of "30 Sep" alone leaves the year unsaid. */
  accessible: string;
};

/**
 * Splits a date for a badge of two or three lines.
 *
 * @throws {RangeError} when the date, zone or locale cannot be read.
 * @example
 * formatDateBadge('2019-09-30') // { day: '30', month: 'Sep', year: '2019', accessible: '30 September 2019' }
 */
export function formatDateBadge(date: DateInput, options: ZoneOptions = {}): DateBadgeParts {
  const reading = read(date, options.timeZone);
  return {
    day: String(reading.day),
    month: shorten(pick(months, options.locale)[reading.month - 1] ?? ''),
    year: String(reading.year),
    accessible: printDate(reading, { locale: options.locale, style: 'medium' }),
  };
}
