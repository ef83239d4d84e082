import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ClientBase } from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BackupError } from '../src/backup/backup-error.js';
import { requireDatabaseFolder } from '../src/backup/require-database-folder.js';
import { restoreBackup } from '../src/backup/restore-backup.js';
import { type BackupEnd, writeBackup } from '../src/backup/write-backup.js';
import { withOwner } from '../src/database/connection.js';
import { silentLog } from '../src/database/log.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { ARTICLES } from './support/content.js';
import { createTestKey } from './support/keys.js';
import { sendMessage, writtenMessage } from './support/messages.js';
import { appOver, react, secret, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-backup-'));
  path = join(folder, 'humas.backup');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asOwner = <Result>(database: TestDatabase, work: (owner: ClientBase) => Promise<Result>) =>
  withOwner({ connectionString: database.url }, work);

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrated: false });
  onTestFinished(() => database.drop());
  return database;
}

const restoreInto = (database: TestDatabase, from = path) =>
  asOwner(database, (owner) => restoreBackup(owner, from, silentLog));

it('is of one moment although readers go on, and the restored database is served from', async () => {
  await createTestKey(app.database);
  // Everything that could break a line of a file: tabs, line ends, backslashes, the sign that ends rows.
  const text = 'Baris satu\n\\.\n\\N\ttab \\ garis miring\r\n“kutip” 🙂';
  await sendMessage(app, writtenMessage({ text, name: 'Sri' }));
  await app.send({ url: '/livez' });
  let isOver = false;
  let acknowledged = 0;
  const sendOn = async () => {
    while (!isOver) {
      const answer = await sendViews(app, [{ article: ARTICLES.plain.id }]);
      if (answer.statusCode === 204) acknowledged += 1;
      await react(app, ARTICLES.plain.id, secret(), 'useful');
    }
  };
  const load = Array.from({ length: 4 }, sendOn);
  while (acknowledged < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = acknowledged;
  const written = await asOwner(app.database, (owner) => writeBackup(owner, path));
  isOver = true;
  await Promise.all(load);
  expect(written.view_event?.rows).toBeGreaterThanOrEqual(before);
  expect(written.view_event?.rows).toBeLessThanOrEqual(acknowledged);
  expect((await stat(path)).mode & 0o777).toBe(0o600);

  const database = await emptyDatabase();
  const restored = await restoreInto(database);
  expect(restored).toEqual(written);
  const again = join(folder, 'again.backup');
  expect(await asOwner(database, (owner) => writeBackup(owner, again))).toEqual(written);

  const { rows } = await database.ownerPool.query('SELECT text, name FROM message');
  const { rows: kept } = await app.database.ownerPool.query('SELECT text, name FROM message');
  expect(rows).toEqual(kept);
  const totals = `SELECT (SELECT coalesce(sum(count), 0) FROM view_hour) = (SELECT count(*) FROM view_event) AS views,
    (SELECT coalesce(sum(count), 0) FROM vote_tally) = (SELECT count(*) FROM vote WHERE choice IS NOT NULL) AS votes`;
  expect((await database.ownerPool.query(totals)).rows).toEqual([{ views: true, votes: true }]);

  const served = await appOver(database);
  onTestFinished(() => served.close());
  const article = await served.send({ url: `/v1/articles/${ARTICLES.plain.id}` });
  const original = await app.send({ url: `/v1/articles/${ARTICLES.plain.id}` });
  expect([article.statusCode, article.body]).toEqual([200, original.body]);
  expect((await sendViews(served, [{ article: ARTICLES.plain.id }])).statusCode).toBe(204);
  // Numbers the database gives go on where they were.
  await createTestKey(database);
  await database.ownerPool.query(`INSERT INTO audit (action, target) VALUES ('tes', 'tes')`);
});

it('of a folder without a database is refused, and makes none', async () => {
  const dataDir = await mkdtemp(join(folder, 'wrong-'));
  await expect(requireDatabaseFolder({ databaseUrl: undefined, dataDir })).rejects.toThrow(
    /^humas: .*HUMAS_DATA_DIR/,
  );
  expect(await readdir(dataDir)).toEqual([]);
  await mkdir(join(dataDir, 'postgres'));
  await requireDatabaseFolder({ databaseUrl: undefined, dataDir });
  await requireDatabaseFolder({ databaseUrl: app.database.url, dataDir: join(folder, 'nowhere') });
});

describe('a restore', () => {
  let tables: BackupEnd['tables'];
  beforeAll(async () => {
    tables = await asOwner(app.database, (owner) => writeBackup(owner, path));
  });

  it('refuses a database that is in use, and changes nothing of it', async () => {
    const database = await emptyDatabase();
    await restoreInto(database);
    await expect(restoreInto(database)).rejects.toThrow(/already has agencies/);
    const after = await asOwner(database, (owner) => writeBackup(owner, join(folder, 'same.backup')));
    expect(after).toEqual(tables);
  });

  it('names a file that is not there, or cannot be, and what to do', async () => {
    const database = await emptyDatabase();
    const nowhere = join(folder, 'nowhere', 'humas.backup');
    const lesson = /^humas: .*humas\.backup cannot be read \(ENOENT\)\. Check/;
    await expect(restoreInto(database, nowhere)).rejects.toThrow(lesson);
    await expect(restoreInto(database, folder)).rejects.toThrow('EISDIR');
    const written = asOwner(app.database, (owner) => writeBackup(owner, nowhere));
    await expect(written).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });

  it('refuses a file cut short anywhere, keeps nothing of it, and may be run again', async () => {
    const whole = await readFile(path);
    const database = await emptyDatabase();
    const short = join(folder, 'short.backup');
    const text = gunzipSync(whole).toString();
    const rowsCut = gzipSync(text.slice(0, text.lastIndexOf('{"end"')));
    for (const part of [
      whole.subarray(0, 40),
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, -9),
      rowsCut,
    ]) {
      await writeFile(short, part);
      await expect(restoreInto(database, short)).rejects.toThrow(BackupError);
      await expect(restoreInto(database, short)).rejects.toThrow(/ends before its end/);
    }
    expect(await restoreInto(database)).toEqual(tables);
  });

  it('refuses rows that were changed, other files, and backups of a newer version', async () => {
    const text = gunzipSync(await readFile(path)).toString();
    const wrong: [string, RegExp][] = [
      [
        text.replace(/(\{"table":"category"[^\n]*\n[^\t]+\t)berita/, '$1warta'),
        /did not hold what the backup says/,
      ],
      ['{"apa": "saja"}\n', /no backup of Humas/],
      ['bukan cadangan\n', /no backup of Humas/],
      [text.replace(/"number":1,/, '"number":9001,'), /does not have/],
    ];
    const database = await emptyDatabase();
    for (const [content, why] of wrong) {
      expect(content).not.toBe(text);
      await writeFile(join(folder, 'wrong.backup'), gzipSync(content));
      await expect(restoreInto(database, join(folder, 'wrong.backup'))).rejects.toThrow(why);
    }
    expect(await restoreInto(database)).toEqual(tables);
  });
});
