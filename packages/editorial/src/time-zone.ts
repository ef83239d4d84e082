import { teach } from './teach.js';

/** What a clock on the wall of a place shows. Months count from 1. */
export type Clock = { year: number; month: number; day: number; hour: number; minute: number };

/** Indonesia's three zones by law (Keppres 41/1987); their names are the same in both languages. */
const INDONESIAN: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
  UTC: 'UTC',
};

/** One Intl object per zone: making one costs about a thousand times more than using it. */
const cache = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = cache.get(timeZone);
  if (!formatter) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch (cause) {
      throw teach(
        `time zone "${timeZone}" is unknown`,
        'Times would be printed for another place',
        'Use an IANA name such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura',
        cause,
      );
    }
    cache.set(timeZone, formatter);
  }
  return formatter;
}

/** The wall clock of a zone at a moment in milliseconds since 1970. */
export function clockIn(time: number, timeZone: string): Clock {
  const clock: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(time)) clock[type] = Number(value);
  return clock as Clock;
}

/** `WIB`, `WITA` or `WIT`; elsewhere the offset, such as `UTC+8` or `UTC−3:30`. */
export function zoneName(timeZone: string, time: number): string {
  const known = INDONESIAN[timeZone];
  if (known) return known;
  const { year, month, day, hour, minute } = clockIn(time, timeZone);
  const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute) - time) / 6e4);
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}
