import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseUnavailableError, DataFolderError, isDatabaseUnavailable } from '../database-errors.js';
import type { DatabaseLog } from '../log.js';
import { dataFolder } from './data-folder.js';
import { type OpenerLock, requireNoOpener, takeOpenerLock } from './opener-lock.js';
import type { Place } from './place.js';
import { type Postmaster, runningPostmaster } from './postmaster-file.js';
import { connectionTo, startServer, stopServer } from './server-process.js';

/** A server that runs, and the connection that marks it as ours. */
export interface OpenedServer {
  readonly server: Postmaster;
  readonly lock: OpenerLock;
}

/** Longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 2000;

/**
 * Gets a home's server running and takes the opener's lock. A server that an earlier, killed process left behind is
 * adopted. One that is starting, stopping, or leaving processes behind is waited for.
 *
 * @param persistent whether to go on after any failure, because requests are waiting; else only passing ones are retried
 * @returns `undefined` when the signal came first
 * @throws DataFolderError, DatabaseSetupError as `EmbeddedServer.open` does, unless persistent
 */
export async function openServer(
  place: Place,
  log: DatabaseLog,
  signal: AbortSignal,
  { persistent = false } = {},
): Promise<OpenedServer | undefined> {
  // A server this call started and whose lock it does not hold yet: if it gives up, nobody else would stop it.
  let started: Postmaster | undefined;
  for (let pause = 50; !signal.aborted; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    try {
      const found = await usableServer(place, log);
      if (found && found.pid !== started?.pid)
        log.info({ pid: found.pid }, 'adopting a PostgreSQL left running');
      started = found ?? (await startServer(place));
      return { server: started, lock: await lockOf(place, started) };
    } catch (error) {
      // Another process was quicker to take the lock, so the server is its to stop.
      if (error instanceof DataFolderError) started = undefined;
      if (!persistent && !isDatabaseUnavailable(error)) {
        await stop(place, started);
        throw error;
      }
      log.warn(
        { reason: error instanceof Error ? error.message : error },
        'embedded PostgreSQL is not ready yet',
      );
    }
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
  await stop(place, started);
  return undefined;
}

async function stop(place: Place, server: Postmaster | undefined): Promise<void> {
  if (server) await stopServer(server.pid, dataFolder(place.home));
}

/**
 * The running server, if its door is still there. Without a socket (a cleaner emptied the temporary folder) nobody can
 * ever reach it again, so it is stopped, unless the process that opened it lives and may hold connections.
 */
async function usableServer(place: Place, log: DatabaseLog): Promise<Postmaster | undefined> {
  const data = dataFolder(place.home);
  const server = await runningPostmaster(data);
  if (!server) return undefined;
  if (server.status !== 'ready')
    throw new DatabaseUnavailableError(`PostgreSQL ${server.pid} is ${server.status}`);
  if (await hasDoor(server)) return server;
  await requireNoOpener(place.home);
  log.warn({ pid: server.pid }, 'the PostgreSQL left running has lost its socket: stopping it');
  await stopServer(server.pid, data);
  return undefined;
}

function hasDoor({ socketFolder, port }: Postmaster): Promise<boolean> {
  if (!socketFolder) return Promise.resolve(true);
  return access(join(socketFolder, `.s.PGSQL.${port}`)).then(
    () => true,
    () => false,
  );
}

async function lockOf(place: Place, server: Postmaster): Promise<OpenerLock> {
  return takeOpenerLock(await connectionTo(place.home, server, 'postgres'), place.home, place.launcher.owner);
}
