import { pick } from '../locale.js';
import type { Finding, LintInput, LintOptions, Report } from './finding.js';
import { type LintRule, lintMessage, lintSuggestion } from './messages/index.js';
import { applyPatterns, forIndonesian } from './pattern-rule.js';
import { readText } from './read-text.js';
import { lintDates } from './rules/dates.js';
import { lintDoubled } from './rules/doubled-words.js';
import { lintHeadline } from './rules/headline.js';
import { lintLayout, lintLinks, lintShouting } from './rules/layout.js';
import { lintNames } from './rules/names.js';
import { lintPercent, numberRules } from './rules/numbers.js';
import { lintPersonalData } from './rules/personal-data.js';
import { lintPictures } from './rules/pictures.js';
import { punctuationRules, quotationRules } from './rules/punctuation.js';
import { correctRupiah } from './rules/rupiah.js';
import { spellingRules } from './rules/spelling.js';
import { lintRelativeDays, lintZones, timeRules } from './rules/times.js';
import { lintUnpaired } from './rules/unpaired-marks.js';

/** So that a hostile text costs a bounded amount of work and prints no book. */
const LONGEST_TEXT = 200_000;
const MOST_FINDINGS_PER_RULE = 20;

const indonesianRules = /* @__PURE__ */ forIndonesian([
  ...timeRules,
  ...numberRules,
  ...spellingRules,
  ...quotationRules,
]);

/**
 * Looks over an article as a copy editor would, and says what to change. It never throws for what an article contains.
 *
 * At most 20 findings per rule are given, and the first 200,000 characters of a text are read. `lintRules` tells why each
 * rule is one.
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
  const findings: Finding[] = [];
  const counts = new Map<LintRule, number>();
  const report: Report = (rule, place, quote, suggestion = null, values = {}) => {
    // An excerpt is mostly the beginning of the text: the same words need one finding.
    if (place === 'excerpt' && quote && article.bodyText.includes(quote)) return;
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    if (count >= MOST_FINDINGS_PER_RULE) return;
    findings.push({
      rule,
      place,
      quote,
      message: lintMessage(rule, { quote: quote ?? '', suggestion: suggestion ?? '', ...values }, locale),
      suggestion: lintSuggestion(rule, locale) ?? suggestion,
    });
  };
  const language = (article.locale ?? 'id').toLowerCase().split(/[-_]/)[0] ?? '';
  const bounded = { ...article, bodyText: article.bodyText.slice(0, LONGEST_TEXT) };
  const texts = textsOf(bounded);

  lintDates(texts, { ...article, timeZone }, language, report);
  lintHeadline(bounded, report);
  lintPictures(article, bounded.bodyText, report);
  lintNames(texts, report);
  for (const text of texts) {
    lintRelativeDays(text, language, report);
    lintDoubled(text, language, report);
    lintLayout(text, report);
    lintShouting(text, report);
    lintPersonalData(text, report);
    lintUnpaired(text, report);
    if (text.place === 'body') lintLinks(text, article.links, report);
  }
  applyPatterns(punctuationRules, texts, report);
  if (language === 'id') {
    applyPatterns(indonesianRules, texts, report);
    lintZones(texts, report);
    lintPercent(texts, report);
    for (const { place, text } of texts)
      for (const { quote, correction } of correctRupiah(text))
        report('rupiah-format', place, quote, correction);
  }
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => findings.filter((finding) => finding.rule === rule));
}

/** Every text of an article that has words, read once for all rules. */
function textsOf({ headline, lead, excerpt, bodyText, cover, pictures = [] }: LintInput) {
  const written: [string, string | null | undefined][] = [
    ['headline', headline],
    ['lead', lead],
    ['excerpt', excerpt],
    ['body', bodyText],
    ['cover.caption', cover?.caption],
    ...pictures.map(({ caption }, index): [string, string | null | undefined] => [
      `pictures.${index}.caption`,
      caption,
    ]),
  ];
  return written.flatMap(([place, text]) => (text ? [readText(place, text.slice(0, LONGEST_TEXT))] : []));
}
