import { printDate, type ZoneOptions } from './format-date.js';
import { pick } from './locale.js';
import { type DateInput, daysBetween, type Reading, read } from './moment.js';
import { teach } from './teach.js';

/** Options of {@link formatDateRange}. */
export type DateRangeOptions = ZoneOptions & {
  /**
   * `medium` 5–6 Oktober 2023 · `short` 5–6 Okt 2023.
   * @default 'medium'
   */
  style?: 'medium' | 'short';
};

/**
 * Prints first and last day of an event, saying month and year once where they are shared.
 *
 * @param start first day, included.
 * @param end last day, included; the same day prints one date.
 * @throws {RangeError} when the end is before the start, or a date cannot be read.
 * @example
 * formatDateRange('2023-10-05', '2023-10-06') // '5–6 Oktober 2023'
 */
export function formatDateRange(start: DateInput, end: DateInput, options: DateRangeOptions = {}): string {
  const [first, last] = [read(start, options.timeZone), read(end, options.timeZone)];
  const days = daysBetween(first, last);
  if (days < 0)
    throw teach(
      `the range ends (${String(end)}) before it starts (${String(start)})`,
      'Readers would be told an impossible period',
      'Swap the two dates',
    );
  const print = (reading: Reading) =>
    printDate(reading, { ...options, style: options.style ?? 'medium', weekday: false });
  const full = print(last);
  if (days === 0) return full;
  if (first.year !== last.year) return print(first) + joint(options) + full;
  if (first.month !== last.month) return print(first).replace(/ \d+$/, '') + joint(options) + full;
  return `${first.day}–${full}`;
}

/** EYD V sets the dash of a span without spaces; English does so only between single figures. */
const joint = ({ locale }: DateRangeOptions) => pick({ id: '–', en: ' – ' }, locale);
