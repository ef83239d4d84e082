import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MigrationError } from './migration-error.js';

/** `apps/api/migrations`, from `src` and from `dist` alike. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** One SQL file of the migrations folder. */
export interface MigrationFile {
  readonly number: number;
  /** File name without the ending: `0001-articles`. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with `\n` line ends, so that a Windows checkout has the same. */
  readonly checksum: string;
}

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;
const TRANSACTION = /^\s*(begin|start\s+transaction|commit|rollback)\s*;/im;

/**
 * Reads `NNNN-name.sql` files in order.
 *
 * @throws MigrationError for a misnamed file, a number used twice, or a file with its own BEGIN or COMMIT.
 */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigrationFile(folder, name)));
  for (const [index, file] of files.entries()) {
    if (files[index - 1]?.number !== file.number) continue;
    throw new MigrationError(
      `humas: two migrations have the number ${file.number}. Their order would be a matter of luck. Renumber the newer one.`,
    );
  }
  return files;
}

async function readMigrationFile(folder: string, fileName: string): Promise<MigrationFile> {
  const number = NAME.exec(fileName)?.[1];
  if (!number) {
    throw new MigrationError(
      `humas: the migration "${fileName}" is misnamed. Its place in the order is unknown. Name it like 0007-what-it-does.sql.`,
    );
  }
  const sql = (await readFile(join(folder, fileName), 'utf8')).replaceAll('\r\n', '\n');
  if (TRANSACTION.test(sql)) {
    throw new MigrationError(
      `humas: the migration "${fileName}" begins or ends a transaction. Every file already runs in one, with its ledger row. Remove the statement.`,
    );
  }
  return {
    number: Number(number),
    name: fileName.replace(/\.sql$/, ''),
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  };
}
