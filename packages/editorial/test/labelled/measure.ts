import type { Finding, LintInput } from '../../src/index.js';
import { datesAndNumbers } from './dates-and-numbers.ts';
import { marks } from './marks.ts';
import { pageParts } from './page-parts.ts';
import type { Mark, Passage } from './passage.ts';
import { tricky } from './tricky.ts';
import { words } from './words.ts';

/** All passages. */
export const passages: readonly Passage[] = [...datesAndNumbers, ...words, ...marks, ...pageParts, ...tricky];

/** How often a rule was right, wrongly raised, and silent where an editor would have spoken. */
export type Score = { right: number; wrong: number; missed: number };

/** What went wrong, to be read by the person who mends the rule. */
export type Slip = { kind: 'wrong' | 'missed'; rule: string; words: string | null; text: string };

/** Of what was found, how much an editor would have marked; 1 when nothing was found. */
export const precisionOf = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));

/** Of what an editor would have marked, how much was found; 1 when there was nothing. */
export const recallOf = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));

const agrees = ([rule, words]: Mark, finding: Finding) =>
  rule === finding.rule &&
  (words === null || finding.quote === null
    ? words === finding.quote
    : words.includes(finding.quote) || finding.quote.includes(words));

/** Compares what lint finds with what an editor marked, passage by passage. */
export function measure(lint: (article: LintInput) => Finding[]) {
  const scores = new Map<string, Score>();
  const slips: Slip[] = [];
  const add = (rule: string, what: keyof Score) => {
    const score = scores.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
    score[what] += 1;
    scores.set(rule, score);
  };
  for (const { article, marks: wanted } of passages) {
    const text = article.bodyText || article.headline;
    const left = [...wanted];
    for (const finding of lint(article)) {
      const at = left.findIndex((mark) => agrees(mark, finding));
      if (at >= 0) left.splice(at, 1);
      else slips.push({ kind: 'wrong', rule: finding.rule, words: finding.quote, text });
      add(finding.rule, at >= 0 ? 'right' : 'wrong');
    }
    for (const [rule, mark] of left) {
      add(rule, 'missed');
      slips.push({ kind: 'missed', rule, words: mark, text });
    }
  }
  const overall: Score = { right: 0, wrong: 0, missed: 0 };
  for (const score of scores.values())
    for (const key of ['right', 'wrong', 'missed'] as const) overall[key] += score[key];
  return { scores: new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1))), overall, slips };
}
