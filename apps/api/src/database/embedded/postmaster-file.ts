import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a running PostgreSQL writes about itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Empty on Windows, where it listens on the loopback address. */
  readonly socketFolder: string;
  readonly status: 'starting' | 'stopping' | 'ready' | 'standby' | '';
}

/**
 * The server that has a data folder open.
 *
 * @returns `undefined` when there is none. A file left by a killed server is recognised, whatever runs under its number now
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export async function runningPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(fileIn(data), 'utf8').catch(() => '');
  const [pid, , , port, socketFolder, , , status] = text.split('\n').map((line) => line.trim());
  if (!Number(pid)) return undefined;
  if (!(await isServing(Number(pid), data))) return undefined;
  return {
    pid: Number(pid),
    port: Number(port ?? 0),
    socketFolder: socketFolder ?? '',
    status: (status ?? '') as Postmaster['status'],
  };
}

/**
 * Removes the files a killed server left if its number now belongs to another program, or to nobody who will ever collect
 * it: PostgreSQL would refuse to start. Only who is about to start a server may call this: to whoever only looks, a file
 * may be another's that just appeared.
 *
 * @param socketFolder where it listened; empty on Windows
 */
export async function forgetEndedServer(data: string, socketFolder: string): Promise<void> {
  const files = [fileIn(data), ...(socketFolder ? [join(socketFolder, '.s.PGSQL.5432.lock')] : [])];
  for (const file of files) {
    const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
    if (isAlive(pid) && !(await isServing(pid, data))) await rm(file, { force: true });
  }
}

function fileIn(data: string): string {
  return join(data, 'postmaster.pid');
}

/** Whether a process exists. One that ended but was not collected by its parent still does: see {@link isServing}. */
export function isAlive(pid: number): boolean {
  // To the system, 0 is the whole group of this process.
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a process is the PostgreSQL of this data folder. Process numbers are used again, above all in containers, and
 * an ended process whose parent does not collect it still exists. PostgreSQL works in its data folder, whatever path
 * leads there, which Linux shows; elsewhere its arguments must do.
 */
export async function isServing(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') return isSameFolder(`/proc/${pid}/cwd`, data);
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => ({
      stdout: '',
    }),
  );
  return stdout.includes(` -D ${data} `);
}

async function isSameFolder(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((path) => stat(path).catch(() => undefined)));
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}
