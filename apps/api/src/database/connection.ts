import pg from 'pg';
import { DatabaseSetupError, translateError } from './database-errors.js';
import { typeParsers } from './type-parsers.js';

const OLDEST = 150_000;

/**
 * Connection settings from `DATABASE_URL`. Its `options` are taken out of the address, because `pg` lets the address
 * win and the serving pool has options to add.
 */
export function connectionFromUrl(databaseUrl: string): pg.ClientConfig {
  const url = new URL(databaseUrl);
  const options = url.searchParams.get('options');
  if (options === null) return { connectionString: databaseUrl };
  url.searchParams.delete('options');
  return { connectionString: url.href, options };
}

/**
 * Runs one piece of work on a connection of its own, as the user who owns the tables.
 *
 * @throws DatabaseUnavailableError when the database cannot be reached.
 */
export async function withOwner<Result>(
  connection: pg.ClientConfig,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionTimeoutMillis: 10_000, ...connection, types: typeParsers });
  // The failing query reports the loss; without a listener the event would end the process first.
  owner.on('error', () => {});
  try {
    await owner.connect();
    return await work(owner);
  } catch (error) {
    throw error instanceof Error ? translateError(error) : error;
  } finally {
    await owner.end().catch(() => {});
  }
}

/**
 * @throws DatabaseSetupError when the server is older than PostgreSQL 15, whose SQL the repositories use.
 */
export async function requireSupportedVersion(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query(
    `SELECT current_setting('server_version') AS name, current_setting('server_version_num')::int AS number`,
  );
  if (rows[0].number >= OLDEST) return;
  throw new DatabaseSetupError(
    `humas: the server of DATABASE_URL is PostgreSQL ${rows[0].name}. The queries need PostgreSQL 15 or newer. ` +
      'Upgrade it, or leave DATABASE_URL empty to use the embedded database.',
  );
}
