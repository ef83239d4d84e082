import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArticleListRepository } from '../src/repositories/article-lists.js';
import { ArticleRepository } from '../src/repositories/articles.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { fillArchive, ROOT } from './support/archive.js';

const SMALL = 2000;
const LARGE = 20_000;
const page = { direction: 'next', limit: 21 } as const;

let database: TestDatabase;
let units: string[];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Pages of memory or disk that PostgreSQL looks at for each thing a reader may ask: no clock, so no luck either. */
async function costs(): Promise<Map<string, number>> {
  let last: [string, unknown[]] | undefined;
  const noting = {
    query: (text: string, values: unknown[]) => {
      last = [text, values];
      return database.pool.query(text, values);
    },
  } as unknown as pg.Pool;
  const lists = new ArticleListRepository(noting);
  const articles = new ArticleRepository(noting);
  const asked: Record<string, () => Promise<unknown>> = {
    all: () => lists.list({}, page, true),
    'of an agency': () => lists.list({ agencyId: ROOT }, page, true),
    'of an agency with its units': () => lists.list({ agencyId: ROOT, unitIds: units }, page, true),
    'of a rare type': () => lists.list({ type: 'gallery' }, page, true),
    'of a rare type, with units': () =>
      lists.list({ agencyId: ROOT, unitIds: units, type: 'gallery' }, page, true),
    'in a rare language': () => lists.list({ locale: 'en' }, page, true),
    'with a verdict': () => lists.list({ verdict: 'hoax' }, page, true),
    'an article': () => articles.find(`art_${'7'.padStart(26, '0')}`),
  };
  const found = new Map<string, number>();
  for (const [name, ask] of Object.entries(asked)) {
    await ask();
    const [text, values] = last as [string, unknown[]];
    const { rows } = await database.pool.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
    const { Plan } = rows[0]['QUERY PLAN'][0];
    found.set(name, Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']);
  }
  return found;
}

it('costs no more to read a page of a large archive than of a small one', async () => {
  await fillArchive(database.ownerPool, SMALL);
  await database.ownerPool.query('VACUUM ANALYZE');
  const { rows } = await database.pool.query('SELECT id FROM agency WHERE parent_id IS NOT NULL OR id = $1', [
    ROOT,
  ]);
  units = rows.map(({ id }) => id);
  expect(units).toHaveLength(40);
  const small = await costs();
  await fillArchive(database.ownerPool, LARGE);
  await database.ownerPool.query('VACUUM ANALYZE');
  const large = await costs();
  for (const [name, blocks] of large) {
    // A tree of pages grows by a level now and then: for each of what is looked up that is one page more.
    const allowed = Math.max(2 * (small.get(name) ?? 0), 400);
    expect([name, small.get(name), blocks, blocks <= allowed]).toEqual([name, small.get(name), blocks, true]);
  }
});
