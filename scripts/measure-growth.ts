/**
 * `npx -c 'node scripts/measure-growth.ts'`: what views cost a PostgreSQL in bytes, for the arithmetic of
 * docs/decisions/2026-11-23-scale.md. Writes through the API's own statement into a scratch embedded database.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { openDatabase } from '../apps/api/dist/database/open-database.js';
import { ViewRepository } from '../apps/api/dist/repositories/views.js';
import { seedSamples } from '../apps/api/dist/seed/seed-samples.js';

const VIEWS = Number(process.argv[2] ?? 1_000_000);
const GROUPS = [50, 500];
const silent = { info() {}, warn() {}, error() {} };

const folder = await mkdtemp(join(tmpdir(), 'humas-growth-'));
const database = await openDatabase({ databaseUrl: undefined, dataDir: folder }, silent);
const ask = async (sql: string) => (await database.pool.query(sql)).rows[0];
const wal = async () =>
  Number((await ask(`SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS bytes`)).bytes);
const sizes = () =>
  ask(`SELECT pg_table_size('view_event') AS rows, pg_indexes_size('view_event') AS keys,
    pg_total_relation_size('view_hour') AS hours, (SELECT count(*) FROM view_hour) AS hour_rows`);
try {
  await database.asOwner(seedSamples);
  const { rows } = await database.pool.query(`SELECT id FROM article WHERE status = 'published' ORDER BY id`);
  const views = new ViewRepository(database.pool);
  let before = await sizes();
  for (const group of GROUPS) {
    const from = await wal();
    const began = performance.now();
    for (let sent = 0; sent < VIEWS; sent += group) {
      const events = Array.from({ length: group }, (_, index) => ({
        articleId: rows[(sent + index) % rows.length].id,
        visitHash: randomBytes(16),
        n: 1,
        class: 'counted' as const,
      })).toSorted((one, other) =>
        one.articleId === other.articleId
          ? Buffer.compare(one.visitHash, other.visitHash)
          : one.articleId < other.articleId
            ? -1
            : 1,
      );
      await views.insert(events);
    }
    const seconds = (performance.now() - began) / 1000;
    const after = await sizes();
    console.log(
      `groups of ${group}: ${Math.round(VIEWS / seconds)} rows/s on one connection; a view takes ` +
        `${((after.rows - before.rows) / VIEWS).toFixed(1)} B of table, ${((after.keys - before.keys) / VIEWS).toFixed(1)} B of keys, ` +
        `${(((await wal()) - from) / VIEWS).toFixed(0)} B of WAL`,
    );
    before = after;
  }
  const began = performance.now();
  await database.asOwner((owner: Client) =>
    owner.query(`UPDATE view_event SET received_at = now() - interval '3 days'`),
  );
  await database.asOwner((owner: Client) => owner.query('VACUUM view_event'));
  const pruneFrom = await wal();
  const started = performance.now();
  let gone = 0;
  for (let more = 1; more > 0 && gone < VIEWS; gone += more) more = await views.prune(5000);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `forgetting: ${Math.round(gone / seconds)} rows/s, ${(((await wal()) - pruneFrom) / gone).toFixed(0)} B of WAL a row ` +
      `(rows aged in ${Math.round((started - began) / 1000)} s)`,
  );
  // A row of view_hour for each article and hour that was read: five hundred articles through two hundred hours.
  const hours = await sizes();
  await database.asOwner((owner: Client) =>
    owner.query(`INSERT INTO view_hour SELECT 'agc_' || left(md5((a % 50)::text), 26), 'art_' || left(md5(a::text), 26),
      date_trunc('hour', now()) - h * interval '1 hour', 'counted', 1 FROM generate_series(1, 500) a, generate_series(1, 200) h`),
  );
  const full = await sizes();
  console.log(
    `view_hour: ${((full.hours - hours.hours) / (full.hour_rows - hours.hour_rows)).toFixed(0)} B a row with its keys`,
  );
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
