import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { fileError } from './backup-error.js';
import { linesOf } from './lines.js';
import { TableDigest, type TableSum } from './table-digest.js';
import { copyTarget, LEDGER, readTables, useExactText } from './tables.js';

/** The first line of a backup. */
export interface BackupHeader {
  readonly humasBackup: 1;
  /** The moment everything in it is of, by the database's clock. */
  readonly at: string;
  readonly migrations: readonly {
    readonly number: number;
    readonly name: string;
    readonly checksum: string;
  }[];
}

/** The last line: what each table held. A file without it was cut short. */
export interface BackupEnd {
  readonly end: true;
  readonly tables: Readonly<Record<string, TableSum>>;
}

/** Ends the rows of a table, as in PostgreSQL's own COPY files. */
export const END_OF_ROWS = '\\.';

/**
 * Writes everything a database holds as it was at one moment, while it goes on serving. Appears under its name only when
 * it is whole.
 *
 * @param owner a connection of the tables' owner
 * @returns what each table held
 * @throws BackupError when the file cannot be written
 */
export async function writeBackup(owner: ClientBase, path: string): Promise<BackupEnd['tables']> {
  const unfinished = `${path}.unfinished`;
  await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await useExactText(owner);
    const sums: Record<string, TableSum> = {};
    // It holds what readers wrote: for nobody but the one who made it.
    const file = createWriteStream(unfinished, { mode: 0o600 });
    await once(file, 'open');
    await pipeline(partsOf(owner, sums), createGzip({ level: 6 }), file);
    await owner.query('COMMIT');
    await chmod(unfinished, 0o600);
    await rename(unfinished, path);
    return sums;
  } catch (error) {
    await owner.query('ROLLBACK').catch(() => {});
    await rm(unfinished, { force: true });
    throw fileError(error, path, 'written');
  }
}

/** What each table holds now, as {@link writeBackup} would say. Runs in the caller's transaction. */
export async function sumTables(owner: ClientBase): Promise<BackupEnd['tables']> {
  const sums: Record<string, TableSum> = {};
  for await (const _ of partsOf(owner, sums));
  return sums;
}

async function* partsOf(owner: ClientBase, sums: Record<string, TableSum>): AsyncGenerator<Buffer> {
  const line = (value: BackupHeader | BackupEnd | object) => Buffer.from(`${JSON.stringify(value)}\n`);
  const { rows: migrations } = await owner.query(
    `SELECT number, name, checksum FROM ${LEDGER} ORDER BY number`,
  );
  const { rows: times } = await owner.query(`SELECT now() AS at`);
  yield line({ humasBackup: 1, at: times[0].at, migrations });
  for (const table of await readTables(owner)) {
    yield line({ table: table.name, columns: table.columns });
    const digest = new TableDigest();
    const rows = owner.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`));
    for await (const batch of inBatches(linesOf(rows), digest)) yield batch;
    sums[table.name] = digest.sum();
    yield Buffer.from(`${END_OF_ROWS}\n`);
  }
  yield line({ end: true, tables: sums });
}

/** Few large pieces instead of many small ones: each piece costs a turn of the streams behind it. */
async function* inBatches(lines: AsyncIterable<Buffer>, digest: TableDigest): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  for await (const line of lines) {
    digest.add(line);
    batch.push(line, LINE_END);
    if (batch.length < 1000) continue;
    yield Buffer.concat(batch);
    batch = [];
  }
  if (batch.length > 0) yield Buffer.concat(batch);
}

const LINE_END = Buffer.from('\n');
