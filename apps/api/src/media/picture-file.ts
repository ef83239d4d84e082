import { createHash } from 'node:crypto';

/** Media types of the files we write, by the ending of their names. */
const MIME_TYPES = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

/** Endings of the files we write. */
export type PictureEnding = keyof typeof MIME_TYPES;

/** The media type a file is served with. */
export type PictureMimeType = (typeof MIME_TYPES)[PictureEnding];

/**
 * Part of every name. Files are served as never changing, so whoever changes what is made of an upload (width, quality,
 * kind) changes this too: the new files get new names.
 */
const RECIPE = 'humas-picture-1';

const FILE = /^pictures\/[0-9a-f]{2}\/[0-9a-f]{40}\/[1-9]\d{0,4}\.(jpg|png|webp)$/;

/**
 * The folder of everything made of one upload. Nothing of the sender's is in it, and the same bytes always lead to it,
 * so that what a killed process left behind is found and used.
 *
 * @param uploadHash SHA-256 of the upload
 * @example pictureFolder(hash) // 'pictures/5f/5f1c0b7de2…'
 */
export function pictureFolder(uploadHash: Buffer): string {
  const name = createHash('sha256').update(RECIPE).update(uploadHash).digest('hex').slice(0, 40);
  return `pictures/${name.slice(0, 2)}/${name}`;
}

/** Whether this is the name of a file that pictures are stored under: no other name ever reaches a store. */
export function isPictureFile(file: string): boolean {
  return FILE.test(file);
}

/** What a stored file is served as. */
export function mimeTypeOf(file: string): PictureMimeType {
  return MIME_TYPES[file.slice(file.lastIndexOf('.') + 1) as PictureEnding];
}
