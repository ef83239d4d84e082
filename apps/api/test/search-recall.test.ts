import type { SearchPage } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { ARCHIVE, type LabelledQuestion, QUESTIONS } from './fixtures/search/archive.js';
import { useTestApp } from './support/test-app.js';

/** Just below what docs/decisions/2026-11-23-search.md says is reached: a change that finds less has to be meant. */
const RECALL_FLOOR = 0.97;
const RANK_FLOOR = 0.93;

const app = useTestApp({}, ARCHIVE);

async function ask({ q, expected, why }: LabelledQuestion) {
  const answer = await app.send({ url: `/v1/search?pageSize=10&q=${encodeURIComponent(q)}` });
  const { items, suggestion } = answer.json<SearchPage>();
  const found = items.map(({ article }) => article.slug);
  const first = found.findIndex((slug) => expected.includes(slug));
  return {
    line: `${q} (${why}): ${found.slice(0, 4).join(', ')}${suggestion === null ? '' : ` · mungkin: ${suggestion}`}`,
    recall: expected.filter((slug) => found.includes(slug)).length / expected.length,
    rank: first < 0 ? 0 : 1 / (first + 1),
  };
}

describe('the labelled questions', () => {
  it('are as many as promised, and name articles that exist', () => {
    const slugs = new Set(ARCHIVE.articles.map(({ slug }) => slug));
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(QUESTIONS.flatMap(({ expected }) => expected).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('find what somebody who asks them wants', async () => {
    const answers = await Promise.all(QUESTIONS.map(ask));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const recall = mean(answers.map((answer) => answer.recall));
    const rank = mean(answers.map((answer) => answer.rank));
    const short = answers.filter((answer) => answer.recall < 1 || answer.rank < 1).map(({ line }) => line);
    console.info(
      [`recall@10 ${recall.toFixed(3)} · mean reciprocal rank ${rank.toFixed(3)}`, ...short].join('\n  '),
    );
    expect(recall).toBeGreaterThanOrEqual(RECALL_FLOOR);
    expect(rank).toBeGreaterThanOrEqual(RANK_FLOOR);
  });
});
