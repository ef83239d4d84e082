import type { Client, ClientConfig, Pool, PoolConfig } from 'pg';
import type { Config } from '../config.js';
import { ensureAppRole } from './app-role.js';
import { connectionFromUrl, requireSupportedVersion, withOwner } from './connection.js';
import { createPing } from './create-ping.js';
import { codeOf, DatabaseSetupError } from './database-errors.js';
import { EmbeddedServer } from './embedded/embedded-server.js';
import type { EmbeddedOptions } from './embedded/place.js';
import type { DatabaseLog } from './log.js';
import { migrate } from './migrate.js';
import { MIGRATIONS_FOLDER } from './migration-files.js';
import { APP_ROLE, createServingPool } from './serving-pool.js';
import { within } from './within.js';

/** An opened, migrated database. */
export interface Database {
  readonly kind: 'embedded' | 'external';
  /** Connections for requests: role `humas_app`, ten seconds a statement, `DatabaseUnavailableError` while it is away. */
  readonly pool: Pool;
  /**
   * Asks the database one trivial question, for `/readyz`.
   *
   * @throws DatabaseUnavailableError when it does not answer.
   */
  ping(): Promise<void>;
  /**
   * Runs one piece of work on a connection of its own, as the user who owns the tables: importing content. Requests
   * use `pool`.
   *
   * @throws DatabaseUnavailableError when the database cannot be reached.
   */
  asOwner<Result>(work: (owner: Client) => Promise<Result>): Promise<Result>;
  /** Ends the pool, then stops the embedded server and waits until it is gone. Call it once requests have drained. */
  close(): Promise<void>;
}

/** Settings only tests change. */
export interface OpenOptions extends EmbeddedOptions {
  /** @default apps/api/migrations */
  readonly migrations?: string;
}

/**
 * Opens the database the settings name: the embedded PostgreSQL in `dataDir`, or the one at `databaseUrl`. The schema is
 * brought up to date before this returns.
 *
 * @throws DataFolderError when another process has the data folder open, or the folder cannot be used
 * @throws DatabaseSetupError when there are no binaries for this machine, the server is too old, or rights are missing
 * @throws DatabaseUnavailableError when the external server cannot be reached
 * @throws MigrationError when a migration fails or no longer matches what ran before
 * @example
 * const database = await openDatabase(loadConfig(process.env), app.log);
 * await database.pool.query('SELECT 1');
 * await database.close();
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'> & Partial<Pick<Config, 'databaseConnections'>>,
  log: DatabaseLog,
  options: OpenOptions = {},
): Promise<Database> {
  const folder = options.migrations ?? MIGRATIONS_FOLDER;
  const max = config.databaseConnections;
  if (config.databaseUrl !== undefined) {
    const connection = connectionFromUrl(config.databaseUrl);
    await prepare(connection, folder, log).catch(explainRefusal);
    return serve('external', { ...connection, max }, async () => {});
  }
  const server = await EmbeddedServer.open(config.dataDir, log, options);
  try {
    await prepare(server.connection, folder, log);
    return await serve('embedded', { ...server.connection, max }, () => server.close());
  } catch (error) {
    await server.close();
    throw error;
  }
}

function prepare(connection: ClientConfig, folder: string, log: DatabaseLog): Promise<void> {
  return withOwner(connection, async (owner) => {
    await requireSupportedVersion(owner);
    await ensureAppRole(owner);
    await migrate(owner, folder, log);
  });
}

async function serve(
  kind: Database['kind'],
  connection: PoolConfig,
  stop: () => Promise<void>,
): Promise<Database> {
  const pool = createServingPool(connection);
  await requireAppRole(pool).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  let closed: Promise<void> | undefined;
  return {
    kind,
    pool,
    ping: createPing(pool),
    asOwner: (work) => withOwner(connection, work),
    close() {
      closed ??= endPool(pool).then(stop);
      return closed;
    },
  };
}

/** A connection that is never given back must not keep the database from being stopped cleanly. */
async function endPool(pool: Pool): Promise<void> {
  await within(10_000, pool.end());
}

/** Poolers such as PgBouncer may refuse or ignore session options, and would serve as the owner. */
async function requireAppRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query('SELECT current_user AS name');
  if (rows[0].name === APP_ROLE) return;
  throw new DatabaseSetupError(
    `humas: connections serve as ${rows[0].name} instead of ${APP_ROLE}. Requests would have the owner's rights. ` +
      'Point DATABASE_URL at PostgreSQL itself, not at a pooler that drops session options.',
  );
}

/** Wrong password, user not allowed, no such database: an address to correct. */
function explainRefusal(error: unknown): never {
  const cause = error instanceof Error ? error : new Error(String(error));
  if (!['28P01', '28000', '3D000'].includes(codeOf(error))) throw cause;
  throw new DatabaseSetupError(
    `humas: the server of DATABASE_URL refused the connection (${cause.message}). Nothing can be served without it. ` +
      'Correct the user, password or database name in DATABASE_URL.',
    { cause },
  );
}
