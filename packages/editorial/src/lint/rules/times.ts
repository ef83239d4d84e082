import type { Report } from '../finding.js';
import type { PatternRule } from '../pattern-rule.js';
import { beginsSentence, type ReadText, sentenceAt } from '../read-text.js';

const weekdays = 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu';
const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';

const RELATIVE: Record<string, RegExp> = {
  id: new RegExp(
    `(?<![\\p{L}-])(?:kemarin(?: (?:pagi|siang|sore|malam|lusa))?|besok(?: (?:pagi|siang|sore|malam))?|lusa|tadi (?:pagi|siang|sore|malam)|(?:${weekdays})(?: (?:pekan|minggu))? (?:lalu|depan|mendatang|besok)|(?:${months}) (?:lalu|mendatang))(?![\\p{L}-])`,
    'giu',
  ),
  en: /\b(?:yesterday|tomorrow|last night|this morning|(?:last|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gi,
};

/** Days that only today's readers understand: in a sentence without a date, outside quotations. */
export function lintRelativeDays(
  { place, text, dates, inQuotation, inEnglish }: ReadText,
  language: string,
  report: Report,
): void {
  const pattern = RELATIVE[language];
  if (!pattern) return;
  let next = 0;
  for (const { 0: quote, index } of text.matchAll(pattern)) {
    if (inQuotation(index) || (language === 'id' && inEnglish(index))) continue;
    // "Festival Lusa" is a name; weekdays and months have their capital anyway.
    const isDay = /^(?:kemarin|besok|lusa|tadi)/i.test(quote);
    if (isDay && /^\p{Lu}/u.test(quote) && place !== 'headline' && !beginsSentence(text, index)) continue;
    const { start, end } = sentenceAt(text, index);
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isDated = (dates[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (!isDated) report('relative-day', place, quote);
  }
}

/** `10:00` is a time, and neither a score nor a verse, when a word or a zone beside it says so. */
const SAYS_TIME_BEFORE =
  /(?:(?:pukul|pkl\.?|jam)\s|\d{1,2}[.:]\d{2}\s?(?:[-–—]|s\.?d\.?|hingga|sampai)\s?)$/iu;
const SAYS_TIME_AFTER =
  /^(?:\s?(?:[-–—]|s\.?d\.?|hingga|sampai)\s?\d{1,2}[.:]\d{2})?\s?\(?(?:WIB|WITA|WIT)(?!\p{L})/u;

const lower = (words: string) => words.toLowerCase();

/** Times and dates as Indonesian writes them. */
export const timeRules: readonly PatternRule[] = [
  {
    // "minggu" is a week as well, and a month's name a person's: figures or "hari" before say what is meant.
    rule: 'lowercase-date',
    pattern: new RegExp(
      `(?<=(?<!\\d)\\d{1,2} )(?:${lower(months)})(?= \\d{4}(?!\\d))|(?<=(?<!\\p{L})[Hh]ari )(?:${lower(weekdays).replace('|minggu', '')})(?!\\p{L})`,
      'gu',
    ),
    judge: ({ quote }) => ({ suggestion: quote.charAt(0).toUpperCase() + quote.slice(1) }),
  },
  {
    rule: 'time-colon',
    pattern: /(?<![\d:.])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/gu,
    judge({ quote, index, read: { text } }) {
      const says =
        SAYS_TIME_BEFORE.test(text.slice(Math.max(0, index - 20), index)) ||
        SAYS_TIME_AFTER.test(text.slice(index + quote.length, index + quote.length + 30));
      return says ? { suggestion: quote.replaceAll(':', '.') } : undefined;
    },
  },
];

const CLOCK = /(?<!\p{L})(?:pukul|pkl\.?)[ \u00A0]\d{1,2}[.:]\d{2}(?!\d)/giu;
const ZONE = /(?<!\p{L})(?:WIB|WITA|WIT|UTC|GMT|[Ww]ib|[Ww]ita)(?!\p{L})|waktu (?:setempat|\p{Lu}|bagian)/u;

/** The first time of an article that never says in which of the three zones. */
export function lintZones(texts: readonly ReadText[], report: Report): void {
  if (texts.some(({ text }) => ZONE.test(text))) return;
  for (const { place, text, inQuotation } of texts)
    for (const { 0: quote, index } of text.matchAll(CLOCK))
      if (!inQuotation(index)) {
        report('zone-missing', place, quote);
        return;
      }
}
