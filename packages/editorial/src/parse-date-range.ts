import { anyOf, monthWords } from './date-words.js';
import { type ParseDateOptions, type ParsedDate, resolveDate } from './parse-date.js';
import { excerpt, ParseError } from './parse-error.js';
import { assertShort, onOneLine } from './plain-text.js';
import { scanDateAt, type WrittenDate } from './scan-date.js';

/** First and last day of an event. */
export type ParsedDateRange = { start: ParsedDate; end: ParsedDate };

const JOINT = '\\s?(?:[-–—]|s\\.?\\s?[/.]\\s?d\\.?|sampai(?: dengan)?|hingga|to|until)\\s?';
const MONTH = `(${anyOf(monthWords.keys())})\\.?`;

/** "5–", "30 September–", "28 Desember 2023–", and English "October 5–". */
const DAY_FIRST = /* @__PURE__ */ new RegExp(
  `(\\d{1,2})(?:\\s${MONTH})?(?:,?\\s(\\d{4}))?${JOINT}(?=\\d)`,
  'iuy',
);
const MONTH_FIRST = /* @__PURE__ */ new RegExp(
  `${MONTH}\\s(\\d{1,2})${JOINT}(\\d{1,2}),?\\s(\\d{4})(?!\\d)`,
  'iuy',
);

/** A range as it stands in a text. */
export type WrittenRange = { from: WrittenDate; to: WrittenDate };

const written = (from: Partial<WrittenDate>): WrittenDate => ({
  start: 0,
  end: 0,
  weekday: null,
  year: null,
  time: null,
  zone: null,
  anchored: false,
  ...from,
});

const monthOf = (word: string) => (monthWords.get(word.toLowerCase()) ?? Number.NaN) + 1;

/** Reads a range of days that begins at `index`; the year, and mostly the month, stand only at its end. */
export function scanRangeAt(text: string, index: number): WrittenRange | null {
  MONTH_FIRST.lastIndex = index;
  const english = MONTH_FIRST.exec(text);
  if (english) {
    const [all, word = '', first, last, year = null] = english;
    const shared = { month: monthOf(word), year, start: index, end: index + all.length };
    return {
      from: written({ ...shared, day: Number(first) }),
      to: written({ ...shared, day: Number(last) }),
    };
  }
  DAY_FIRST.lastIndex = index;
  const match = DAY_FIRST.exec(text);
  if (!match) return null;
  const to = scanDateAt(text, index + match[0].length);
  if (to?.day === undefined || to.time) return null;
  const [, day, word, year] = match;
  const from = written({
    day: Number(day),
    month: word ? monthOf(word) : to.month,
    year: year ?? to.year,
    start: index,
  });
  return { from, to };
}

/** Decides what a written range means; null when it ends before it begins. */
export function resolveRange(
  range: WrittenRange,
  text: string,
  options: ParseDateOptions = {},
): ParsedDateRange | null {
  const [start, end] = [resolveDate(range.from, text, options), resolveDate(range.to, text, options)];
  return start.date <= end.date ? { start, end } : null;
}

/**
 * Reads the days of an event, which say month and year once.
 *
 * @throws {ParseError} `not_a_date` when it is no range or ends before it begins, and what {@link parseDate} throws for
 *   its days.
 * @example
 * parseDateRange('5-6 Oktober 2023') // { start: { date: '2023-10-05', … }, end: { date: '2023-10-06', … } }
 */
export function parseDateRange(text: string, options: ParseDateOptions = {}): ParsedDateRange {
  assertShort(text, 300, 'a range of days');
  const line = onOneLine(text);
  const range = scanRangeAt(line, 0);
  const parsed = range?.to.end === line.length ? resolveRange(range, line, options) : null;
  if (parsed) return parsed;
  throw new ParseError(
    'not_a_date',
    `${excerpt(line)} is not a range of days`,
    'Readers would be told a wrong period',
    'Pass a range such as "5–6 Oktober 2023" or "30 September–2 Oktober 2023"',
  );
}
