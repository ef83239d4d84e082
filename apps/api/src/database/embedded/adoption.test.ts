import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createDataFolder, type TestFolder } from '../../../test/data-folder.js';
import { type OpenerProcess, startOpener } from '../../../test/opener-process.js';
import { withOwner } from '../connection.js';
import type { DatabaseLog } from '../log.js';
import { type Database, openDatabase } from '../open-database.js';
import { dataFolder } from './data-folder.js';
import { isAlive, runningPostmaster } from './postmaster-file.js';
import { connectionTo } from './server-process.js';

const migrations = fileURLToPath(new URL('../../../test/fixtures/migrations', import.meta.url));

const PATIENT = { timeout: 200_000 };

/** Shows by lock 7 that it runs. */
const BUSY = 'SELECT pg_advisory_lock(7), pg_sleep(3600)';
const HELD = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 7`;

let folder: TestFolder;
let running: OpenerProcess[] = [];
let messages: string[] = [];

const log: DatabaseLog = {
  info: (_details, message) => messages.push(message),
  warn: (_details, message) => messages.push(message),
  error: (_details, message) => messages.push(message),
};

beforeAll(async () => {
  folder = await createDataFolder();
});

afterEach(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
  }
  running = [];
  messages = [];
});

afterAll(() => folder.remove());

async function start(): Promise<OpenerProcess> {
  const opener = await startOpener(folder.path);
  running.push(opener);
  return opener;
}

function open(): Promise<Database> {
  return openDatabase({ dataDir: folder.path, databaseUrl: undefined }, log, { migrations, durable: false });
}

async function kill(opener: OpenerProcess): Promise<void> {
  opener.child.kill('SIGKILL');
  await opener.ended;
}

test('Ctrl-C reaches the API only: it can ask the database until it closes it, and nothing is left', async () => {
  const opener = await start();
  expect(opener.answer).toBe('ready');
  const pid = Number(await folder.serverPid());
  // What a terminal does: the signal goes to the whole group.
  process.kill(-Number(opener.child.pid), 'SIGINT');
  expect(await opener.next()).toBe('still there');
  expect(await opener.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

test('a second process is told who has the folder, and the first goes on', async () => {
  const first = await start();
  const second = await start();
  expect(second.answer).toContain(`already open in process ${first.child.pid}.`);
  expect(await second.ended).toBe(1);
  first.child.kill('SIGTERM');
  expect(await first.next()).toBe('still there');
  expect(await first.ended).toBe(0);
});

test('after kill -9 of the API the server still runs; the next start adopts it and stops it in the end', async () => {
  const opener = await start();
  const pid = Number(await folder.serverPid());
  await kill(opener);
  expect(isAlive(pid)).toBe(true);
  const database = await open();
  expect(messages).toContain('adopting a PostgreSQL left running');
  expect(await folder.serverPid()).toBe(pid);
  await database.pool.query(`INSERT INTO notes (body) VALUES ('setelah')`);
  await database.close();
  expect(await folder.serverPid()).toBeUndefined();
});

test('an adopted server is watched like any other', async () => {
  await kill(await start());
  const database = await open();
  const pid = Number(await folder.serverPid());
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(async () => ((await folder.serverPid()) ?? pid) !== pid, PATIENT);
  await vi.waitUntil(
    () =>
      database.ping().then(
        () => true,
        () => false,
      ),
    PATIENT,
  );
  await database.close();
});

test('after kill -9 of both, the next start waits for the last connection and recovers what was stored', async () => {
  const opener = await start();
  const home = join(folder.path, 'postgres');
  const server = await runningPostmaster(dataFolder(home));
  if (!server) throw new Error('the server of the opener does not run');
  const connection = await connectionTo(home, server, 'humas');
  const busy = withOwner(connection, (owner) => owner.query(BUSY)).catch((error: unknown) => error);
  const backend: number = await vi.waitUntil(
    () => withOwner(connection, async (owner) => (await owner.query(HELD)).rows[0]?.pid),
    PATIENT,
  );
  // Frozen in the middle of its work, so it does not notice that its server is gone.
  process.kill(backend, 'SIGSTOP');
  await kill(opener);
  process.kill(server.pid, 'SIGKILL');
  const opening = open();
  try {
    await vi.waitUntil(() => messages.includes('embedded PostgreSQL is not ready yet'), PATIENT);
  } finally {
    process.kill(backend, 'SIGCONT');
  }
  const database = await opening;
  const { rows } = await database.pool.query(`SELECT count(*) AS kept FROM notes WHERE body = 'setelah'`);
  await database.close();
  await busy;
  expect(rows[0].kept).toBe(1);
});

test('two processes after a kill -9: one adopts, the other is told', async () => {
  await kill(await start());
  const answers = (await Promise.all([start(), start()])).map((opener) => opener.answer).sort();
  expect(answers[0]).toMatch(/already open in process \d+/);
  expect(answers[1]).toBe('ready');
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map((opener) => opener.ended));
  expect(await folder.serverPid()).toBeUndefined();
});

test('a left server whose socket was cleaned away is stopped and started again', async () => {
  await kill(await start());
  const pid = Number(await folder.serverPid());
  const run = join(folder.path, 'postgres/run');
  for (const name of await readdir(run)) await rm(join(run, name));
  const database = await open();
  await database.ping();
  expect(messages.join()).toContain('has lost its socket');
  expect(await folder.serverPid()).not.toBe(pid);
  await database.close();
});

test('it is not stopped while the process that opened it lives', async () => {
  const first = await start();
  const pid = Number(await folder.serverPid());
  const run = join(folder.path, 'postgres/run');
  for (const name of await readdir(run)) await rm(join(run, name));
  await expect(open()).rejects.toThrow(`already open in process ${first.child.pid}.`);
  expect(isAlive(pid)).toBe(true);
  expect(await readFile(join(folder.path, 'postgres/opener'), 'utf8')).toBe(String(first.child.pid));
});
