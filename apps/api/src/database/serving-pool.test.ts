import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { connectionFromUrl } from './connection.js';
import { DatabaseUnavailableError, isDatabaseUnavailable } from './database-errors.js';
import { createServingPool, refusedBy } from './serving-pool.js';

/** However slow the machine is; a test that waits for something ends by its own limit. */
const PATIENT = { timeout: 100_000 };

/** Runs until it is ended, whatever limits a serving connection has. */
const SLEEP = 'SET statement_timeout = 0; SELECT pg_sleep(3600)';
const SLEEPERS = `SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query = '${SLEEP}'`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.ownerPool.query(`
    CREATE TABLE notes (agency int, body text);
    INSERT INTO notes VALUES (1, 'satu'), (2, 'dua');
    GRANT SELECT, INSERT ON notes TO humas_app;
    ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
    CREATE POLICY one_agency ON notes USING (agency = current_setting('humas.agency')::int);
  `);
});

afterAll(() => database.drop());

test('requests run as a role without rights over tables, which row-level security binds', async () => {
  const { rows } = await database.pool.query('SELECT current_user AS name');
  expect(rows).toEqual([{ name: 'humas_app' }]);
  await expect(database.pool.query('DROP TABLE notes')).rejects.toMatchObject({ code: '42501' });
  await expect(database.pool.query('CREATE TABLE mine (n int)')).rejects.toMatchObject({ code: '42501' });
  const client = await database.pool.connect();
  await client.query(`BEGIN; SELECT set_config('humas.agency', '2', true)`);
  expect((await client.query('SELECT body FROM notes')).rows).toEqual([{ body: 'dua' }]);
  await client.query('ROLLBACK');
  client.release();
  expect((await database.ownerPool.query('SELECT body FROM notes')).rowCount).toBe(2);
});

test('values arrive as the types their columns promise', async () => {
  const { rows } = await database.pool.query(`
    SELECT 19111::int8 AS count, '{1,NULL,3}'::int8[] AS counts, '{}'::int8[] AS none, NULL::int8 AS unknown,
      '2023-10-05'::date AS day, '2023-10-05 10:00+07'::timestamptz AS moment, 1.5::numeric AS exact`);
  expect(rows[0]).toEqual({
    count: 19_111,
    counts: [1, null, 3],
    none: [],
    unknown: null,
    day: '2023-10-05',
    moment: new Date('2023-10-05T03:00:00Z'),
    exact: '1.5',
  });
});

test('a bigint no number can hold is an error, not another number', async () => {
  await expect(database.pool.query('SELECT 9007199254740993::int8')).rejects.toThrow(/9007199254740993/);
});

test('statements and forgotten transactions have a limit, times are in UTC', async () => {
  const { rows } = await database.pool.query(`
    SELECT current_setting('statement_timeout') AS statement, current_setting('timezone') AS zone,
      current_setting('idle_in_transaction_session_timeout') AS idle`);
  expect(rows[0]).toEqual({ statement: '10s', zone: 'UTC', idle: '30s' });
});

test('options in the address are kept beside ours', async () => {
  const url = new URL(database.url);
  url.searchParams.set('options', '-c work_mem=7MB');
  const pool = createServingPool(connectionFromUrl(url.href));
  const { rows } = await pool.query(`SELECT current_setting('work_mem') AS memory, current_user AS name`);
  await pool.end();
  expect(rows[0]).toEqual({ memory: '7MB', name: 'humas_app' });
});

test('a connection lost in a transaction is "unavailable", and the process lives on', async () => {
  const client = await database.pool.connect();
  const { rows } = await client
    .query('BEGIN; SELECT 1')
    .then(() => client.query('SELECT pg_backend_pid() AS pid'));
  const closed = new Promise((resolve) => client.once('end', resolve));
  await database.ownerPool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
  await closed;
  await expect(client.query('COMMIT')).rejects.toBeInstanceOf(DatabaseUnavailableError);
  client.release();
  expect((await database.pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
});

test('a connection lost under a statement is "unavailable" for promises and callbacks alike', async () => {
  const pool = createServingPool({ connectionString: database.url, max: 2, query_timeout: 3_600_000 });
  const promised = pool.query(SLEEP).catch((error: unknown) => error);
  const called = new Promise((resolve) => pool.query(SLEEP, (error) => resolve(error)));
  await vi.waitUntil(async () => (await database.ownerPool.query(SLEEPERS)).rowCount === 2, PATIENT);
  await database.ownerPool.query(`SELECT pg_terminate_backend(pid) FROM (${SLEEPERS}) AS sleepers`);
  expect(await promised).toBeInstanceOf(DatabaseUnavailableError);
  expect(await called).toBeInstanceOf(DatabaseUnavailableError);
  await pool.end();
});

test('no server and no free connection are "unavailable"', async () => {
  const nobody = createServingPool({ host: '/nonexistent-humas', user: 'humas', database: 'humas' });
  await expect(nobody.query('SELECT 1')).rejects.toBeInstanceOf(DatabaseUnavailableError);
  await expect(nobody.connect()).rejects.toBeInstanceOf(DatabaseUnavailableError);
  await nobody.end();
  const narrow = createServingPool({ connectionString: database.url, max: 1 });
  const taken = await narrow.connect();
  // Not before: making the first connection may take a busy machine longer than this.
  narrow.options.connectionTimeoutMillis = 100;
  await expect(narrow.query('SELECT 1')).rejects.toBeInstanceOf(DatabaseUnavailableError);
  taken.release();
  await narrow.end();
});

test('beyond a thousand waiting requests the rest is refused at once, and the others are answered', async () => {
  const pool = createServingPool({
    connectionString: database.url,
    max: 1,
    connectionTimeoutMillis: 3_600_000,
    query_timeout: 3_600_000,
  });
  const taken = await pool.connect();
  const waiting = Array.from({ length: 1000 }, () => pool.query('SELECT 1 AS n'));
  const refused = [pool.query('SELECT 1'), pool.connect()];
  for (const one of refused) await expect(one).rejects.toBeInstanceOf(DatabaseUnavailableError);
  expect(await new Promise((resolve) => pool.query('SELECT 1', resolve))).toBeInstanceOf(
    DatabaseUnavailableError,
  );
  expect([pool.waitingCount, refusedBy(pool)]).toEqual([1000, 3]);
  taken.release();
  for (const { rows } of await Promise.all(waiting)) expect(rows).toEqual([{ n: 1 }]);
  await pool.end();
});

test('a server that falls silent is given up, and its connection is not used again', async () => {
  const pool = createServingPool({ connectionString: database.url, max: 1 });
  const client = await pool.connect();
  // For this question only: a busy machine may need longer to answer the next one.
  const silent = { text: SLEEP, query_timeout: 100 };
  await expect(client.query(silent)).rejects.toBeInstanceOf(DatabaseUnavailableError);
  client.release();
  expect((await pool.query('SELECT 1 AS n')).rows).toEqual([{ n: 1 }]);
  await pool.end();
});

test('a wrong question stays what it is', async () => {
  const error = await database.pool.query('SELECT nothing').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: '42703' });
  expect(isDatabaseUnavailable(error)).toBe(false);
  expect(
    isDatabaseUnavailable(Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })),
  ).toBe(false);
});
