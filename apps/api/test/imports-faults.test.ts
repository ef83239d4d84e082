import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServingPool } from '../src/database/serving-pool.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { CONTENT } from './support/content.js';
import { type Importer, imported, importerOf } from './support/imports.js';
import { createTestKey } from './support/keys.js';
import { appOver, store, type TestApp } from './support/test-app.js';

let database: TestDatabase;
let app: TestApp;
let source: Importer;
let pool: pg.Pool;
/** Statements of a transaction until its connection is cut, as a process that is killed cuts it. */
let untilCut = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  database = await createTestDatabase();
  await store(database, CONTENT);
  pool = createServingPool({ connectionString: database.url, max: 4 });
  app = await appOver(database, {}, cuttingPool(pool));
  source = importerOf(app, await createTestKey(database));
});
afterAll(async () => {
  await app.close();
  await pool.end();
  await database.drop();
});

/** The pool, whose checked-out connections go away when their time has come. */
function cuttingPool(real: pg.Pool): pg.Pool {
  return new Proxy(real, {
    get(target, name) {
      if (name !== 'connect') {
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return async () => cutting(await target.connect());
    },
  });
}

function cutting(client: pg.PoolClient): pg.PoolClient {
  return new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value;
      return async (...args: unknown[]) => {
        untilCut -= 1;
        const { processID } = target as unknown as { processID: number };
        if (untilCut === 0)
          await database.ownerPool.query('SELECT pg_terminate_backend($1, 10000)', [processID]);
        return (value as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}

/** Everything a write touches. */
async function everything(): Promise<string> {
  const tables = ['article', 'article_publisher', 'redirect', 'import_link', 'audit'];
  const found = await Promise.all(
    tables.map((table) => database.ownerPool.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY 1`)),
  );
  return JSON.stringify(found.map(({ rows }) => rows));
}

const ARTICLE = imported({ slug: 'putus' });
const CHANGED = imported({ slug: 'sambung', bodyHtml: '<p>Baru.</p>', publishedAt: '2026-10-05T00:00:00Z' });

describe('a connection that is cut at any statement', () => {
  it.each([
    ['a new article', [], (id: string) => source.put(id, ARTICLE), 'created'],
    ['a changed one', [ARTICLE], (id: string) => source.put(id, CHANGED), 'updated'],
  ] as const)(
    'leaves all or nothing of %s, and sending it again ends well',
    async (what, before, write, outcome) => {
      let cuts = 0;
      for (let statement = 1; ; statement += 1) {
        const id = `${what.replaceAll(' ', '-')}-${statement}`;
        for (const article of before) await source.put(id, article);
        const start = await everything();
        untilCut = statement;
        const answer = await write(id);
        const wasCut = untilCut <= 0;
        untilCut = Number.POSITIVE_INFINITY;
        if (!wasCut) {
          expect(answer.body.outcome).toBe(outcome);
          break;
        }
        cuts += 1;
        expect([statement, answer.status]).toEqual([statement, 503]);
        expect([statement, await everything()]).toEqual([statement, start]);
        expect([statement, (await write(id)).body.outcome]).toEqual([statement, outcome]);
        await source.withdraw(id);
      }
      // BEGIN, the lock, what was there, what is written, its trace, COMMIT.
      expect(cuts).toBeGreaterThanOrEqual(8);
    },
  );
});
