/*
 * Prints how good lint is on the labelled passages, rule by rule: `npm run lint-quality --workspace packages/editorial`.
 * It measures the built package, as others get it.
 */
import { lintArticle } from '@humas/editorial';
import { measure, passages, precisionOf, recallOf, type Score } from './labelled/measure.ts';

const { scores, overall, slips } = measure((article) => lintArticle(article));
const part = (value: number) => value.toFixed(3);
const row = (rule: string, score: Score) =>
  [
    rule.padEnd(24),
    ...[score.right, score.wrong, score.missed].map((count) => String(count).padStart(6)),
    part(precisionOf(score)).padStart(10),
    part(recallOf(score)).padStart(8),
  ].join(' ');

const clean = passages.filter(({ marks }) => marks.length === 0).length;
console.log(`${passages.length} passages, ${clean} of them right and easily taken for wrong\n`);
console.log(`${'rule'.padEnd(24)}  right  wrong missed  precision  recall`);
for (const [rule, score] of scores) console.log(row(rule, score));
console.log(row('all', overall));
if (slips.length > 0) console.log('\nKnown to fail:');
for (const { kind, rule, words, text } of slips)
  console.log(`  ${kind.padEnd(6)} ${rule}${words ? ` “${words}”` : ''} in “${text.slice(0, 80)}”`);
