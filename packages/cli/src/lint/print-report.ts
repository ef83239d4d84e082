import { formatCount } from '@humas/editorial';
import { type Colour, plainLine } from '../output/colour.js';
import { countTable } from '../output/table.js';
import type { Language } from '../words/text.js';
import type { LintedArticle, LintReport, WeighedFinding } from './lint-report.js';

/** What people read: findings article by article, then a table by rule. */
export function lintText(report: LintReport, language: Language, colour: Colour): string {
  const count = (n: number) => formatCount(n, { locale: language });
  const found = report.articles.filter(({ findings }) => findings.length > 0);
  const rows = report.rules.map(({ rule, severity, count: times }) => ({
    count: times,
    label: rule,
    detail: severity === 'advice' ? ADVICE[language] : '',
  }));
  const sum = SUM[language]
    .replace('{articles}', count(report.articles.length))
    .replace('{warnings}', count(report.warnings))
    .replace('{advice}', count(report.advice));
  const lines = [
    ...found.flatMap((article) => articleLines(article, language, colour)),
    ...(rows.length > 0 ? [colour.bold(BY_RULE[language]), ...countTable(rows, count), ''] : []),
    rows.length === 0
      ? colour.green(CLEAN[language].replace('{articles}', count(report.articles.length)))
      : sum,
    ...(rows[0] ? [colour.dim(MORE[language].replace('{rule}', rows[0].label))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const articleLines = (
  { name, headline, url, findings }: LintedArticle,
  language: Language,
  colour: Colour,
): string[] => [
  colour.bold(plainLine(headline) || plainLine(name)),
  colour.dim(`  ${plainLine(url ?? name)}`),
  ...findings.flatMap((finding) => findingLines(finding, language)),
  '',
];

function findingLines(
  { rule, severity, place, quote, message, suggestion }: WeighedFinding,
  language: Language,
) {
  const what = severity === 'advice' ? `${rule} (${ADVICE[language]})` : rule;
  return [
    `  ${what}  ${place}${quote ? `  “${plainLine(quote, 80)}”` : ''}`,
    `      ${plainLine(message, 300)}`,
    ...(suggestion ? [`      → ${plainLine(suggestion, 120)}`] : []),
  ];
}

const ADVICE = { id: 'saran', en: 'advice' };
const BY_RULE = { id: 'Menurut kaidah', en: 'By rule' };
const SUM = {
  id: '{articles} artikel, {warnings} temuan, {advice} saran.',
  en: 'Articles: {articles}. Warnings: {warnings}. Advice: {advice}.',
};
const CLEAN = { id: '{articles} artikel, tidak ada temuan.', en: 'Articles: {articles}. Nothing to say.' };
const MORE = {
  id: 'Mengapa? humas lint --explain {rule}',
  en: 'Why? humas lint --explain {rule}',
};
