import { type FileHandle, link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../database/database-errors.js';

/** The file of a data folder that holds the owner key, and nothing else. */
export function ownerKeyPath(dataDir: string): string {
  return join(dataDir, 'owner-key');
}

/** Where a key waits until it is certain that the database has it. */
export function waitingKeyPath(dataDir: string): string {
  return join(dataDir, 'owner-key.new');
}

/**
 * The secret in a file, without the line end an editor may have added.
 *
 * @returns undefined when there is no such file
 */
export async function readSecretFile(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a secret where only the owner of the data folder may read it, and returns once it would survive a power cut.
 * A file that is there already is replaced as a whole: its rights might be somebody else's.
 */
export async function writeSecretFile(path: string, secret: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await removeFile(path);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${secret}\n`);
    await giveToFolderOwner(file, dirname(path));
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Gives the waiting key its final name. Refuses to replace a file: it may be the only copy of another key. */
export async function publishKeyFile(dataDir: string): Promise<void> {
  const [waiting, path] = [waitingKeyPath(dataDir), ownerKeyPath(dataDir)];
  try {
    await link(waiting, path);
    await removeFile(waiting);
  } catch (error) {
    // Some file systems know no second name of a file. Who got here holds the database's lock, so looking is enough.
    if (!NO_LINKS.has(codeOf(error)) || (await readSecretFile(path)) !== undefined) throw error;
    await rename(waiting, path);
  }
  await syncFolder(dataDir);
}

/**
 * Puts the key file aside under a free name, for a key that is not this database's.
 *
 * @returns where it is now
 */
export async function putAside(dataDir: string, now = new Date()): Promise<string> {
  const aside = `${ownerKeyPath(dataDir)}.${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  await rename(ownerKeyPath(dataDir), aside);
  return aside;
}

/** Removes a file that may be gone already. */
export async function removeFile(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

/** Root may serve the folder of a user, who should be able to read the key to it. */
async function giveToFolderOwner(file: FileHandle, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await file.chown(uid, gid);
}

/** A new name is only safe once its folder is written too; Windows cannot open folders and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
