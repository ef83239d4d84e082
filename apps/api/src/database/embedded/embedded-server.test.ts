import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createDataFolder, type TestFolder } from '../../../test/data-folder.js';
import { ensureAppRole } from '../app-role.js';
import { withOwner } from '../connection.js';
import { DatabaseUnavailableError } from '../database-errors.js';
import { type DatabaseLog, silentLog } from '../log.js';
import { type Database, type OpenOptions, openDatabase } from '../open-database.js';
import { takeOpenerLock } from './opener-lock.js';
import { isAlive } from './postmaster-file.js';

const migrations = fileURLToPath(new URL('../../../test/fixtures/migrations', import.meta.url));

const PATIENT = { timeout: 200_000 };

/** A statement that shows it has begun by holding lock 7, and does not end by itself. */
const WAITING = 'SET statement_timeout = 0; SELECT pg_advisory_lock(7), pg_sleep(3600)';
const HELD = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 7`;

// Under the home folder: as root that is /root, where PostgreSQL's own user could not look.
let folder: TestFolder;
let opened: Database[] = [];
let warnings: unknown[] = [];

const log: DatabaseLog = {
  ...silentLog,
  warn: (details) => warnings.push('reason' in details ? details.reason : details),
};

beforeAll(async () => {
  folder = await createDataFolder('home');
});

afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()));
  opened = [];
  warnings = [];
});

afterAll(() => folder.remove());

async function open(path = folder.path, options: OpenOptions = {}): Promise<Database> {
  const database = await openDatabase({ dataDir: path, databaseUrl: undefined }, log, {
    migrations,
    durable: false,
    ...options,
  });
  opened.push(database);
  return database;
}

function serves(database: Database): Promise<boolean> {
  return database.ping().then(
    () => true,
    () => false,
  );
}

/** Waits until another server has taken the place of a killed one, whose idle connections may answer a moment longer. */
async function replacementOf(pid: number, database: Database): Promise<number> {
  await vi.waitUntil(async () => ((await folder.serverPid()) ?? pid) !== pid, PATIENT);
  await vi.waitUntil(() => serves(database), PATIENT);
  return Number(await folder.serverPid());
}

/** Sends {@link WAITING} and waits until it runs. */
async function begin(database: Database): Promise<{ outcome: Promise<unknown>; backend: number }> {
  const outcome = database.pool.query(WAITING).catch((error: unknown) => error);
  const backend: number = await vi.waitUntil(
    async () => (await database.pool.query(HELD)).rows[0]?.pid,
    PATIENT,
  );
  return { outcome, backend };
}

async function count(database: Database): Promise<number> {
  const { rows } = await database.pool.query('SELECT count(*) AS notes FROM notes');
  return rows[0].notes;
}

test('a first start leaves a closed home, a secret password and no network address', async () => {
  const database = await open(folder.path, { durable: true });
  expect(database.kind).toBe('embedded');
  await database.ping();
  const home = join(folder.path, 'postgres');
  expect(await readdir(folder.path)).toEqual(['postgres']);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(home, 'password'), 'utf8')).length).toBeGreaterThanOrEqual(32);
  const { rows } = await database.pool.query(`
    SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync,
      current_setting('server_encoding') AS encoding, datlocprovider AS provider, datlocale AS locale
    FROM pg_database WHERE datname = current_database()`);
  expect(rows[0]).toEqual({ addresses: '', fsync: 'on', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
});

test('the socket asks for the password', async () => {
  const database = await open();
  const { host, port } = database.pool.options;
  const intruder = { host, port, user: 'humas', password: 'tebakan', database: 'humas' };
  await expect(withOwner(intruder, async () => {})).rejects.toMatchObject({ code: '28P01' });
});

test('what was stored is there after closing and opening, and closing leaves no process', async () => {
  const first = await open();
  const before = await count(first);
  await first.pool.query(`INSERT INTO notes (body) VALUES ('satu')`);
  const pid = Number(await folder.serverPid());
  await first.close();
  expect(isAlive(pid)).toBe(false);
  expect(await count(await open())).toBe(before + 1);
});

test('a second opener is told which process has the folder', async () => {
  const first = await open();
  await expect(open()).rejects.toThrow(
    new RegExp(`${folder.path}/postgres is already open in process ${process.pid}.*HUMAS_DATA_DIR`),
  );
  await first.ping();
});

test('two first starts at once: one serves, the other is told', async () => {
  const fresh = await createDataFolder();
  const outcomes = await Promise.allSettled([open(fresh.path), open(fresh.path)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(String(lost?.reason)).toContain('already open in process');
  const names = await readdir(fresh.path);
  await Promise.all(opened.map((database) => database.close()));
  await fresh.remove();
  expect(names).toEqual(['postgres']);
});

test('roles of a new server may be made by several databases at once', async () => {
  const database = await open();
  const password = await readFile(join(folder.path, 'postgres/password'), 'utf8');
  const { host, port } = database.pool.options;
  const owner = { host, port, user: 'humas', password, ssl: false };
  await withOwner({ ...owner, database: 'postgres' }, async (client) => {
    await client.query('CREATE DATABASE side');
  });
  await withOwner({ ...owner, database: 'humas' }, (client) =>
    client.query('DROP OWNED BY humas_app; DROP ROLE humas_app'),
  );
  await Promise.all(
    ['humas', 'side', 'humas', 'side', 'postgres'].map((name) =>
      withOwner({ ...owner, database: name }, ensureAppRole),
    ),
  );
  await withOwner({ ...owner, database: 'humas' }, (client) =>
    client.query('GRANT SELECT, INSERT ON notes TO humas_app'),
  );
  await withOwner({ ...owner, database: 'postgres' }, (client) => client.query('DROP DATABASE side'));
});

test('PostgreSQL killed under us: "unavailable" meanwhile, then it serves again with everything kept', async () => {
  const database = await open();
  const before = await count(database);
  await database.pool.query(`INSERT INTO notes (body) VALUES ('diterima')`);
  const pid = Number(await folder.serverPid());
  const interrupted = await begin(database);
  process.kill(pid, 'SIGKILL');
  expect(await interrupted.outcome).toBeInstanceOf(DatabaseUnavailableError);
  const restarted = await replacementOf(pid, database);
  expect(await count(database)).toBe(before + 1);
  await database.close();
  expect(isAlive(restarted)).toBe(false);
});

test('a connection that outlives its server is waited for, because it still writes', async () => {
  const database = await open();
  const pid = Number(await folder.serverPid());
  const { outcome, backend } = await begin(database);
  // Frozen in the middle of its work, so it does not notice that its server is gone.
  process.kill(backend, 'SIGSTOP');
  process.kill(pid, 'SIGKILL');
  try {
    await vi.waitUntil(() => warnings.join().includes('pre-existing shared memory block'), PATIENT);
    expect(await folder.serverPid()).toBeUndefined();
  } finally {
    process.kill(backend, 'SIGCONT');
  }
  await outcome;
  await replacementOf(pid, database);
});

test('killed twice, it is restarted twice; one crashed connection does not restart it', async () => {
  const database = await open();
  for (const _ of [1, 2]) {
    const pid = Number(await folder.serverPid());
    process.kill(pid, 'SIGKILL');
    await replacementOf(pid, database);
  }
  const pid = await folder.serverPid();
  const { rows } = await database.pool.query('SELECT pg_backend_pid() AS backend');
  process.kill(rows[0].backend, 'SIGKILL');
  await vi.waitUntil(() => !isAlive(rows[0].backend), PATIENT);
  await vi.waitUntil(() => serves(database), PATIENT);
  expect(await folder.serverPid()).toBe(pid);
});

test('killed the moment it is back, again and again, it still comes back', async () => {
  const database = await open();
  for (const _ of [1, 2, 3, 4, 5]) {
    const pid = Number(await folder.serverPid());
    process.kill(pid, 'SIGKILL');
    await vi.waitUntil(async () => ((await folder.serverPid()) ?? pid) !== pid, { ...PATIENT, interval: 1 });
  }
  await vi.waitUntil(() => serves(database), PATIENT);
});

test('an end of the lock before anybody watches it is not missed', async () => {
  const database = await open();
  const lock = await database.asOwner(({ host, port, user, password, database: name }) =>
    takeOpenerLock({ host, port, user, password: password ?? '', database: name }, folder.path),
  );
  const { rows } = await lock.client.query('SELECT pg_backend_pid() AS backend');
  const gone = new Promise((resolve) => lock.client.once('end', resolve));
  await database.asOwner((owner) => owner.query('SELECT pg_terminate_backend($1)', [rows[0].backend]));
  await gone;
  await lock.ended;
});

test('closing while PostgreSQL is being restarted leaves no process', async () => {
  const database = await open();
  process.kill(Number(await folder.serverPid()), 'SIGKILL');
  await database.ping().catch(() => {});
  await database.close();
  expect(await folder.serverPid()).toBeUndefined();
});

test('closing while its restart keeps failing leaves no process either', async () => {
  const fresh = await createDataFolder();
  const database = await open(fresh.path);
  // The opener's lock is taken in this database, so the restarted server can be reached, but not locked.
  await database.asOwner((owner) => owner.query('ALTER DATABASE postgres WITH ALLOW_CONNECTIONS false'));
  const pid = Number(await fresh.serverPid());
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(async () => ((await fresh.serverPid()) ?? pid) !== pid, PATIENT);
  await vi.waitUntil(() => warnings.join().includes('not currently accepting connections'), PATIENT);
  await database.close();
  const left = await fresh.serverPid();
  await fresh.remove();
  expect(left).toBeUndefined();
});

test('a path too long for a socket works', async () => {
  const parent = await createDataFolder();
  const database = await open(join(parent.path, 'a'.repeat(100)));
  await database.ping();
  const socket = String(database.pool.options.host);
  expect(socket).not.toContain(parent.path);
  await database.close();
  await expect(stat(socket)).rejects.toThrow();
  await parent.remove();
});

test('files of another PostgreSQL version are refused, not touched', async () => {
  const version = join(folder.path, 'postgres/data/PG_VERSION');
  const kept = await readFile(version, 'utf8');
  await writeFile(version, '17\n');
  await expect(open()).rejects.toThrow(/holds PostgreSQL 17 files, this version runs PostgreSQL 18/);
  await rm(version);
  await expect(open()).rejects.toThrow(/holds no complete files/);
  await writeFile(version, kept);
});

test('a server that cannot start says what its log says', async () => {
  const settings = join(folder.path, 'postgres/data/postgresql.auto.conf');
  const kept = await readFile(settings, 'utf8');
  await writeFile(settings, `shared_preload_libraries = 'tidak_ada'\n`);
  await expect(open()).rejects.toThrow(/PostgreSQL did not start: .*tidak_ada.*DATABASE_URL/);
  await writeFile(settings, kept);
});

test('errors in the server log do not repeat what readers wrote', async () => {
  const database = await open();
  await database.pool.query(`SELECT 'rahasia pembaca' || nothing`).catch(() => {});
  await database.pool
    .query(`INSERT INTO notes (body) VALUES (CAST($1 AS text)::int::text)`, ['rahasia pembaca'])
    .catch(() => {});
  const log = await readFile(join(folder.path, 'postgres/log'), 'utf8');
  expect(log).toContain('ERROR');
  expect(log).not.toContain("SELECT 'rahasia");
});
