import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { restoreBackup } from '../src/backup/restore-backup.js';
import { withOwner } from '../src/database/connection.js';
import { silentLog } from '../src/database/log.js';
import { migrate } from '../src/database/migrate.js';
import { MIGRATIONS_FOLDER } from '../src/database/migration-files.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { PATIENT } from './support/patience.js';
import { appOver, sendViews } from './support/test-app.js';

/**
 * A database as the last released schema left it (0006, commit 0b4e9cd), with what readers saw of it then. To make one of
 * a newer schema: check that commit out elsewhere (`git worktree add ../then <commit>`), build and start its API with
 * HUMAS_DATA_DIR set to a new folder, send it views, votes and messages, write down its answers, and here run
 * `HUMAS_DATA_DIR=<that folder> npm run backup -- apps/api/test/fixtures/upgrade/<number>.backup` while it runs.
 */
const FIXTURE = fileURLToPath(new URL('fixtures/upgrade/0006', import.meta.url));

interface Seen {
  readonly articles: readonly {
    id: string;
    slug: string;
    headline: string;
    agency: string;
    publishedAt: string;
  }[];
  readonly counters: readonly { article: string; views: object }[];
  readonly polls: Readonly<Record<string, readonly { key: string; count: number }[]>>;
  readonly agencies: readonly string[];
  readonly keySecret: string;
}

let database: TestDatabase;
let seen: Seen;
beforeEach(async () => {
  seen = JSON.parse(await readFile(`${FIXTURE}.json`, 'utf8'));
  database = await createTestDatabase({ migrated: false });
  await asOwner((owner) => restoreBackup(owner, `${FIXTURE}.backup`, silentLog));
});
afterEach(() => database.drop());

const asOwner = <Result>(work: (owner: ClientBase) => Promise<Result>) =>
  withOwner({ connectionString: database.url }, work);

const ledger = async () =>
  (await database.ownerPool.query('SELECT number FROM humas_migrations ORDER BY number')).rows.map(
    ({ number }) => number,
  );

const upgrade = () => asOwner((owner) => migrate(owner, MIGRATIONS_FOLDER, silentLog));

it('shows readers after the upgrade what they saw before, and counts on from there', async () => {
  expect(await ledger()).toEqual([1, 2, 3, 4, 5, 6]);
  const rowsOf = async (table: string) =>
    (await database.ownerPool.query(`SELECT count(*) AS count FROM ${table}`)).rows[0].count;
  const TABLES = [
    'agency',
    'article',
    'article_publisher',
    'media',
    'message',
    'secret_key',
    'view_event',
    'view_hour',
    'vote',
    'vote_tally',
    'alert',
    'audit',
  ];
  const before = await Promise.all(TABLES.map(rowsOf));
  expect((await upgrade()).length).toBeGreaterThanOrEqual(4);
  expect(await Promise.all(TABLES.map(rowsOf))).toEqual(before);

  const app = await appOver(database);
  onTestFinished(() => app.close());
  const read = async (url: string) => {
    const answer = await app.send({ url });
    expect([url, answer.statusCode]).toEqual([url, 200]);
    return answer.json();
  };
  const { items: articles } = await read('/v1/articles?pageSize=100');
  expect(
    articles.map(
      ({
        id,
        slug,
        headline,
        agency,
        publishedAt,
      }: Seen['articles'][number] & { agency: { slug: string } }) => ({
        id,
        slug,
        headline,
        agency: agency.slug,
        publishedAt,
      }),
    ),
  ).toEqual(seen.articles);
  for (const { slug, agency, id } of seen.articles.slice(0, 5))
    expect((await read(`/v1/agencies/${agency}/articles/${slug}`)).id).toBe(id);
  const { items: agencies } = await read('/v1/agencies?pageSize=100');
  expect(agencies.map(({ slug }: { slug: string }) => slug)).toEqual(seen.agencies);

  const ids = seen.counters.map(({ article }) => article);
  const counters = async () => (await read(`/v1/counters?ids=${ids.join()}`)).items;
  expect(
    (await counters()).map(({ article, views }: Seen['counters'][number]) => ({ article, views })),
  ).toMatchObject(seen.counters);
  for (const [id, options] of Object.entries(seen.polls)) {
    const { options: found } = await read(`/v1/articles/${id}/poll`);
    expect([id, found.map(({ key, count }: { key: string; count: number }) => ({ key, count }))]).toEqual([
      id,
      options,
    ]);
  }
  const key = await app.send({
    url: `/v1/keys?agency=${seen.articles[0]?.agency}`,
    headers: { authorization: `Bearer ${seen.keySecret}` },
  });
  // It is known, and has only the scope it was given then.
  expect([key.statusCode, key.json().code]).toEqual([403, 'insufficient_scope']);

  const [article = ''] = ids;
  const [{ views: old }] = await counters();
  expect((await sendViews(app, [{ article }])).statusCode).toBe(204);
  app.advance(2000);
  expect((await counters())[0].views.counted).toBe(old.counted + 1);
});

it('goes on where an upgrade was killed half way', async () => {
  // Whoever reads this table keeps the first new migration from changing it.
  const reader = await database.ownerPool.connect();
  await reader.query('BEGIN; LOCK TABLE article IN ACCESS SHARE MODE');
  const killed = upgrade().catch((error: unknown) => error);
  const waiting = `SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()`;
  const pid = await vi.waitUntil(
    async () => (await database.ownerPool.query(waiting)).rows[0]?.pid as number | undefined,
    PATIENT,
  );
  await database.ownerPool.query('SELECT pg_terminate_backend($1)', [pid]);
  expect(await killed).toBeInstanceOf(Error);
  expect(await ledger()).toEqual([1, 2, 3, 4, 5, 6]);
  await reader.query('COMMIT');
  reader.release();
  await upgrade();
  expect((await ledger()).length).toBeGreaterThanOrEqual(10);
  const { rows } = await database.ownerPool.query('SELECT count(*) AS count FROM article');
  expect(rows[0].count).toBe(49);
});
