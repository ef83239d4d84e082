import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintArticle, lintRules } from '../src/index.js';
import { measure, passages, precisionOf, recallOf } from './labelled/measure.ts';

const { scores, overall, slips } = measure((article) => lintArticle(article));

/*
 * What was measured when the rules were written, with a little room: see `npm run lint-quality`. A rule that raises more
 * false alarms, or misses more, turns this red; the passages known to fail are part of the figures.
 */
test('few false alarms', () => {
  expect(precisionOf(overall), JSON.stringify(slips, null, 1)).toBeGreaterThanOrEqual(0.98);
  expect(recallOf(overall), JSON.stringify(slips, null, 1)).toBeGreaterThanOrEqual(0.92);
});

test('the set is large, mostly about hard cases, and asks every rule', () => {
  expect(passages.length).toBeGreaterThanOrEqual(240);
  expect(passages.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(80);
  expect([...scores.keys()]).toEqual(expect.arrayContaining(lintRules.map(({ id }) => id)));
});

test('no rule is mostly wrong, or mostly silent', () => {
  for (const [rule, score] of scores) {
    expect([rule, precisionOf(score) >= 0.6]).toEqual([rule, true]);
    expect([rule, recallOf(score) >= 0.5]).toEqual([rule, true]);
  }
});

test('what an editor marks stands in the passage', () => {
  for (const { article, marks } of passages)
    for (const [, words] of marks)
      if (words) expect(JSON.stringify(article)).toContain(JSON.stringify(words).slice(1, -1));
});

test('the README says what was measured', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8').replace(/\s+/g, ' ');
  const [precision, recall] = [precisionOf(overall), recallOf(overall)].map((value) => value.toFixed(3));
  expect(readme).toContain(`on ${passages.length} passages precision is ${precision} and recall ${recall}`);
});
