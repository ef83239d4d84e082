import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderError } from '../database-errors.js';
import type { Identity } from './launcher.js';

/** `sun_path` holds 108 bytes on Linux and 104 on macOS, one of them a zero; PostgreSQL adds `/.s.PGSQL.5432`. */
const LONGEST = (process.platform === 'darwin' ? 103 : 107) - '/.s.PGSQL.5432'.length;

/**
 * A folder for the server's socket that only its owner can enter: `run` in the home, or, when that path is too long for
 * a socket, a short one in the system's temporary folder that is derived from it.
 *
 * @throws DataFolderError when someone else made that folder first
 */
export async function socketFolder(
  home: string,
  owner: Identity | undefined,
  temporary = tmpdir(),
): Promise<string> {
  return ownFolder(socketFolderPath(home, temporary), owner);
}

/** Removes the socket folder of a stopped server if it is one in the temporary folder. */
export async function leaveSocketFolder(home: string, temporary = tmpdir()): Promise<void> {
  const folder = socketFolderPath(home, temporary);
  // Not empty: another process has already started the server again.
  if (folder !== join(home, 'run')) await rmdir(folder).catch(() => {});
}

function socketFolderPath(home: string, temporary: string): string {
  const inside = join(home, 'run');
  if (Buffer.byteLength(inside) <= LONGEST) return inside;
  const name = `humas-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  const short = join(temporary, name);
  return Buffer.byteLength(short) <= LONGEST ? short : join('/tmp', name);
}

async function ownFolder(folder: string, owner: Identity | undefined): Promise<string> {
  const fresh = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (fresh && owner) await chown(folder, owner.uid, owner.gid);
  const found = await lstat(folder);
  const uid = owner?.uid ?? process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || found.uid !== uid) {
    throw new DataFolderError(
      `humas: the socket folder ${folder} belongs to someone else. They could listen in the database's place. ` +
        'Remove it, or set HUMAS_DATA_DIR to a shorter path.',
    );
  }
  await chmod(folder, 0o700);
  return folder;
}
