import type { ClientBase } from 'pg';
import type { Config } from '../config.js';
import { connectionFromUrl, requireSupportedVersion, withOwner } from '../database/connection.js';
import { EmbeddedServer } from '../database/embedded/embedded-server.js';
import type { DatabaseLog } from '../database/log.js';

/**
 * Runs one piece of work as the owner of a database that may have no table yet. The embedded one is started for it and
 * stopped afterwards: while an API serves from the folder this fails.
 */
export async function withEmptyDatabase<Result>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: DatabaseLog,
  work: (owner: ClientBase) => Promise<Result>,
): Promise<Result> {
  if (databaseUrl !== undefined) {
    return withOwner(connectionFromUrl(databaseUrl), async (owner) => {
      await requireSupportedVersion(owner);
      return work(owner);
    });
  }
  const server = await EmbeddedServer.open(dataDir, log);
  try {
    return await withOwner(server.connection, work);
  } finally {
    await server.close();
  }
}
