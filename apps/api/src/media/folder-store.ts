import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../database/database-errors.js';
import { type MediaStore, MediaStoreError, type StoredFile } from './media-store.js';
import { isPictureFile } from './picture-file.js';

/**
 * Pictures in a folder of this machine, or of a network drive several servers share.
 *
 * @param folder absolute; made when the first picture comes
 */
export function createFolderStore(folder: string): MediaStore {
  /** Once, before the first picture of this process. */
  let swept: Promise<void> | undefined;
  /** Whatever a caller asks for, only names of ours become paths. */
  const pathOf = (file: string) => (isPictureFile(file) ? join(folder, file) : undefined);

  return {
    async put(file, bytes) {
      const path = pathOf(file);
      if (!path)
        throw new MediaStoreError(`humas: "${file}" is not a name of a picture. Nothing was stored.`);
      try {
        if ((await sizeOf(path)) !== undefined) return;
        swept ??= removeAbandoned(asideIn(folder));
        await swept;
        await writeWhole(path, bytes, folder);
      } catch (error) {
        throw failure('store a picture in', folder, error);
      }
    },

    async read(file) {
      const path = pathOf(file);
      if (!path) return undefined;
      try {
        return await openFile(path);
      } catch (error) {
        throw failure('read a picture from', folder, error);
      }
    },

    async size(file) {
      const path = pathOf(file);
      if (!path) return undefined;
      try {
        return await sizeOf(path);
      } catch (error) {
        throw failure('look for a picture in', folder, error);
      }
    },
  };
}

/** Where a picture lies until all of it is there. */
const asideIn = (folder: string) => join(folder, 'incoming');

/** Nobody writes one picture for an hour: a killed process left it. */
const ABANDONED_MS = 3_600_000;

/** Removes what was never finished, so that crashes do not fill the disk. What fails here is somebody else's matter. */
async function removeAbandoned(aside: string): Promise<void> {
  for (const name of await readdir(aside).catch(() => [])) {
    const path = join(aside, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { force: true }).catch(() => {});
  }
}

/**
 * A name appears with all of its bytes or not at all: written aside, flushed, then renamed. Two writers of one name
 * bring the same picture, so it does not matter who is last.
 */
async function writeWhole(path: string, bytes: Buffer, folder: string): Promise<void> {
  const aside = asideIn(folder);
  await mkdir(aside, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(aside, randomUUID());
  try {
    await withFile(unfinished, 'wx', async (handle) => {
      await handle.writeFile(bytes);
      await handle.sync();
    });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
  // The names themselves are flushed as well: of the file, its folder, and the folder of folders.
  for (const changed of [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path))), folder])
    await syncFolder(changed);
}

/** Windows opens no folders, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(folder, constants.O_RDONLY, (handle) => handle.sync());
}

async function withFile(
  path: string,
  flags: string | number,
  work: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await open(path, flags);
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string): Promise<StoredFile | undefined> {
  const handle = await unlessMissing(open(path));
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return { size, content: createReadStream(path, { fd: handle, autoClose: true }) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await unlessMissing(stat(path)))?.size;
}

async function unlessMissing<Result>(asking: Promise<Result>): Promise<Result | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function failure(what: string, folder: string, cause: unknown): MediaStoreError {
  const reason = codeOf(cause) || String(cause);
  return new MediaStoreError(
    `humas: could not ${what} ${folder} (${reason}). Pictures can be neither stored nor shown until that is mended. ` +
      'Check that the folder exists, has room, and that this user may write to it.',
    { cause },
  );
}
