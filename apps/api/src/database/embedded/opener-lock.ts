import { chown, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataFolderError } from '../database-errors.js';
import type { Identity } from './launcher.js';
import { isAlive } from './postmaster-file.js';

const LOCK = 72_771_002;

/** How long the lock of a process that was just killed may linger, in milliseconds: the server has to notice its closed socket. */
const PATIENCE_MS = 2000;

const NAME = 'humas opener ';

/** The connection that marks a home as ours, and the moment it ends. */
export interface OpenerLock {
  readonly client: pg.Client;
  /** Settled already when the server died before anybody began to watch: an event would have been missed. */
  readonly ended: Promise<void>;
}

/**
 * Marks this process as the one that has the home open, for as long as the returned connection lives. The kernel closes
 * it when the process is killed, so the mark can not outlive its owner.
 *
 * @throws DataFolderError when another process holds the mark
 */
export async function takeOpenerLock(
  connection: pg.ClientConfig,
  home: string,
  owner?: Identity,
): Promise<OpenerLock> {
  const client = new pg.Client({
    ...connection,
    application_name: `${NAME}${process.pid}`,
    connectionTimeoutMillis: 10_000,
  });
  // Its end is what the supervisor listens for; the event only repeats it.
  client.on('error', () => {});
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await client.connect();
  try {
    for (let waited = 0; !(await isMine(client)); waited += 50) {
      const pid = await holder(client);
      if (isAlive(pid) || waited >= PATIENCE_MS) throw inUse(home, pid);
      await sleep(50);
    }
    const note = join(home, 'opener');
    await writeFile(note, String(process.pid), { mode: 0o600 });
    if (owner) await chown(note, owner.uid, owner.gid);
    return { client, ended };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/**
 * Whether a server that cannot be asked may be stopped: not while the process that last opened it lives.
 *
 * @throws DataFolderError when it does
 */
export async function requireNoOpener(home: string): Promise<void> {
  const pid = Number(await readFile(join(home, 'opener'), 'utf8').catch(() => '0'));
  if (pid > 0 && pid !== process.pid && isAlive(pid)) throw inUse(home, pid);
}

async function isMine(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [LOCK]);
  return rows[0].mine;
}

/** Process number of who holds the lock, 0 when it was given back meanwhile. */
async function holder(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND granted AND objid = $1`,
    [LOCK],
  );
  return Number(String(rows[0]?.name).replace(NAME, '')) || 0;
}

function inUse(home: string, pid: number): DataFolderError {
  return new DataFolderError(
    `humas: the database in ${home} is already open in process ${pid}. Two processes would start and stop it under each other. ` +
      'Stop that process, or give this one its own folder with HUMAS_DATA_DIR.',
  );
}
