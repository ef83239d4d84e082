import { lintDates } from './lint-dates.js';
import { lintLanguage } from './lint-language.js';
import { type LintRule, lintMessage, lintSuggestion } from './lint-messages.js';
import { lintPictures } from './lint-pictures.js';
import type { Report, Text } from './lint-report.js';
import { type Locale, pick } from './locale.js';
import { scanDates } from './scan-date.js';

/** A picture as far as lint looks at it. */
export type LintPicture = {
  alt?: string | null;
  caption?: string | null;
  /** True for a picture that says nothing, whose alt may be empty. */
  decorative?: boolean;
  credit?: { photographer?: string | null; initials?: string | null; unit?: string | null } | null;
};

/** An article as far as lint looks at it; what is left out is not looked at. */
export type LintInput = {
  headline: string;
  lead?: string | null;
  excerpt?: string | null;
  /** Text without markup, paragraphs apart by line breaks. */
  bodyText: string;
  /** RFC 3339; tells the year of "Rabu (28/9)". */
  publishedAt?: string | null;
  /** Day of the event, such as `2016-09-28`: that date is known with its year. */
  eventDate?: string | null;
  cover?: LintPicture | null;
  pictures?: readonly LintPicture[];
  /** An empty list is a finding; leave it out when credits are not known here. */
  credits?: readonly unknown[];
  /**
   * Language of the article; English skips the rules of Indonesian spelling.
   * @default 'id'
   */
  locale?: string;
};

/** Something an editor should look at, as the contract's `Finding`. Nothing is refused because of it. */
export type Finding = {
  rule: LintRule;
  /** The field it is in: `headline`, `body`, `cover.alt`, `pictures.0.caption`, … */
  place: string;
  /** The words it is about, exactly as they stand there; null when something is missing. */
  quote: string | null;
  message: string;
  /** What to write instead; null when only the editor can know. */
  suggestion: string | null;
};

/** Options of {@link lintArticle}. */
export type LintOptions = {
  /**
   * Language of the messages.
   * @default 'id'
   */
  locale?: Locale;
  /**
   * Zone in which `publishedAt` is a day.
   * @default 'Asia/Jakarta'
   */
  timeZone?: string;
};

/** So that a hostile text costs a bounded amount of work and prints no book. */
const LONGEST_TEXT = 200_000;
const MOST_FINDINGS_PER_RULE = 20;

/**
 * Looks over an article as a copy editor would, and says what to change. It never throws for what an article contains.
 *
 * At most 20 findings per rule are given, and the first 200,000 characters of a text are read.
 *
 * @returns findings in the order of the rules, then of the text; an empty list when there is nothing to say.
 * @throws {RangeError} when the option `locale` or `timeZone` is unknown.
 * @example
 * lintArticle({ headline: 'Bantuan Rp 1.6 Miliar Tiba', bodyText: 'Di baca 619 kali.' })
 * // [{ rule: 'misspelt-passive', place: 'body', quote: 'Di baca', suggestion: 'Dibaca', … },
 * //  { rule: 'rupiah-format', place: 'headline', quote: 'Rp 1.6 Miliar', suggestion: 'Rp1,6 miliar', … }]
 */
export function lintArticle(article: LintInput, { locale, timeZone }: LintOptions = {}): Finding[] {
  pick({ id: true, en: true }, locale);
  const english = article.locale?.toLowerCase().startsWith('en') ?? false;
  const findings: Finding[] = [];
  const counts = new Map<LintRule, number>();
  const report: Report = (rule, place, quote, suggestion = null, values = {}) => {
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    if (count >= MOST_FINDINGS_PER_RULE) return;
    // An excerpt is mostly the beginning of the text: the same words need one finding.
    if (place === 'excerpt' && quote && article.bodyText.includes(quote)) return;
    findings.push({
      rule,
      place,
      quote,
      message: lintMessage(rule, { quote: quote ?? '', suggestion: suggestion ?? '', ...values }, locale),
      suggestion: lintSuggestion(rule, locale) ?? suggestion,
    });
  };
  const texts: Text[] = [
    { place: 'headline', text: article.headline },
    { place: 'lead', text: article.lead },
    { place: 'excerpt', text: article.excerpt },
    { place: 'body', text: article.bodyText },
    { place: 'cover.caption', text: article.cover?.caption },
    ...(article.pictures ?? []).map(({ caption }, index) => ({
      place: `pictures.${index}.caption`,
      text: caption,
    })),
  ].flatMap(({ place, text }) => {
    const read = text?.slice(0, LONGEST_TEXT);
    return read ? [{ place, text: read, dates: scanDates(read) }] : [];
  });

  lintDates(texts, { ...article, timeZone, english }, report);
  lintPictures(article, report);
  lintLanguage(texts, english, report);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => findings.filter((finding) => finding.rule === rule));
}
