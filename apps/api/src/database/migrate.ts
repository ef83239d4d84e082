import type { ClientBase } from 'pg';
import { DatabaseUnavailableError, isDatabaseUnavailable } from './database-errors.js';
import type { DatabaseLog } from './log.js';
import { MigrationError } from './migration-error.js';
import { type MigrationFile, readMigrationFiles } from './migration-files.js';

/** Any constant: PostgreSQL's advisory locks are per database, and only migrations use this one. */
const LOCK = 72_771_001;

interface LedgerRow {
  number: number;
  name: string;
  checksum: string;
}

/**
 * Brings a database to the newest schema. Each file of `folder` runs once, in number order, in one transaction together
 * with its row in `humas_migrations`, so a killed run goes on where it stopped. Processes that start together wait for
 * each other.
 *
 * A database that is ahead of the folder (a newer version runs beside this one during a roll-out) is left alone with a
 * warning: migrations only add, so older code still works.
 *
 * @param owner a connection with the right to create tables; not one from the serving pool
 * @param options.upTo leaves later files for another time, for rows that were written under an older schema
 * @returns names of the files applied now, empty when there was nothing to do
 * @throws MigrationError when an applied file was edited or removed, when a new file comes before an applied one, or
 *   when a file fails; DatabaseUnavailableError when the connection is lost.
 */
export async function migrate(
  owner: ClientBase,
  folder: string,
  log: DatabaseLog,
  { upTo = Number.POSITIVE_INFINITY } = {},
): Promise<string[]> {
  const files = await readMigrationFiles(folder);
  await owner.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    const pending = (await pendingFiles(owner, files, log)).filter(({ number }) => number <= upTo);
    for (const file of pending) {
      await apply(owner, file);
      log.info({ migration: file.name }, 'migration applied');
    }
    return pending.map((file) => file.name);
  } finally {
    // A lost connection has given the lock back already, and its own error is the one worth showing.
    await owner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {});
  }
}

async function pendingFiles(
  owner: ClientBase,
  files: readonly MigrationFile[],
  log: DatabaseLog,
): Promise<MigrationFile[]> {
  await owner.query(`
    CREATE TABLE IF NOT EXISTS humas_migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  const ledger = await owner.query<LedgerRow>(
    'SELECT number, name, checksum FROM humas_migrations ORDER BY number',
  );
  const newest = files.at(-1)?.number ?? 0;
  for (const row of ledger.rows) {
    const file = files.find((candidate) => candidate.number === row.number);
    if (file) requireSame(row, file);
    else if (row.number < newest) throw new MigrationError(removed(row));
    else log.warn({ migration: row.name }, 'the database has a migration this version does not know');
  }
  const applied = new Set(ledger.rows.map((row) => row.number));
  const last = ledger.rows.at(-1);
  const pending = files.filter((file) => !applied.has(file.number));
  const late = pending.find((file) => last && file.number < last.number);
  if (late && last) throw new MigrationError(outOfOrder(late, last));
  return pending;
}

async function apply(owner: ClientBase, file: MigrationFile): Promise<void> {
  await owner.query('BEGIN');
  try {
    await owner.query(file.sql);
    await owner.query('INSERT INTO humas_migrations (number, name, checksum) VALUES ($1, $2, $3)', [
      file.number,
      file.name,
      file.checksum,
    ]);
    await owner.query('COMMIT');
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw new DatabaseUnavailableError(error);
    await owner.query('ROLLBACK');
    throw new MigrationError(failed(file, error), { cause: error });
  }
}

function requireSame(row: LedgerRow, file: MigrationFile): void {
  if (row.checksum === file.checksum) return;
  throw new MigrationError(
    `humas: the migration ${row.name} was edited after it ran here. This database would differ from a new one without anyone seeing it. ` +
      'Put the file back and write the change as a new migration; while developing, remove the data folder to start afresh.',
  );
}

function removed(row: LedgerRow): string {
  return `humas: the migration ${row.name} ran here, but its file is gone. A new database would lack what it made. Put the file back.`;
}

function outOfOrder(file: MigrationFile, last: LedgerRow): string {
  return (
    `humas: the migration ${file.name} is new, but ${last.name} already ran here. It would run in another order than on a new database. ` +
    'Give it the next free number.'
  );
}

/** The place PostgreSQL reports is a character of the file, which helps more as a line. */
function failed(file: MigrationFile, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const position = error instanceof Error && 'position' in error ? Number(error.position) : Number.NaN;
  const line = position > 0 ? `, line ${file.sql.slice(0, position).split('\n').length}` : '';
  return `humas: the migration ${file.name} failed${line}: ${reason}. Nothing of it was kept. Correct the file and start again.`;
}
