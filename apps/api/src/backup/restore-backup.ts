import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ensureAppRole } from '../database/app-role.js';
import type { DatabaseLog } from '../database/log.js';
import { migrate } from '../database/migrate.js';
import { MIGRATIONS_FOLDER, readMigrationFiles } from '../database/migration-files.js';
import { BackupError, fileError } from './backup-error.js';
import { linesOf } from './lines.js';
import { copyTarget, quoted, readTables, useExactText } from './tables.js';
import { type BackupEnd, type BackupHeader, END_OF_ROWS, sumTables } from './write-backup.js';

/**
 * Fills an empty database with a backup: the schema of that time first, then all rows in one transaction that is only
 * committed when each table holds exactly what the backup says. Newer migrations run at the next start of the API.
 *
 * @param owner a connection of the owner; nobody else may be connected
 * @returns what each table holds now
 * @throws BackupError when the file cannot be opened, is no whole backup, is of a newer version, or the database is not empty
 */
export async function restoreBackup(
  owner: ClientBase,
  path: string,
  log: DatabaseLog,
): Promise<BackupEnd['tables']> {
  const file = await open(path).catch((error) => {
    throw fileError(error, path, 'read');
  });
  const unzip = createGunzip();
  // A disk that fails in the midst of it ends the lines, and so the restore.
  const packed = file.createReadStream().once('error', (error) => unzip.destroy(error));
  const lines = linesOf(packed.pipe(unzip));
  try {
    const header = readHeader(await nextLine(lines));
    const last = await requireKnown(header);
    await requireEmpty(owner);
    await ensureAppRole(owner);
    await migrate(owner, MIGRATIONS_FOLDER, log, { upTo: last });
    await owner.query('BEGIN');
    const sums = await load(owner, lines);
    await owner.query('COMMIT');
    await owner.query('ANALYZE');
    return sums;
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => {});
    const isCutShort = error instanceof Error && 'code' in error && /^(Z_|ERR_ZLIB)/.test(String(error.code));
    throw isCutShort ? new BackupError(CUT_SHORT, { cause: error }) : error;
  }
}

type Lines = AsyncGenerator<Buffer>;

async function nextLine(lines: Lines): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new BackupError(CUT_SHORT);
  return value.toString();
}

function readHeader(line: string): BackupHeader {
  const header = parse(line);
  if (header.humasBackup !== 1) throw new BackupError(FOREIGN);
  return header as unknown as BackupHeader;
}

function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BackupError(FOREIGN, { cause: error });
  }
}

/** @returns the number of the newest migration the rows fit */
async function requireKnown({ migrations }: BackupHeader): Promise<number> {
  const files = await readMigrationFiles(MIGRATIONS_FOLDER);
  for (const one of migrations) {
    const file = files.find(({ number }) => number === one.number);
    if (file?.checksum !== one.checksum) throw new BackupError(newer(one.name));
  }
  return migrations.at(-1)?.number ?? 0;
}

/** Only what migrations themselves put in may be there: a restore that was killed may then be run again. */
async function requireEmpty(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query(`SELECT to_regclass('public.agency') IS NOT NULL AS made`);
  if (!rows[0].made) return;
  const found = await owner.query('SELECT 1 FROM agency UNION ALL SELECT 1 FROM secret_key LIMIT 1');
  if (found.rowCount !== 0) throw new BackupError(NOT_EMPTY);
}

async function load(owner: ClientBase, lines: Lines): Promise<BackupEnd['tables']> {
  await useExactText(owner);
  const tables = await readTables(owner);
  // What triggers would make of the rows is in the backup as well. Checks between tables go on.
  for (const { name } of tables) await owner.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
  for (const { name } of tables.toReversed()) await owner.query(`DELETE FROM ${quoted(name)}`);
  for (;;) {
    const said = parse(await nextLine(lines));
    if (said.end === true) {
      for (const { name } of tables) await owner.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
      await continueIdentities(owner);
      return await requireEqual(owner, said as unknown as BackupEnd);
    }
    const table = { name: String(said.table), columns: said.columns as string[] };
    await pipeline(
      Readable.from(rowsOf(lines), { objectMode: false }),
      owner.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`)),
    );
  }
}

async function* rowsOf(lines: Lines): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new BackupError(CUT_SHORT);
    if (value.length === 2 && value.toString() === END_OF_ROWS) break;
    batch.push(value, LINE_END);
    if (batch.length < 1000) continue;
    yield Buffer.concat(batch);
    batch = [];
  }
  if (batch.length > 0) yield Buffer.concat(batch);
}

const LINE_END = Buffer.from('\n');

/** Numbers the database gives go on behind those it has given. */
async function continueIdentities(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ table: string; column: string }>(`
    SELECT a.attrelid::regclass::text AS table, a.attname::text AS column FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    WHERE a.attidentity <> '' AND NOT a.attisdropped`);
  for (const { table, column } of rows) {
    await owner.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), max(${quoted(column)})) FROM ${table} HAVING count(*) > 0`,
      [table, column],
    );
  }
}

async function requireEqual(owner: ClientBase, { tables }: BackupEnd): Promise<BackupEnd['tables']> {
  const sums = await sumTables(owner);
  const different = Object.keys(sums).filter(
    (name) => JSON.stringify(sums[name]) !== JSON.stringify(tables[name]),
  );
  if (different.length > 0) throw new BackupError(unequal(different));
  return sums;
}

const CUT_SHORT =
  'humas: the backup ends before its end: it was cut short, or damaged on its way. Nothing was restored. Take another copy of it.';
const FOREIGN =
  'humas: this file is no backup of Humas. Nothing was restored. Name a file that `npm run backup` wrote.';
const NOT_EMPTY =
  'humas: the database already has agencies or keys. A restore would mix two histories, so nothing was changed. ' +
  'Name an empty database in DATABASE_URL, or an empty folder in HUMAS_DATA_DIR.';
const newer = (name: string) =>
  `humas: the backup was made with the migration ${name}, which this version does not have. Its rows may not fit. ` +
  'Restore it with the version that wrote it, or a newer one.';
const unequal = (tables: readonly string[]) =>
  `humas: after loading, ${tables.join(', ')} did not hold what the backup says. Nothing was kept. ` +
  'The file was changed or damaged: take another copy of it.';
