import {
  type Finding,
  type LintInput,
  type LintRule,
  type LintSeverity,
  lintArticle,
  lintRules,
} from '@humas/editorial';
import type { Language } from '../words/text.js';

/** An article and where it comes from. */
export interface LintSubject {
  /** The file, or the article's id. */
  name: string;
  url: string | null;
  article: LintInput;
}

/** A finding and how much it weighs. */
export type WeighedFinding = Finding & { severity: LintSeverity };

/** What was found in one article. */
export interface LintedArticle {
  name: string;
  headline: string;
  url: string | null;
  findings: WeighedFinding[];
}

/** What a run of `humas lint` found. */
export interface LintReport {
  target: string;
  articles: LintedArticle[];
  rules: { rule: LintRule; severity: LintSeverity; count: number }[];
  warnings: number;
  advice: number;
}

/** What a run may be told. */
export interface LintChoices {
  /** Only these rules; empty means all. */
  rules: ReadonlySet<string>;
  /** Language of the articles, where they do not say it themselves. */
  locale: Language | undefined;
  /** Language of the messages. */
  language: Language;
}

const severities = new Map<string, LintSeverity>(lintRules.map(({ id, severity }) => [id, severity]));

/** Lints article by article and counts by rule, most frequent first. */
export function lintAll(target: string, subjects: readonly LintSubject[], choices: LintChoices): LintReport {
  const { rules, locale, language } = choices;
  const counts = new Map<LintRule, number>();
  const articles = subjects.map(({ name, url, article }) => {
    const findings = lintArticle(locale ? { ...article, locale } : article, { locale: language })
      .filter(({ rule }) => rules.size === 0 || rules.has(rule))
      .map((finding) => ({ ...finding, severity: severities.get(finding.rule) ?? 'warning' }));
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return { name, headline: article.headline, url, findings };
  });
  const byRule = [...counts]
    .map(([rule, count]) => ({ rule, severity: severities.get(rule) ?? 'warning', count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const sumOf = (wanted: LintSeverity) =>
    byRule.reduce((sum, { severity, count }) => sum + (severity === wanted ? count : 0), 0);
  return { target, articles, rules: byRule, warnings: sumOf('warning'), advice: sumOf('advice') };
}
