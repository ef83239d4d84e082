import { months, shorten, weekdays } from './calendar-words.js';
import { type LocaleOptions, pick } from './locale.js';
import { type DateInput, type Reading, read } from './moment.js';

/** How much of a date is spelled out. */
export type DateStyle = 'long' | 'medium' | 'short';

/** Where a date is read. */
export type ZoneOptions = LocaleOptions & {
  /**
   * IANA name of the zone whose wall clock is printed.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
};

/** Options of {@link formatDate}. */
export type DateOptions = ZoneOptions & {
  /**
   * `long` Kamis, 5 Oktober 2023 · `medium` 5 Oktober 2023 · `short` 5 Okt 2023.
   * @default 'long'
   */
  style?: DateStyle;
  /**
   * Whether the weekday stands before the date.
   * @default true for `long`, false otherwise
   */
  weekday?: boolean;
};

/** Prints what {@link read} has read; days are never padded. */
export function printDate(
  { year, month, day, weekday: dayOfWeek }: Reading,
  { locale, style = 'long', weekday = style === 'long' }: DateOptions,
): string {
  const word = (names: string[], index: number) =>
    style === 'short' ? shorten(names[index] ?? '') : names[index];
  const date = `${day} ${word(pick(months, locale), month - 1)} ${year}`;
  return weekday ? `${word(pick(weekdays, locale), dayOfWeek)}, ${date}` : date;
}

/**
 * Prints a date as Indonesian news does.
 *
 * @param date RFC 3339 with offset, a day such as `2023-10-05`, milliseconds, or a `Date`.
 * @throws {RangeError} when the date, zone or locale cannot be read.
 * @example
 * formatDate('2023-10-05T10:00:00+07:00') // 'Kamis, 5 Oktober 2023'
 */
export function formatDate(date: DateInput, options: DateOptions = {}): string {
  return printDate(read(date, options.timeZone), options);
}
