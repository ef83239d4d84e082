import { weekdayWords, zoneOffsets } from './date-words.js';
import { excerpt, ParseError } from './parse-error.js';
import { assertShort, onOneLine } from './plain-text.js';
import { scanDateAt, scanDates, type WrittenDate } from './scan-date.js';
import { clockIn } from './time-zone.js';

/** Options of {@link parseDate}. */
export type ParseDateOptions = {
  /**
   * IANA name of the zone a time is in when the text names none; a zone in the text wins.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
  /** Year of a date that has none, when the context tells it; a year in the text wins. */
  year?: number;
  /**
   * What the first figure of 01/03/2020 is: the day, as everywhere in Indonesia, or the month.
   * @default 'dmy'
   */
  order?: 'dmy' | 'mdy';
};

/** What a date says. */
export type ParsedDate = {
  /** The day, such as `2023-10-05`. */
  date: string;
  /** `10:00`, or `08:20:27` when seconds are written; null when no time is. */
  time: string | null;
  /** The day, or with a time RFC 3339 with seconds and offset: `2021-04-26T08:20:27+07:00`. */
  iso: string;
  /** As written; null when none is. */
  weekday: string | null;
  /** Whether the weekday is the date's; null when none is written. */
  weekdayMatches: boolean | null;
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

const fail = (code: ParseError['code'], text: string, what: string, why: string, fix: string) =>
  new ParseError(code, `${excerpt(text)} ${what}`, why, fix);

const isDay = (year: number, month: number, day: number) =>
  month > 0 && month < 13 && day > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

function yearOf(written: WrittenDate, text: string, known?: number): number {
  if (written.year?.length === 4) {
    const year = Number(written.year);
    if (year >= 1000) return year;
  } else if (known !== undefined && (!written.year || pad(known % 100) === written.year)) {
    if (Number.isInteger(known) && known >= 1000 && known <= 9999) return known;
  }
  throw fail(
    'year_unknown',
    text,
    written.year ? `writes the year as ${written.year}` : 'has no year',
    'A guessed year would put the article in the wrong place',
    'Pass { year } from the context, such as the address or the date of the article',
  );
}

function dayOf(written: WrittenDate, text: string, year: number, order: 'dmy' | 'mdy'): [number, number] {
  const { figures = [0, 0] } = written;
  const [day, month] =
    written.day !== undefined && written.month !== undefined
      ? [written.day, written.month]
      : order === 'mdy'
        ? [figures[1], figures[0]]
        : figures;
  if (isDay(year, month, day)) return [day, month];
  if (written.figures && isDay(year, day, month))
    throw fail(
      'ambiguous_date',
      text,
      `has no month ${month}; read the other way round it would be a date`,
      'A source that writes the month first does so in every date, also where both readings exist',
      `Pass { order: '${order === 'dmy' ? 'mdy' : 'dmy'}' } if the source writes dates that way`,
    );
  throw fail(
    'no_such_day',
    text,
    'names a day that does not exist',
    'The next day would be a guess',
    'Correct the day, the month or the year',
  );
}

function offsetAt(utcOfWallClock: number, timeZone: string): string {
  let minutes = 0;
  // The first guess is off by the offset itself; the second is right wherever the offset did not just change.
  for (let round = 0; round < 2; round += 1) {
    const time = utcOfWallClock - minutes * 6e4;
    const { year, month, day, hour, minute } = clockIn(time, timeZone);
    minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 6e4) * 6e4) / 6e4);
  }
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function offsetOf(zone: string, text: string): string {
  const known = zoneOffsets[zone.toUpperCase()];
  if (known) return known;
  const parts = /([+−-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const [hours, minutes] = [Number(parts?.[2]), Number(parts?.[3] ?? 0)];
  if (hours <= 14 && minutes <= 59) return `${parts?.[1] === '+' ? '+' : '-'}${pad(hours)}:${pad(minutes)}`;
  throw fail(
    'zone_unknown',
    text,
    `names the zone ${zone}, which is nowhere`,
    'The time would be another moment',
    'Write WIB, WITA, WIT, or an offset such as +07:00',
  );
}

/** Decides what a written date means. */
export function resolveDate(
  written: WrittenDate,
  text: string,
  { timeZone = 'Asia/Jakarta', year: known, order = 'dmy' }: ParseDateOptions = {},
): ParsedDate {
  const year = yearOf(written, text, known);
  const [day, month] = dayOf(written, text, year, order);
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const midnight = Date.UTC(year, month - 1, day);
  const { weekday } = written;
  const parsed = {
    date,
    time: null,
    iso: date,
    weekday,
    weekdayMatches: weekday && weekdayWords.get(weekday.toLowerCase()) === new Date(midnight).getUTCDay(),
  };
  if (!written.time) return parsed as ParsedDate;
  const [hour, minute, second] = written.time;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59)
    throw fail(
      'not_a_date',
      text,
      'has a time that no clock shows',
      'Hours go to 23, minutes and seconds to 59',
      'Correct the time, or leave it out',
    );
  const offset = written.zone
    ? offsetOf(written.zone, text)
    : offsetAt(midnight + (hour * 60 + minute) * 6e4, timeZone);
  const time = `${pad(hour)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`;
  const iso = `${date}T${pad(hour)}:${pad(minute)}:${pad(second ?? 0)}${offset}`;
  return { ...parsed, time, iso } as ParsedDate;
}

/** What may stand before a date: a label, or the name of the newsroom. */
const LABEL =
  /^(?:\p{L}[\p{L}\d.]{1,30} ?[-–|] ?)?(?:(?:ter(?:akhir )?)?(?:di(?:publikasikan|terbitkan|perbar(?:ui|harui)|unggah|posting|muat|buat)|tayang|update[d]?|published|posted|last updated|publikasi|tanggal|date|rilis|hari|pada|on|at|tanggal terbit)(?: pada| on| tanggal)*\s?:?,?\s?){0,4}/iu;

/**
 * Reads a date as Indonesian sites write it: long, short, numeric (day first), with or without time, in Indonesian or
 * English. A text without a zone is read in `timeZone`.
 *
 * @throws {ParseError} `not_a_date`; `year_unknown` for a badge such as "30 Sep" when `year` is not given;
 *   `ambiguous_date` for two dates, or for a month 13; `no_such_day`; `zone_unknown`; `too_long` over 300 characters.
 * @throws {RangeError} when the option `timeZone` is not a zone.
 * @example
 * parseDate('Kamis, 05 Oktober 2023').iso // '2023-10-05'
 * parseDate('01/03/2020, 07:02 WIB').iso // '2020-03-01T07:02:00+07:00'
 * parseDate('Rabu (28/9)', { year: 2016 }) // { date: '2016-09-28', weekday: 'Rabu', weekdayMatches: true, … }
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  assertShort(text, 300, 'a date');
  const line = onOneLine(text);
  const label = LABEL.exec(line)?.[0].length ?? 0;
  for (const start of [0, label]) {
    const written = scanDateAt(line, start + (line[start] === '(' ? 1 : 0));
    if (written && !/[\p{L}\p{N}]/u.test(line.slice(written.end))) return resolveDate(written, line, options);
  }
  throw refuse(line);
}

function refuse(line: string): ParseError {
  const found = scanDates(line);
  if (found.length > 1)
    return fail(
      'ambiguous_date',
      line,
      `holds ${found.length} dates`,
      'Which one is meant is not said',
      'Pass one of them, or a published and updated pair to parseDates',
    );
  const rest = found[0] ? line.slice(found[0].end).trim() : '';
  if (found[0]?.time && /^\(?[A-Z]{2,5}\)?$/.test(rest))
    return fail(
      'zone_unknown',
      line,
      `names the zone ${rest}, which is not known here`,
      'The time would be another moment',
      'Write WIB, WITA, WIT, UTC, or an offset such as +07:00',
    );
  return fail(
    'not_a_date',
    line,
    found[0] ? 'says more than a date' : 'is not a date',
    'A guess would print a wrong day to readers',
    'Pass a date such as "Kamis, 5 Oktober 2023", "5/10/2023" or "5 Okt 2023 10.00 WIB"',
  );
}
