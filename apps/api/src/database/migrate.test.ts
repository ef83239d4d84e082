import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { withOwner } from './connection.js';
import { type DatabaseLog, silentLog } from './log.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  folder = await mkdtemp(join(tmpdir(), 'humas-migrations-'));
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function file(name: string, sql: string): Promise<void> {
  return writeFile(join(folder, name), sql);
}

/** Migrates on a connection of its own, as a process would. */
function run(log: DatabaseLog = silentLog): Promise<string[]> {
  return withOwner({ connectionString: database.url }, (owner) => migrate(owner, folder, log));
}

async function tables(): Promise<string[]> {
  const { rows } = await database.ownerPool.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows.map((row) => row.tablename);
}

test('files run once, in order, and later ones are added', async () => {
  await file('0002-b.sql', 'CREATE TABLE b AS SELECT * FROM a;');
  await file('0001-a.sql', 'CREATE TABLE a (n int); INSERT INTO a VALUES (1);');
  expect(await run()).toEqual(['0001-a', '0002-b']);
  expect(await run()).toEqual([]);
  await file('0003-c.sql', 'CREATE TABLE c (n int);');
  expect(await run()).toEqual(['0003-c']);
  expect(await tables()).toEqual(['a', 'b', 'c', 'humas_migrations']);
});

test('a failing file leaves nothing, names its line, and the next run goes on there', async () => {
  await file('0001-a.sql', 'CREATE TABLE a (n int);');
  await file('0002-b.sql', 'CREATE TABLE b (n int);\nSELECT nothing FROM nowhere;');
  await expect(run()).rejects.toThrow(/0002-b failed, line 2: relation "nowhere" does not exist/);
  expect(await tables()).toEqual(['a', 'humas_migrations']);
  await file('0002-b.sql', 'CREATE TABLE b (n int);');
  expect(await run()).toEqual(['0002-b']);
});

test('a run that was killed half-way is repeated by the next', async () => {
  await file('0001-a.sql', 'CREATE TABLE a (n int); SELECT pg_terminate_backend(pg_backend_pid());');
  await expect(run()).rejects.toThrow(/database does not answer/);
  expect(await tables()).toEqual(['humas_migrations']);
  await file('0001-a.sql', 'CREATE TABLE a (n int);');
  expect(await run()).toEqual(['0001-a']);
});

test('processes that start together run each file once', async () => {
  await file('0001-a.sql', 'CREATE TABLE a (n int); SELECT pg_sleep(0.1);');
  const applied = await Promise.all([run(), run(), run(), run()]);
  expect(applied.flat()).toEqual(['0001-a']);
});

test('an applied file that was edited is refused; other line ends are not an edit', async () => {
  await file('0001-a.sql', 'CREATE TABLE a (n int);\n');
  await run();
  await file('0001-a.sql', 'CREATE TABLE a (n int);\r\n');
  expect(await run()).toEqual([]);
  await file('0001-a.sql', 'CREATE TABLE a (n bigint);\n');
  await expect(run()).rejects.toThrow(/0001-a was edited after it ran/);
});

test('an applied file that is gone, or a new one before it, is refused', async () => {
  await file('0001-a.sql', 'SELECT 1;');
  await file('0003-c.sql', 'SELECT 1;');
  await run();
  await file('0002-b.sql', 'SELECT 1;');
  await expect(run()).rejects.toThrow(/0002-b is new, but 0003-c already ran/);
  await rm(join(folder, '0002-b.sql'));
  await rm(join(folder, '0001-a.sql'));
  await expect(run()).rejects.toThrow(/0001-a ran here, but its file is gone/);
});

test('a newer database is served with a warning, for roll-outs', async () => {
  await file('0001-a.sql', 'SELECT 1;');
  await file('0002-b.sql', 'SELECT 1;');
  await run();
  await rm(join(folder, '0002-b.sql'));
  const warnings: object[] = [];
  expect(await run({ ...silentLog, warn: (details) => warnings.push(details) })).toEqual([]);
  expect(warnings).toEqual([{ migration: '0002-b' }]);
});

test.each([
  ['1-a.sql', 'SELECT 1;', /misnamed/],
  ['0001-a.sql', 'BEGIN;\nSELECT 1;\nCOMMIT;', /begins or ends a transaction/],
])('%s with %j is refused', async (name, sql, message) => {
  await file(name, sql);
  await expect(run()).rejects.toThrow(message);
});

test('a number used twice is refused', async () => {
  await file('0001-a.sql', 'SELECT 1;');
  await file('0001-b.sql', 'SELECT 1;');
  await expect(run()).rejects.toThrow(/two migrations have the number 1/);
});
