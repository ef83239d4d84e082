import type { Client, ClientConfig, Pool } from 'pg';
import type { Config } from '../config.js';
import { ensureAppRole } from './app-role.js';
import { connectionFromUrl, requireSupportedVersion, withOwner } from './connection.js';
import { codeOf, DatabaseSetupError, DatabaseUnavailableError } from './database-errors.js';
import { EmbeddedServer } from './embedded/embedded-server.js';
import type { EmbeddedOptions } from './embedded/place.js';
import type { DatabaseLog } from './log.js';
import { migrate } from './migrate.js';
import { MIGRATIONS_FOLDER } from './migration-files.js';
import { APP_ROLE, createServingPool } from './serving-pool.js';

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
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: DatabaseLog,
  options: OpenOptions = {},
): Promise<Database> {
  const folder = options.migrations ?? MIGRATIONS_FOLDER;
  if (config.databaseUrl !== undefined) {
    const connection = connectionFromUrl(config.databaseUrl);
    await prepare(connection, folder, log).catch(explainRefusal);
    return serve('external', connection, async () => {});
  }
  const server = await EmbeddedServer.open(config.dataDir, log, options);
  try {
    await prepare(server.connection, folder, log);
    return await serve('embedded', server.connection, () => server.close());
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
  connection: ClientConfig,
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
    ping: () => ping(pool),
    asOwner: (work) => withOwner(connection, work),
    close() {
      closed ??= endPool(pool).then(stop);
      return closed;
    },
  };
}

/** A frozen server accepts connections and says nothing, so silence has to count as an answer. */
async function ping(pool: Pool): Promise<void> {
  const answered = await within(3000, pool.query('SELECT 1'));
  if (!answered) throw new DatabaseUnavailableError('no answer within three seconds');
}

/** A connection that is never given back must not keep the database from being stopped cleanly. */
async function endPool(pool: Pool): Promise<void> {
  await within(10_000, pool.end());
}

/** Whether the work ended in time. Late failures are nobody's any more. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
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
