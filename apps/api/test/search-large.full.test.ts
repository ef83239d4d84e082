import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';
import { agencyDraft } from './support/content.js';
import { appOver, store, type TestApp } from './support/test-app.js';

/** `HUMAS_TEST_ARTICLES=100000` gives the figures of docs/decisions/2026-11-23-search.md. */
const ARTICLES = Number(process.env.HUMAS_TEST_ARTICLES ?? 20_000);
const ASKED = 9;

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await createTestDatabase();
  const agency = agencyDraft({ slug: 'arsip' });
  await store(database, { agencies: [agency], categories: [], articles: [] });
  // 250 words each of 6,000, the first of them in every article and the last in few; the same in every run.
  await database.ownerPool.query(
    `CREATE TABLE word AS SELECT n, translate(to_hex(n * 7919 + 100000), '0123456789abcdef', 'aiueobdgklmnprst') AS w FROM generate_series(0, 5999) n;
     CREATE FUNCTION words_of(article integer, length integer) RETURNS text LANGUAGE sql AS $$
       SELECT string_agg(CASE WHEN i % 9 = 0 THEN 'me' || w || 'kan' ELSE w END, ' ' ORDER BY i) FROM generate_series(1, length) i
       JOIN word ON n = floor(6000 * power(mod(abs(hashint4(article * 1000 + i)), 100003) / 100003.0, 3)) $$;
     ALTER TABLE word ADD PRIMARY KEY (n); ANALYZE word`,
  );
  await database.ownerPool.query(
    `INSERT INTO article (agency_id, id, slug, type, status, category_id, locale, translation_group, published_at, updated_at, summary, detail)
     SELECT $1, 'art_' || lpad(i::text, 26, '0'), 'a' || i, 'news', 'published', 'cat_01h6qdqz60ehf8hx3ymhambg6v', 'id', 'a' || i,
       now() - i * interval '50 minutes', now(),
       jsonb_build_object('headline', words_of(i, 8), 'lead', NULL, 'excerpt', '', 'tags', jsonb_build_array('tag ' || i % 500),
         'credits', '[]'::jsonb, 'verdict', NULL),
       jsonb_build_object('body', jsonb_build_object('text', 'pengumuman ' || words_of(i, 250)))
     FROM generate_series(1, $2::int) i`,
    [agency.id, ARTICLES],
  );
  await database.ownerPool.query(
    'INSERT INTO article_publisher SELECT agency_id, published_at, id, agency_id FROM article',
  );
  await database.ownerPool.query('VACUUM ANALYZE');
  app = await appOver(database);
  // Millions of words are made up and taken apart: a minute on an idle machine, and many on a busy one.
}, 1_800_000);
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

/** Some words, from one that stands nearly everywhere to one that stands in few articles. */
async function words(): Promise<string[]> {
  const { rows } = await database.ownerPool.query(
    'SELECT w FROM word WHERE n IN (0, 40, 400, 4000) ORDER BY n',
  );
  return rows.map(({ w }) => w);
}

it('answers every kind of question in a large archive', async () => {
  const [everywhere = '', often = '', some = '', seldom = ''] = await words();
  const figures: string[] = [];
  for (const [q, rest] of [
    [seldom, ''],
    [some, ''],
    [`${often} ${some}`, ''],
    [everywhere, ''],
    ['mengumumkan', ''],
    ['mengumumkan', '&sort=-publishedAt'],
    ['mengumumkan', '&total=true&facets=true'],
    [some, '&total=true&facets=true'],
    [`${everywhere} -${often}`, ''],
    [`"${often} ${some}"`, ''],
    [`${some}x`, ''],
    [`${often}q ${some}q zzzkkk`, ''],
    ['x'.repeat(200), ''],
  ] as const) {
    const taken: number[] = [];
    for (let n = 0; n < ASKED; n += 1) {
      app.advance(10_000);
      const begun = performance.now();
      const answer = await app.send({ url: `/v1/search?q=${encodeURIComponent(q)}${rest}` });
      taken.push(performance.now() - begun);
      // Too busy is an answer; anything else is a mistake.
      expect([200, 503]).toContain(answer.statusCode);
    }
    figures.push(
      `${q.slice(0, 40)}${rest}: ${Math.round(taken.toSorted((a, b) => a - b)[ASKED >> 1] ?? 0)} ms`,
    );
  }
  console.info([`${ARTICLES} articles, median of ${ASKED}`, ...figures].join('\n  '));
});

it('looks words up in the index', async () => {
  const [, , , seldom] = await words();
  const { rows } = await database.ownerPool.query(
    `EXPLAIN SELECT 1 FROM article a WHERE a.status IN ('published', 'corrected') AND a.search @@ '${seldom}'::tsquery`,
  );
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('article_by_word');
});
