import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { BackupError } from './backup-error.js';

/**
 * Whether there is a database to save. Opening a wrong folder would make an empty one and save that, every night, until
 * somebody needs it.
 *
 * @throws BackupError when the data folder never held one
 */
export async function requireDatabaseFolder({
  databaseUrl,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<void> {
  if (databaseUrl !== undefined) return;
  await lstat(join(dataDir, 'postgres')).catch((cause: unknown) => {
    throw new BackupError(
      `humas: there is no database in ${dataDir}, so nothing was saved. Set HUMAS_DATA_DIR or DATABASE_URL as the API has them.`,
      { cause },
    );
  });
}
