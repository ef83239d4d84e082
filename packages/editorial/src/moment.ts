import { teach } from './teach.js';
import { type Clock, clockIn } from './time-zone.js';

/** A moment, or a calendar day without a time (`2023-10-05`). */
export type DateInput = string | number | Date;

/** What formatters print: the wall clock, and the moment behind it when there is one. */
export type Reading = Clock & { weekday: number; time?: number };

/** RFC 3339, section 5.6; the time with its offset is optional as a whole, never the offset alone. */
const RFC_3339 =
  /^([1-9]\d{3})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d))?$/;

/** Years have four digits, in text and as milliseconds. */
const YEAR_1000 = Date.UTC(1000, 0);
const YEAR_10000 = Date.UTC(10000, 0);

const invalid = (input: unknown, fix = 'Pass RFC 3339, such as 2023-10-05T10:00:00+07:00 or 2023-10-05') =>
  teach(`"${String(input)}" is not a date`, 'A guess would print a wrong day to readers', fix);

type Day = Pick<Clock, 'year' | 'month' | 'day'>;

const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

const weekdayOf = (day: Day) => new Date(utc(day)).getUTCDay();

function readInstant(time: number, input: unknown, timeZone: string): Reading {
  if (!(time >= YEAR_1000 && time < YEAR_10000)) throw invalid(input);
  const clock = clockIn(time, timeZone);
  return { ...clock, weekday: weekdayOf(clock), time };
}

/**
 * Reads a date for printing in a time zone. A day without a time is that day everywhere.
 *
 * @throws {RangeError} for text that is not RFC 3339, a day that does not exist, or a time without its offset.
 */
export function read(input: DateInput, timeZone = 'Asia/Jakarta'): Reading {
  if (typeof input !== 'string') return readInstant(Number(input), input, timeZone);
  const match = RFC_3339.exec(input);
  if (!match) {
    const naive = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d[\d:.]*$/.test(input);
    throw invalid(input, naive ? 'Add the offset: +07:00 for WIB, Z for UTC' : undefined);
  }
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => part && +part) as [number, number, number, number?, number?, number?];
  // Date.parse turns 30 February into 2 March: a day must survive the round trip.
  const real = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month > 0 && month < 13;
  if (!real || hour > 23 || minute > 59 || second > 60) throw invalid(input, 'Correct the day or the time');
  if (!match[7]) return { year, month, day, hour, minute, weekday: weekdayOf({ year, month, day }) };
  // Date knows no second 60: a leap second is printed as the one before it.
  const time = Date.parse(
    input
      .replace(' ', 'T')
      .toUpperCase()
      .replace(/:60(?=[.Z+-])/, ':59'),
  );
  return readInstant(time, input, timeZone);
}

/** Days between two wall-clock dates, positive when `later` is later. */
export const daysBetween = (earlier: Clock, later: Clock) => (utc(later) - utc(earlier)) / 864e5;
