import { printDate, type ZoneOptions } from './format-date.js';
import { type Locale, pick } from './locale.js';
import { type DateInput, daysBetween, read } from './moment.js';

/** Options of {@link formatRelativeTime}. */
export type RelativeTimeOptions = ZoneOptions & {
  /**
   * From how many calendar days on the date itself is printed.
   * @default 7
   */
  untilDays?: number;
};

const MINUTE = 6e4;
const HOUR = 36e5;
const DAY = 864e5;

type Words = { now: string; today: string; yesterday: string; ago: (count: number, unit: Unit) => string };
type Unit = 'minute' | 'hour' | 'day';

const units: Record<Unit, string> = { minute: 'menit', hour: 'jam', day: 'hari' };

const words: Record<Locale, Words> = {
  id: {
    now: 'baru saja',
    today: 'hari ini',
    yesterday: 'kemarin',
    ago: (count, unit) => `${count} ${units[unit]} yang lalu`,
  },
  en: {
    now: 'just now',
    today: 'today',
    yesterday: 'yesterday',
    ago: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'} ago`,
  },
};

/**
 * Says how long ago something was published; older things, and things still to come, get their date.
 * A reader's clock may run a minute behind: a moment up to one minute ahead is "baru saja".
 *
 * @param now the reader's moment; pass the server's when rendering there, so that both print the same.
 * @throws {RangeError} when a date, zone or locale cannot be read.
 * @example
 * formatRelativeTime('2023-10-05T10:00:00+07:00', '2023-10-05T12:10:00+07:00') // '2 jam yang lalu'
 */
export function formatRelativeTime(
  date: DateInput,
  now: DateInput,
  options: RelativeTimeOptions = {},
): string {
  const { locale, timeZone, untilDays = 7 } = options;
  const [then, present] = [read(date, timeZone), read(now, timeZone)];
  const { now: justNow, today, yesterday, ago } = pick(words, locale);
  const days = daysBetween(then, present);

  if (then.time !== undefined && present.time !== undefined) {
    const elapsed = present.time - then.time;
    if (Math.abs(elapsed) < MINUTE) return justNow;
    if (elapsed > 0 && elapsed < HOUR) return ago(Math.floor(elapsed / MINUTE), 'minute');
    if (elapsed > 0 && elapsed < DAY) return ago(Math.floor(elapsed / HOUR), 'hour');
  } else if (days === 0) return today;

  if (days === 1) return yesterday;
  if (days > 1 && days < untilDays) return ago(days, 'day');
  return printDate(then, { locale, style: 'medium' });
}
