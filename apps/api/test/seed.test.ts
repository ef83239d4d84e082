import type { AlertList, Article, ArticleSummary } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSampleFiles } from '../src/seed/sample-files.js';
import { seedSamples } from '../src/seed/seed-samples.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { CONTENT } from './support/content.js';
import { appOver, store, type TestApp } from './support/test-app.js';

let database: TestDatabase;
let app: TestApp;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await appOver(database);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function seed(target = database): Promise<boolean> {
  const owner = await target.ownerPool.connect();
  try {
    return await seedSamples(owner);
  } finally {
    owner.release();
  }
}

const snapshot = async () =>
  (await database.ownerPool.query('SELECT agency_id, id, version, summary, detail FROM article ORDER BY id'))
    .rows;

describe('sample content', () => {
  it('follows the contract in every article, and every link leads somewhere', async () => {
    expect(await seed()).toBe(true);
    const list = (await app.send({ url: '/v1/articles?pageSize=100&total=true' })).json<{
      items: ArticleSummary[];
    }>();
    const { articles } = await readSampleFiles();
    const shown = articles.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id);
    expect(list.items.map(({ id }) => id).sort()).toEqual(shown.sort());
    for (const { id, slug } of list.items) {
      const answer = await app.send({ url: `/v1/articles/${id}` });
      expect([slug, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([
        slug,
        200,
        '',
      ]);
      const article = answer.json<Article>();
      const { rows } = await database.ownerPool.query('SELECT detail FROM article WHERE id = $1', [id]);
      expect(article.readAlso).toHaveLength(rows[0].detail.readAlso.length);
      // The shortest is a notice of one sentence.
      expect([slug, article.body.wordCount > 15]).toEqual([slug, true]);
      for (const media of [article.cover, ...article.gallery]) {
        if (media) expect((await app.send({ url: new URL(media.url).pathname })).statusCode).toBe(200);
      }
    }
    const agencies = (await app.send({ url: '/v1/agencies' })).json().items;
    for (const { brand } of agencies) {
      expect((await app.send({ url: new URL(brand.logo.url).pathname })).statusCode).toBe(200);
    }
  });

  it('has withdrawn articles, and says what stands in their place or that nothing does', async () => {
    const alone = await app.send({ url: '/v1/agencies/setneg/articles/undangan-upacara-bagi-5000-warga' });
    expect([alone.statusCode, alone.json().withdrawn.replacedBy]).toEqual([410, null]);

    const path = '/v1/agencies/perhubungan/articles/jadwal-penyeberangan-berkurang-mulai-26-mei';
    const answer = await app.send({ url: path });
    expect(answer.statusCode).toBe(410);
    const { withdrawn } = answer.json();
    expect(withdrawn.reason).toContain('tertukar');
    expect(withdrawn.replacedBy).toMatch(/jadwal-penyeberangan-selama-perbaikan-dermaga$/);
  });

  it('brings baselines, but no views and no votes', async () => {
    const { rows } = await database.ownerPool.query(
      `SELECT (SELECT count(*) FROM view_hour) + (SELECT count(*) FROM view_event) + (SELECT count(*) FROM vote) +
         (SELECT count(*) FROM vote_tally) AS n, (SELECT sum(view_baseline)::bigint FROM article) AS baseline`,
    );
    expect(rows[0].n).toBe(0);
    expect(rows[0].baseline).toBeGreaterThan(19_111);
  });

  it('changes nothing when it is stored again, even by two processes at once', async () => {
    const before = await snapshot();
    await database.ownerPool.query('COMMENT ON TABLE article IS NULL');
    expect(await Promise.all([seed(), seed()])).toEqual([true, true]);
    expect(await snapshot()).toEqual(before);
  });

  it('is stored again by another version only: nobody is answered meanwhile', async () => {
    const edit = () =>
      database.ownerPool.query('UPDATE article SET view_baseline = 1, version = version + 1');
    const baselines = async () =>
      (await database.ownerPool.query('SELECT count(*)::int AS n FROM article WHERE view_baseline > 1'))
        .rows[0].n;
    const before = await baselines();
    await edit();
    expect(await seed()).toBe(true);
    expect(await baselines()).toBe(0);
    const said = "SELECT obj_description('article'::regclass, 'pg_class') AS said";
    const { rows } = await database.ownerPool.query(said);
    await database.ownerPool.query(
      `COMMENT ON TABLE article IS '${rows[0].said.replace(/[0-9a-f]{64}/, '0'.repeat(64))}'`,
    );
    expect(await seed()).toBe(true);
    expect(await baselines()).toBe(before);
    expect((await database.ownerPool.query(said)).rows).toEqual(rows);
  });

  it('has a notice in force, below its agency too, which keeps its time until it is over and then begins anew', async () => {
    const alertsOf = async (agency: string) =>
      (await app.send({ url: `/v1/agencies/${agency}/alerts` })).json<AlertList>().items;
    const [notice] = await alertsOf('perhubungan');
    expect(notice).toMatchObject({ severity: 'warning', agency: { slug: 'perhubungan' } });
    expect(await alertsOf('politeknik')).toEqual([notice]);
    expect(await alertsOf('kepegawaian')).toEqual([]);
    await seed();
    expect(await alertsOf('perhubungan')).toEqual([notice]);
    await database.ownerPool.query(
      "UPDATE alert SET starts_at = now() - interval '9 days', ends_at = now() - interval '1 second'",
    );
    expect(await alertsOf('perhubungan')).toEqual([]);
    await seed();
    expect(await alertsOf('perhubungan')).toMatchObject([{ id: notice?.id, text: notice?.text }]);
  });

  it('has the rubrics that every database begins with', async () => {
    const empty = await createTestDatabase();
    const categories = (from: TestDatabase) =>
      from.ownerPool.query('SELECT id, slug, position, name FROM category ORDER BY position, id');
    expect((await categories(database)).rows).toEqual((await categories(empty)).rows);
    await empty.drop();
  });

  it('never mixes with articles of an agency', async () => {
    const other = await createTestDatabase();
    await store(other, CONTENT);
    expect(await seed(other)).toBe(false);
    // Nor when its articles came after the samples.
    const mixed = await createTestDatabase();
    expect(await seed(mixed)).toBe(true);
    await store(mixed, CONTENT);
    expect(await seed(mixed)).toBe(false);
    await mixed.drop();
    const { rows } = await other.ownerPool.query('SELECT count(*) AS n FROM article');
    expect(rows[0].n).toBe(CONTENT.articles.length);
    await other.drop();
  });
});

describe('the serving role', () => {
  it.each([
    'DELETE FROM vote',
    'DELETE FROM article',
    'DELETE FROM media',
    "UPDATE agency SET slug = 'lain'",
    "INSERT INTO category (id, slug, position, name) VALUES ('a', 'b', 9, '{}')",
    'DELETE FROM secret_key',
    "UPDATE secret_key SET scopes = '{keys:manage}'",
    'SELECT * FROM audit',
    "UPDATE audit SET action = 'lain'",
    'DELETE FROM audit',
    'UPDATE view_event SET n = 2',
    'DELETE FROM vote_tally',
    "UPDATE message SET text = 'lain'",
    "UPDATE message SET consent_version = 'lain'",
    'DELETE FROM erased_message',
    "UPDATE alert SET severity = 'danger'",
    'DELETE FROM alert',
    'TRUNCATE view_event',
    'CREATE TABLE x ()',
    'DROP TABLE vote',
  ])('may not run %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
