import { anyOf, monthWords, weekdayWords } from './date-words.js';

/** A date as it stands in a text, before anybody decides what it means. */
export type WrittenDate = {
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  weekday: string | null;
  /** First and second figure of a numeric date, whose order is the reader's to decide; or day and month. */
  figures?: [number, number];
  day?: number;
  /** January is 1. */
  month?: number;
  /** As written: four figures, two, or none. */
  year: string | null;
  /** Hour, minute and, when written, second. */
  time: [number, number, number | null] | null;
  /** As written: `WIB`, `UTC+5:30`, `+0700`. */
  zone: string | null;
  /** Whether the figures stand in brackets or after a weekday, as in "Rabu (28/9)". */
  anchored: boolean;
};

/** Every pattern is bounded and anchored where it is tried, so a text costs its length times a constant. */
const sticky = (source: string) => new RegExp(source, 'iuy');

const S = '\\s{0,4}';
const MONTH = `(${anyOf(monthWords.keys())})\\.?(?![\\p{L}\\p{N}])`;
const YEAR = `(?:${S}[,-]?${S}(\\d{4})(?!\\d|[.,:]\\d))?`;

const WEEKDAY = /* @__PURE__ */ sticky(
  `(${anyOf(weekdayWords.keys())})(?![\\p{L}\\p{N}])\\.?(?:\\s(?:dini hari|pagi|siang|sore|petang|malam)(?!\\p{L}))?${S},?${S}(\\(?)${S}`,
);
const ISO = /* @__PURE__ */ sticky('(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/]\\d)');
const NUMERIC = /* @__PURE__ */ sticky('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[-/]\\d)');
const NO_YEAR = /* @__PURE__ */ sticky('(\\d{1,2})/(\\d{1,2})(?!\\d|[-/.,:]\\d|/)');
const DAY_MONTH = /* @__PURE__ */ sticky(
  `(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${S}[-.]?${S}(?:of\\s)?${MONTH}${YEAR}`,
);
const MONTH_DAY = /* @__PURE__ */ sticky(`${MONTH}${S}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/])${YEAR}`);
const TIME = /* @__PURE__ */ sticky(
  '(\\d{1,2})([:.])(\\d{2})(?:\\2(\\d{2}))?(?:\\.\\d{1,6})?(?!\\d|[:.]\\d)(?:\\s?([ap])\\.?m\\.?(?!\\p{L}))?',
);
const BEFORE_TIME = /* @__PURE__ */ sticky(`${S}(?:T|[,|@·•—–-]${S})?(?:(?:pukul|jam|at|pkl\\.?)${S})?`);
const ZONE = /* @__PURE__ */ sticky(
  `${S}\\(?(WIB|WITA|WIT|(?:UTC|GMT)(?:[+−-]\\d{1,2}(?::?\\d{2})?)?|Z|[+−-]\\d{2}:?\\d{2})(?![\\p{L}\\p{N}])\\)?`,
);

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

type Core = Pick<WrittenDate, 'figures' | 'day' | 'month' | 'year'> & { end: number };

const monthOf = (word = '') => (monthWords.get(word.toLowerCase()) ?? Number.NaN) + 1;

function scanCore(text: string, index: number): Core | null {
  const iso = matchAt(ISO, text, index);
  if (iso)
    return { year: iso[1] ?? null, month: Number(iso[3]), day: Number(iso[4]), end: index + iso[0].length };
  const numeric = matchAt(NUMERIC, text, index) ?? matchAt(NO_YEAR, text, index);
  if (numeric) {
    const hasYear = numeric.length > 3;
    return {
      figures: [Number(numeric[1]), Number(numeric[hasYear ? 3 : 2])],
      year: (hasYear && numeric[4]) || null,
      end: index + numeric[0].length,
    };
  }
  const worded = matchAt(DAY_MONTH, text, index);
  if (worded)
    return {
      day: Number(worded[1]),
      month: monthOf(worded[2]),
      year: worded[3] ?? null,
      end: index + worded[0].length,
    };
  const english = matchAt(MONTH_DAY, text, index);
  if (!english) return null;
  return {
    day: Number(english[2]),
    month: monthOf(english[1]),
    year: english[3] ?? null,
    end: index + english[0].length,
  };
}

type Clock = Pick<WrittenDate, 'time' | 'zone'> & { end: number };

function scanClock(text: string, index: number): Clock | null {
  const time = matchAt(TIME, text, index);
  if (!time) return null;
  const noon = time[5]?.toLowerCase();
  let hour = Number(time[1]);
  if (noon && hour <= 12) hour = (hour % 12) + (noon === 'p' ? 12 : 0);
  const end = index + time[0].length;
  const zone = matchAt(ZONE, text, end);
  return {
    time: [hour, Number(time[3]), time[4] === undefined ? null : Number(time[4])],
    zone: zone?.[1] ?? null,
    end: end + (zone?.[0].length ?? 0),
  };
}

/** Reads one written date that begins at `index`. */
export function scanDateAt(text: string, index: number): WrittenDate | null {
  // A time may stand first: "10.00 WIB, Kamis 5 Oktober 2023".
  const early = scanClock(text, index);
  const from = early ? early.end + (matchAt(BEFORE_TIME, text, early.end)?.[0].length ?? 0) : index;
  const weekday = matchAt(WEEKDAY, text, from);
  const core = scanCore(text, from + (weekday?.[0].length ?? 0));
  if (!core) return early ? scanLate(text, index, null) : null;
  if (!early) return scanLate(text, index, { weekday, core });
  return finish(text, index, weekday, core, early, core.end);
}

type Dated = { weekday: RegExpExecArray | null; core: Core };

function scanLate(text: string, index: number, dated: Dated | null): WrittenDate | null {
  const weekday = dated ? dated.weekday : matchAt(WEEKDAY, text, index);
  const core = dated ? dated.core : scanCore(text, index + (weekday?.[0].length ?? 0));
  if (!core) return null;
  const closed = weekday?.[2] && text[core.end] === ')' ? core.end + 1 : core.end;
  const joint = matchAt(BEFORE_TIME, text, closed)?.[0].length ?? 0;
  const clock = joint > 0 ? scanClock(text, closed + joint) : null;
  return finish(text, index, weekday, core, clock, clock?.end ?? closed);
}

function finish(
  text: string,
  start: number,
  weekday: RegExpExecArray | null,
  { end: _, ...core }: Core,
  clock: Clock | null,
  end: number,
): WrittenDate {
  return {
    ...core,
    start,
    end,
    weekday: weekday?.[1] ?? null,
    time: clock?.time ?? null,
    zone: clock?.zone ?? null,
    anchored: Boolean(weekday) || text[start - 1] === '(',
  };
}

const BEGINNING = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** Where words and numbers begin. */
export const beginningsOf = (text: string) => Array.from(text.matchAll(BEGINNING), ({ index }) => index);

/** Every date of a text, in order, none overlapping. */
export function scanDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  let end = 0;
  for (const index of beginningsOf(text)) {
    if (index < end) continue;
    const date = scanDateAt(text, index);
    if (!date) continue;
    found.push(date);
    end = date.end;
  }
  return found;
}
