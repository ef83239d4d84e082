import type pg from 'pg';
import { DatabaseSetupError } from '../database-errors.js';
import type { DatabaseLog } from '../log.js';
import { findBinaries } from './binaries.js';
import { dataFolder } from './data-folder.js';
import { ensureHome, sweepUnfinished } from './data-home.js';
import { type OpenedServer, openServer } from './open-server.js';
import type { OpenerLock } from './opener-lock.js';
import { choosePlace, type EmbeddedOptions, type Place } from './place.js';
import { connectionTo, stopServer } from './server-process.js';
import { leaveSocketFolder } from './socket-folder.js';

/** The database the API serves from. */
export const DATABASE = 'humas';

/** How long a start may be waited for, in milliseconds: replaying a long journal takes a while. */
const OPEN_PATIENCE_MS = 120_000;

/**
 * A PostgreSQL of our own in one data folder: made on first use, started, adopted when an earlier process was killed,
 * restarted when it dies, and stopped at the end.
 */
export class EmbeddedServer {
  /** How to connect as the owner. Stays the same for as long as this object lives. */
  readonly connection: pg.ClientConfig;
  readonly #place: Place;
  readonly #log: DatabaseLog;
  readonly #closing = new AbortController();
  #pid: number;
  #recovery: Promise<void> | undefined;

  private constructor(place: Place, log: DatabaseLog, opened: OpenedServer, connection: pg.ClientConfig) {
    this.#place = place;
    this.#log = log;
    this.#pid = opened.server.pid;
    this.connection = connection;
    this.#watch(opened.lock);
  }

  /**
   * @param dataDir absolute folder; made with mode 700 when it is missing
   * @throws DataFolderError when another process has the folder open or this user cannot use it
   * @throws DatabaseSetupError when there are no binaries or PostgreSQL does not start
   */
  static async open(
    dataDir: string,
    log: DatabaseLog,
    options: EmbeddedOptions = {},
  ): Promise<EmbeddedServer> {
    const place = await choosePlace(dataDir, await findBinaries(), log, options);
    await ensureHome(place);
    const opened = await openServer(place, log, AbortSignal.timeout(OPEN_PATIENCE_MS));
    if (!opened) throw new DatabaseSetupError(TOO_SLOW);
    try {
      await sweepUnfinished(place.home);
      await ensureDatabase(opened.lock.client);
      const connection = await connectionTo(place.home, opened.server, DATABASE);
      return new EmbeddedServer(place, log, opened, connection);
    } catch (error) {
      await stopServer(opened.server.pid, dataFolder(place.home));
      throw error;
    }
  }

  /** Process number of the running PostgreSQL. Changes when it was restarted. */
  get pid(): number {
    return this.#pid;
  }

  /** Stops PostgreSQL and waits until it is gone. The lock is held until then, so that nobody adopts it meanwhile. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#recovery;
    await stopServer(this.#pid, dataFolder(this.#place.home));
    await leaveSocketFolder(this.#place.home);
  }

  /** The lock's connection is idle, so it ends the moment the server does: it doubles as the watchman. */
  #watch(lock: OpenerLock): void {
    lock.ended.then(() => {
      if (this.#closing.signal.aborted) return;
      this.#log.error(
        { pid: this.#pid },
        'embedded PostgreSQL ended or dropped its connections: restarting it',
      );
      this.#recovery = this.#recover();
    });
  }

  async #recover(): Promise<void> {
    const opened = await openServer(this.#place, this.#log, this.#closing.signal, { persistent: true });
    if (!opened) return;
    this.#pid = opened.server.pid;
    this.#log.info({ pid: this.#pid }, 'embedded PostgreSQL serves again');
    this.#watch(opened.lock);
  }
}

async function ensureDatabase(owner: pg.Client): Promise<void> {
  const found = await owner.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (found.rowCount === 0) await owner.query(`CREATE DATABASE ${DATABASE}`);
}

const TOO_SLOW =
  'humas: PostgreSQL was still starting after two minutes. Nothing can be stored without it. ' +
  'Read the file "log" beside its data, and start again when the machine is less busy.';
