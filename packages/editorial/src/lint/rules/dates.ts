import { weekdays } from '../../calendar-words.js';
import { weekdayWords } from '../../date-words.js';
import { formatDate } from '../../format-date.js';
import { read } from '../../moment.js';
import { nearestYear } from '../../nearest-year.js';
import { type ParsedDate, resolveDate } from '../../parse-date.js';
import { ParseError } from '../../parse-error.js';
import type { WrittenDate } from '../../scan-date.js';
import type { LintInput, LintOptions, Report } from '../finding.js';
import type { ReadText } from '../read-text.js';

type Context = Pick<LintInput, 'publishedAt' | 'eventDate'> & Pick<LintOptions, 'timeZone'>;

function attempt(date: WrittenDate, text: string, year?: number): ParsedDate | null {
  try {
    return resolveDate(date, text, { year });
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

function dayOfPublication({ publishedAt, timeZone }: Context): string | null {
  // The zone is the caller's and must be one; the date is the article's, and lint does not fail for it.
  read(0, timeZone);
  if (!publishedAt) return null;
  try {
    const { year, month, day } = read(publishedAt, timeZone);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Wrong weekdays, years left unsaid, and dates written as others write them. */
export function lintDates(
  texts: readonly ReadText[],
  context: Context,
  language: string,
  report: Report,
): void {
  const published = dayOfPublication(context);
  // A date written once with its year is clear wherever it is repeated without.
  const known = new Set(context.eventDate ? [context.eventDate.slice(5)] : []);
  for (const { text, dates } of texts)
    for (const date of dates) {
      const day = date.year?.length === 4 ? attempt(date, text)?.date : undefined;
      if (day) known.add(day.slice(5));
    }
  for (const each of texts)
    for (const date of each.dates) {
      const { place, text } = each;
      const quote = text.slice(date.start, date.end);
      const year =
        date.year?.length === 4 ? undefined : published ? nearestYear(date, text, published) : null;
      const parsed = year === null ? null : attempt(date, text, year);
      if (parsed?.weekdayMatches === false) mismatch(parsed, quote, place, language, report);
      lintManner(each, date, language, report);
      // "17 Agustus" is mostly the name of a day; with a weekday or in brackets it is when something happened.
      if (date.year || !date.anchored || each.inQuotation(date.start)) continue;
      const day = parsed?.date ?? attempt(date, text, 2000)?.date;
      if (!day || known.has(day.slice(5))) continue;
      known.add(day.slice(5));
      // A year that the weekday contradicts is not proposed.
      const confirmed = parsed && parsed.weekdayMatches !== false ? parsed.date.slice(0, 4) : null;
      report('year-missing', place, quote, confirmed && withYear(quote, date, confirmed));
    }
}

function withYear(quote: string, date: WrittenDate, year: string): string {
  const closing = quote.endsWith(')') ? ')' : '';
  if (date.time) return quote;
  return `${closing ? quote.slice(0, -1) : quote}${date.figures ? '/' : ' '}${year}${closing}`;
}

function mismatch(parsed: ParsedDate, quote: string, place: string, language: string, report: Report): void {
  const day = new Date(`${parsed.date}T00:00:00Z`).getUTCDay();
  const written = parsed.weekday ?? '';
  const inEnglish =
    language === 'en' || weekdays.en[weekdayWords.get(written.toLowerCase()) ?? -1] === written;
  const right = weekdays[inEnglish ? 'en' : 'id'][day] ?? '';
  report('weekday-mismatch', place, quote, quote.replace(written, right), {
    date: formatDate(parsed.date, { style: 'medium', locale: inEnglish ? 'en' : 'id' }),
    right,
    wrong: written,
  });
}

/** Months whose names Indonesian spells otherwise; "April", "September" and "November" are both. */
const ENGLISH_MONTH = /\b(?:January|February|March|May|June|July|August|October|December)\b/i;
const PADDED = /(?<![\d/.:-])0(\d)(?= \p{L})/u;

function lintManner(
  { place, text, inQuotation, inEnglish }: ReadText,
  date: WrittenDate,
  language: string,
  report: Report,
) {
  const quote = text.slice(date.start, date.end);
  if (PADDED.test(quote)) report('padded-day', place, quote, quote.replace(PADDED, '$1'));
  if (language !== 'id' || date.year?.length !== 4 || !ENGLISH_MONTH.test(quote)) return;
  if (inQuotation(date.start) || inEnglish(date.start)) return;
  const parsed = attempt(date, text);
  if (!parsed) return;
  // A time and its zone stay as they are, so only the date alone can be written anew.
  const suggestion = date.time
    ? null
    : formatDate(parsed.date, { style: 'medium', weekday: Boolean(date.weekday) });
  report('english-date', place, quote, suggestion);
}
