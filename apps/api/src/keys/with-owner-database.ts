import type { ClientBase } from 'pg';
import type { Config } from '../config.js';
import { withOwner } from '../database/connection.js';
import { connectionToRunning } from '../database/embedded/running-server.js';
import type { DatabaseLog } from '../database/log.js';
import { openDatabase } from '../database/open-database.js';

/**
 * Runs one piece of work as the owner of the tables, whether or not an API is serving from the same database.
 *
 * @throws the errors of `openDatabase`
 */
export async function withOwnerDatabase<Result>(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: DatabaseLog,
  work: (owner: ClientBase) => Promise<Result>,
): Promise<Result> {
  const running = config.databaseUrl === undefined ? await connectionToRunning(config.dataDir) : undefined;
  if (running) return withOwner(running, work);
  const database = await openDatabase(config, log);
  try {
    return await database.asOwner(work);
  } finally {
    await database.close();
  }
}
