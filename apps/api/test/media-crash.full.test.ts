import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Media } from '@humas/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';
import { CONTENT } from './support/content.js';
import { createTestKey, type TestKey } from './support/keys.js';
import { noise } from './support/pictures.js';
import { store } from './support/test-app.js';
import { encodeForm } from './support/upload.js';

const [HOOKS = '', MAIN = ''] = ['fixtures/source-hooks.mjs', '../src/main.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

let database: TestDatabase;
let folder: string;
let key: TestKey;
let child: ChildProcess | undefined;
beforeEach(async () => {
  database = await createTestDatabase();
  await store(database, CONTENT);
  key = await createTestKey(database);
  folder = await mkdtemp(join(tmpdir(), 'humas-media-crash-'));
});
afterEach(async () => {
  await kill();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the API as a process of its own. @returns its address */
async function start(): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    HUMAS_DATA_DIR: folder,
    HUMAS_API_PORT: '0',
    HUMAS_LOG_LEVEL: 'error',
  };
  const started = spawn(process.execPath, ['--import', HOOKS, MAIN], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child = started;
  const ended = once(started, 'exit').then(() =>
    Promise.reject(new Error('the API ended before it was ready')),
  );
  const [message] = await Promise.race([once(started, 'message'), ended]);
  ended.catch(() => {});
  return (message as { ready: string }).ready;
}

async function kill(): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function send(url: string, photo: Buffer): Promise<Response> {
  const { payload, headers } = await encodeForm([
    ['agency', 'kementerian'],
    ['alt', 'Gedung berpilar'],
    ['file', photo, 'gedung.jpg'],
  ]);
  return fetch(`${url}/v1/media`, {
    method: 'POST',
    body: Uint8Array.from(payload),
    headers: { ...headers, ...key.headers },
  });
}

/** Every finished file with its number in the file system, which changes when it is written again. */
async function filesWithNumbers(): Promise<string[]> {
  const root = join(folder, 'media', 'pictures');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(async (file) => `${file} ${(await stat(file)).ino}`))).toSorted();
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

async function isInserting(): Promise<boolean> {
  const { rowCount } = await database.ownerPool.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND state = 'active' AND query LIKE 'INSERT INTO media%'`,
  );
  return rowCount !== 0;
}

it('a server killed between files and row leaves nothing that the next one does not put right', async () => {
  const photo = await noise(700, 500).jpeg().toBuffer();
  // Nobody can write a row while this is held, so the upload stops exactly there.
  const holder = await database.ownerPool.connect();
  await holder.query('BEGIN; LOCK TABLE media IN SHARE MODE');
  let answered: number | undefined;
  const cutOff = send(await start(), photo).then(
    ({ status }) => {
      answered = status;
    },
    () => {},
  );
  while (!(await isInserting()) && answered === undefined) await soon();
  const written = await filesWithNumbers();
  expect(written).toHaveLength(3);
  await kill();
  await cutOff;
  expect(answered).toBeUndefined();
  await holder.query('ROLLBACK');
  holder.release();

  const rows = async () =>
    (await database.ownerPool.query('SELECT id FROM media WHERE identity IS NOT NULL')).rows;
  // PostgreSQL may notice a little later that nobody waits for the row any more.
  while (await isInserting()) await soon();
  expect(await rows()).toEqual([]);

  const url = await start();
  const answer = await send(url, photo);
  expect(answer.status).toBe(201);
  const media = (await answer.json()) as Media;
  expect(await rows()).toEqual([{ id: media.id }]);
  expect(await filesWithNumbers()).toEqual(written);
  expect((await fetch(media.url)).status).toBe(200);
  expect((await send(url, photo)).status).toBe(200);
}, 120_000);
