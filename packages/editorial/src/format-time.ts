import { type DateOptions, printDate, type ZoneOptions } from './format-date.js';
import { pick } from './locale.js';
import { type DateInput, type Reading, read } from './moment.js';
import { teach } from './teach.js';
import { zoneName } from './time-zone.js';

/** Options of {@link formatTime}. */
export type TimeOptions = ZoneOptions & {
  /**
   * Whether the zone (`WIB`, `WITA`, `WIT`) follows the time.
   * @default true
   */
  zone?: boolean;
};

function printTime(
  reading: Reading,
  { locale, timeZone = 'Asia/Jakarta', zone = true }: TimeOptions,
): string {
  if (reading.time === undefined)
    throw teach(
      'a day without a time cannot be printed as a time',
      'It would say 00.00, which nobody wrote',
      'Pass a moment with offset, such as 2023-10-05T10:00:00+07:00, or use formatDate',
    );
  const clock = [reading.hour, reading.minute].map((part) => String(part).padStart(2, '0'));
  // EYD V writes hours and minutes with a full stop; English readers expect a colon.
  const time = clock.join(pick({ id: '.', en: ':' }, locale));
  return zone ? `${time} ${zoneName(timeZone, reading.time)}` : time;
}

/**
 * Prints a time with its Indonesian zone.
 *
 * @throws {RangeError} when the input has no time, or the date, zone or locale cannot be read.
 * @example
 * formatTime('2023-10-05T10:00:00+07:00') // '10.00 WIB'
 */
export function formatTime(date: DateInput, options: TimeOptions = {}): string {
  return printTime(read(date, options.timeZone), options);
}

/**
 * Prints date and time, as under a headline.
 *
 * @throws {RangeError} when the input has no time, or the date, zone or locale cannot be read.
 * @example
 * formatDateTime('2023-10-05T10:00:00+07:00') // 'Kamis, 5 Oktober 2023, 10.00 WIB'
 */
export function formatDateTime(date: DateInput, options: DateOptions & TimeOptions = {}): string {
  const reading = read(date, options.timeZone);
  return `${printDate(reading, options)}, ${printTime(reading, options)}`;
}
