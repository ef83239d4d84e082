import { availableParallelism } from 'node:os';
import type { RenditionRow } from '../repositories/article-rows.js';
import { type MadeFile, makePicture } from './make-picture.js';
import type { MediaStore } from './media-store.js';
import { mimeTypeOf, pictureFolder } from './picture-file.js';
import { WorkQueue } from './work-queue.js';

/** The stored files of one upload. */
export interface StoredPicture extends RenditionRow {
  /** Smallest first. */
  readonly renditions: readonly RenditionRow[];
}

/**
 * One processor stays free for readers. Pictures are worked on by Node's four helper threads, which also read files
 * and look up names, so one of those stays free as well.
 */
const WORKERS = Math.max(1, Math.min(availableParallelism() - 1, 3));
/** Each waits with its upload in memory: at most 25 MB times this. */
const PLACES = WORKERS + 8;

/** A queue for the pictures of this process. */
export function createPictureQueue(): WorkQueue {
  return new WorkQueue({ workers: WORKERS, places: PLACES });
}

/**
 * Makes the files of an upload and stores them, smaller ones first, so that a picture whose main file is there is
 * complete. Ends when all of them are safe; done twice, it changes nothing.
 *
 * @param uploadHash SHA-256 of the upload
 * @throws ProblemError `unreadable_picture`, MediaStoreError
 */
export async function storePicture(
  upload: Buffer,
  uploadHash: Buffer,
  { store, queue }: { readonly store: MediaStore; readonly queue: WorkQueue },
): Promise<StoredPicture> {
  const made = await queue.turn(() => makePicture(upload));
  const folder = pictureFolder(uploadHash);
  const renditions: RenditionRow[] = [];
  for (const rendition of made.renditions) renditions.push(await keep(rendition, folder, store));
  return { ...(await keep(made.main, folder, store)), renditions };
}

async function keep(made: MadeFile, folder: string, store: MediaStore): Promise<RenditionRow> {
  const { bytes, ending, width, height } = made;
  const file = `${folder}/${width}.${ending}`;
  await store.put(file, bytes);
  return { file, mimeType: mimeTypeOf(file), width, height };
}
