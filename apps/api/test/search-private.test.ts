import type { SearchPage, SearchSuggestions } from '@humas/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLES } from './support/content.js';
import { useTestApp } from './support/test-app.js';

/** Words that stand nowhere else, so that any trace of the article is one of these. */
const HEADLINE = 'Xilofon raksasa dibunyikan Brahmantyo';
const BODY = 'Peniup okarina berlatih zirkonium setiap malam.';
const TAG = 'Kwartet Puspa';
/** The words, their other forms, misspelt, begun, and as a phrase. */
const QUESTIONS = [
  'xilofon',
  'zirkonium',
  'okarina',
  'brahmantio',
  'xilofn',
  'meniup',
  'kwartet',
  '"xilofon raksasa"',
];
const BEGUN = ['xil', 'brah', 'kwartet p', 'xilofon raks'];

const app = useTestApp();
const { id } = ARTICLES.plain;

/** Everything search says about the article, in one text. */
async function everything(): Promise<string> {
  app.advance(60_000);
  const answers = await Promise.all([
    ...QUESTIONS.map((q) =>
      app.send({ url: `/v1/search?facets=true&total=true&q=${encodeURIComponent(q)}` }),
    ),
    ...BEGUN.map((q) => app.send({ url: `/v1/search/suggestions?q=${encodeURIComponent(q)}` })),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  return answers.map(({ body }) => body).join('\n');
}

async function change(assignments: string): Promise<void> {
  await app.database.ownerPool.query(`UPDATE article SET ${assignments} WHERE id = '${id}'`);
}

beforeEach(async () => {
  await app.database.ownerPool.query(
    `UPDATE article SET status = 'published', withdrawn = NULL, embargoed_until = NULL,
       summary = summary || $2, detail = jsonb_set(detail, '{body,text}', to_jsonb($3::text)) WHERE id = $1`,
    [id, { headline: HEADLINE, tags: [TAG] }, BODY],
  );
});

describe('what is public', () => {
  it('is found by each of these questions, so that finding nothing means something', async () => {
    for (const q of QUESTIONS) {
      const answer = await app.send({ url: `/v1/search?q=${encodeURIComponent(q)}` });
      expect({ q, found: answer.json<SearchPage>().items.map(({ article }) => article.id) }).toEqual({
        q,
        found: [id],
      });
    }
    for (const q of BEGUN) {
      const { items } = (await app.send({ url: `/v1/search/suggestions?q=${q}` })).json<SearchSuggestions>();
      expect({ q, count: items.length }).toEqual({ q, count: 1 });
    }
    expect(await everything()).toContain('"suggestion":"brahmantyo"');
  });
});

describe('what is not public', () => {
  it.each([
    ['a draft', `status = 'draft'`],
    ['scheduled', `status = 'scheduled'`],
    ['under embargo', `embargoed_until = now() + interval '1 hour'`],
    ['under embargo and corrected', `status = 'corrected', embargoed_until = now() + interval '1 hour'`],
    [
      'withdrawn',
      `status = 'withdrawn', withdrawn = '{"at": "2026-10-02T09:00:00+07:00", "reason": "x", "replacedBy": null}'`,
    ],
  ])('leaves no trace in matches, totals, facets, highlights or suggestions: %s', async (_, assignments) => {
    await change(assignments);
    const said = await everything();
    for (const word of [...HEADLINE.split(' '), 'okarina', 'zirkonium', TAG]) {
      expect(said.toLowerCase()).not.toContain(word.toLowerCase());
    }
    expect(said.match(/"total":0/g)).toHaveLength(QUESTIONS.length);
    expect(said).not.toMatch(/"count":/);
    expect(said.match(/"suggestion":null/g)).toHaveLength(QUESTIONS.length);
  });

  it('is kept by no cache beyond the end of an embargo', async () => {
    await change(`embargoed_until = now() + interval '30 seconds'`);
    app.advance(60_000);
    for (const path of ['search?q=xilofon', 'search/suggestions?q=xil']) {
      const { headers } = await app.send({ url: `/v1/${path}` });
      expect(Number(/max-age=(\d+)/.exec(String(headers['cache-control']))?.[1])).toBeLessThanOrEqual(30);
      expect(headers['cache-control']).not.toContain('stale');
    }
  });
});

describe('what changes', () => {
  const found = async (q: string): Promise<boolean> => {
    app.advance(60_000);
    const answer = await app.send({ url: `/v1/search?q=${encodeURIComponent(q)}` });
    return answer.json<SearchPage>().items.some(({ article }) => article.id === id);
  };

  it('is found as it is now, and no longer as it was', async () => {
    await change(`summary = summary || '{"headline": "Gamelan dibunyikan"}'`);
    expect([await found('gamelan'), await found('xilofon')]).toEqual([true, false]);
    await change(`status = 'withdrawn', withdrawn = '{}'`);
    expect(await found('gamelan')).toBe(false);
    await change(`status = 'corrected', withdrawn = NULL`);
    expect(await found('gamelan')).toBe(true);
  });

  it('is found by the new name of its agency', async () => {
    await app.database.ownerPool.query(
      `UPDATE agency SET name = 'Balai Vermilion' WHERE slug = 'kementerian'`,
    );
    expect([await found('vermilion xilofon'), await found('balai vermilion')]).toEqual([true, true]);
  });

  it('costs nothing where no word changed', async () => {
    await app.database.ownerPool.query(
      `UPDATE article SET search = to_tsvector('simple', 'kept') WHERE id = $1`,
      [id],
    );
    await change('view_baseline = view_baseline + 1, summary = summary');
    const { rows } = await app.database.ownerPool.query('SELECT search::text FROM article WHERE id = $1', [
      id,
    ]);
    expect(rows[0].search).toBe("'kept':1");
  });
});
