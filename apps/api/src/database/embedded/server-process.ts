import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { release } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { DatabaseSetupError, DatabaseUnavailableError } from '../database-errors.js';
import { programPath } from './binaries.js';
import { dataFolder } from './data-folder.js';
import { OWNER, readPassword, serverEnvironment } from './data-home.js';
import type { Place } from './place.js';
import {
  forgetEndedServer,
  isAlive,
  isServing,
  type Postmaster,
  runningPostmaster,
} from './postmaster-file.js';
import { socketFolder } from './socket-folder.js';

/** The log moves aside at a start when it is larger, in bytes. */
const LOG_LIMIT = 5_000_000;

/** What PostgreSQL says while connections of a server that was killed still work off their last statement. */
const PASSING = /pre-existing shared memory block|lock file "[^"]*" already exists/;

/**
 * Starts PostgreSQL for a home that has none running, and waits until it takes connections.
 *
 * It gets a session of its own, so Ctrl-C in the terminal reaches only the API, which drains first and then stops it.
 *
 * @throws DatabaseSetupError with the end of the server's log when it does not start
 * @throws DatabaseUnavailableError when another process was quicker, or processes of a killed server still end
 */
export async function startServer(place: Place): Promise<Postmaster> {
  const data = dataFolder(place.home);
  const socket = process.platform === 'win32' ? '' : await socketFolder(place.home, place.launcher.owner);
  const { file, args, identity } = place.launcher.command(programPath(place.binaries, 'postgres'), [
    '-D',
    data,
    ...(await serverSettings(place, socket)).flatMap((setting) => ['-c', setting]),
  ]);
  const log = await openLog(place);
  const { size: before } = await log.stat();
  await forgetEndedServer(data, socket);
  const child = spawn(file, args, {
    ...identity,
    cwd: data,
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = once(child, 'exit').catch((error: unknown) => error);
  await log.close();
  child.unref();
  let stopped = false;
  ended.then(() => {
    stopped = true;
  });
  while (!stopped) {
    const server = await runningPostmaster(data);
    if (server?.pid === child.pid && server?.status === 'ready') return server;
    await sleep(20);
  }
  const said = await readLog(place.home, before);
  const reason = said.split('\n').slice(-3).join(' / ') || 'it left no message';
  if (PASSING.test(said) || (await runningPostmaster(data))) throw new DatabaseUnavailableError(reason);
  throw new DatabaseSetupError(
    `humas: PostgreSQL did not start: ${reason}. Nothing can be stored without it. ` +
      `Read ${join(place.home, 'log')}, or set DATABASE_URL to use another server.`,
  );
}

/**
 * Stops a server: unfinished transactions roll back, everything committed is written, and all its processes end. One
 * that does not obey within half a minute is ended harder; its next start replays the journal, so nothing is lost.
 */
export async function stopServer(pid: number, data: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!(await isServing(pid, data))) break;
    process.kill(pid, signal);
    await waitWhile(() => isServing(pid, data), 30_000);
  }
  // It has let go of the files; until its parent collects it, which some containers never do, its number stays taken.
  await waitWhile(async () => isAlive(pid), 1000);
}

async function waitWhile(condition: () => Promise<boolean>, milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds && (await condition()); waited += 20) await sleep(20);
}

/** How to connect to a running server as the owner. Environment variables meant for `psql` have no say. */
export async function connectionTo(
  home: string,
  server: Postmaster,
  database: string,
): Promise<pg.ClientConfig> {
  return {
    host: server.socketFolder || '127.0.0.1',
    port: server.port,
    user: OWNER,
    password: await readPassword(home),
    database,
    options: '',
    ssl: false,
  };
}

async function serverSettings(place: Place, socket: string): Promise<string[]> {
  const listening = socket
    ? ['listen_addresses=', `unix_socket_directories=${socket}`, 'unix_socket_permissions=0700', 'port=5432']
    : ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${await freePort()}`];
  return [
    ...listening,
    ...(place.durable ? [] : ['fsync=off', 'full_page_writes=off']),
    ...(syncsWhole() ? ['recovery_init_sync_method=syncfs'] : []),
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    // Statements and the values in error details may hold what readers wrote: the log names only the error.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ];
}

/**
 * Whether the system can be told to write a whole disk. Before it recovers, a server makes sure that what it finds is on
 * the disk; file by file that takes a second or two. Only since Linux 5.8 is a write that failed reported.
 */
function syncsWhole(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return process.platform === 'linux' && (major > 5 || (major === 5 && minor >= 8));
}

/** Only Windows needs one: elsewhere the server has no network address at all. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Owned like the rest of the home, so that its owner can start the server again after root did. */
async function openLog({ home, launcher }: Place): Promise<FileHandle> {
  const path = join(home, 'log');
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT) await rename(path, `${path}.old`);
  const log = await open(path, 'a', 0o600);
  if (launcher.owner) await log.chown(launcher.owner.uid, launcher.owner.gid);
  return log;
}

/**
 * What one start left in the log. All of it, because each connection of a killed server adds a line as it ends, and
 * they may bury the one that says why.
 */
async function readLog(home: string, from: number): Promise<string> {
  const bytes = await readFile(join(home, 'log')).catch(() => Buffer.alloc(0));
  return bytes.subarray(from).toString().trim();
}
