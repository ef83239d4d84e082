import { randomUUID } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderError } from '../database-errors.js';
import type { Binaries } from './binaries.js';
import { dataFolder } from './data-folder.js';
import { canLaunch, type Identity, type Launcher } from './launcher.js';
import { runningPostmaster } from './postmaster-file.js';

/**
 * Where root keeps a database that another user runs: folders everyone can walk into and only root can write. The
 * second is for systems whose `/var/lib` is read-only; cleaners may empty it after a month, so it is not the first.
 */
export const SHELTER_FOLDERS: readonly string[] = ['/var/lib/humas-kit', '/var/tmp/humas-kit'];

/**
 * Prepares a folder outside the data folder, moves a database there if one exists, and leaves a link in its place.
 *
 * @param home where the database would lie in the data folder
 * @returns where it lies now; the folder itself may still have to be made
 */
export async function takeShelter(
  home: string,
  owner: Identity,
  folders: readonly string[],
): Promise<string> {
  // Never the name of an earlier one: who removes a data folder expects to begin with an empty database.
  const shelter = join(await firstWritable(folders), randomUUID().slice(0, 13));
  await makePublicFolder(shelter);
  const target = join(shelter, 'postgres');
  const found = await lstat(home).catch(() => undefined);
  if (found) {
    await requireStopped(home);
    const copy = `${target}.new-${randomUUID()}`;
    await cp(home, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await giveTo(copy, owner);
    await rename(copy, target);
    await rm(home, { recursive: true });
  }
  await symlink(target, home);
  return target;
}

/**
 * The given binaries if the launcher can start them, else a copy of them that it can: a checkout under `/root` is closed
 * to everyone else.
 */
export async function reachableBinaries(
  binaries: Binaries,
  launcher: Launcher,
  ...shelters: readonly string[]
): Promise<Binaries> {
  if (await canLaunch(launcher, binaries)) return binaries;
  const shelter = await firstWritable(shelters);
  const copy: Binaries = { ...binaries, folder: join(shelter, `native-${binaries.version}`) };
  if (!(await canLaunch(launcher, copy))) {
    const fresh = `${copy.folder}.new-${randomUUID()}`;
    await cp(binaries.folder, fresh, { recursive: true, verbatimSymlinks: true });
    await chmod(fresh, 0o755);
    await putInPlace(fresh, copy.folder, () => canLaunch(launcher, copy));
  }
  if (await canLaunch(launcher, copy)) return copy;
  throw new DataFolderError(
    `humas: PostgreSQL cannot be started as user ${launcher.owner?.uid}, even from ${copy.folder}. It refuses to run as root. ` +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Of several processes that made the same folder one wins; a folder that is there and of no use gives way. */
async function putInPlace(fresh: string, folder: string, isUsable: () => Promise<boolean>): Promise<void> {
  const isPlaced = () =>
    rename(fresh, folder).then(
      () => true,
      () => false,
    );
  if (await isPlaced()) return;
  // Never under a server that runs from it: it would lose libraries it has yet to load.
  if (await isUsable()) return rm(fresh, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

async function firstWritable(folders: readonly string[]): Promise<string> {
  let cause: unknown;
  for (const folder of folders) {
    try {
      await makePublicFolder(folder);
      return folder;
    } catch (error) {
      cause = error;
    }
  }
  throw new DataFolderError(
    `humas: none of ${folders.join(', ')} can be written. PostgreSQL refuses to run as root and needs a folder another user can reach. ` +
      'Start as an ordinary user, or set DATABASE_URL.',
    { cause },
  );
}

/** Files of a running server cannot be copied as they are. */
async function requireStopped(home: string): Promise<void> {
  const server = await runningPostmaster(dataFolder(home));
  if (!server) return;
  throw new DataFolderError(
    `humas: PostgreSQL ${server.pid} runs in ${home}, which now has to move. Moving it would damage it. ` +
      `Stop that process first: kill -INT ${server.pid}`,
  );
}

/** A folder only root may change. One that somebody else prepared could hold their programs, so it is refused. */
async function makePublicFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const made = await lstat(folder);
  if (!made.isDirectory() || made.uid !== 0 || (made.mode & 0o022) !== 0) {
    throw new DataFolderError(
      `humas: ${folder} is not a folder of root alone. Others could change what runs there. Remove it and start again.`,
    );
  }
  await chmod(folder, 0o711);
}

/** Gives a folder and everything in it to a user. */
async function giveTo(folder: string, owner: Identity): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  await chown(folder, owner.uid, owner.gid);
}
