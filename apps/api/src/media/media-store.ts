import type { Readable } from 'node:stream';

/** A stored file on its way out. */
export interface StoredFile {
  /** Bytes. */
  readonly size: number;
  /** Its content; whoever does not read it destroys it. */
  readonly content: Readable;
}

/**
 * Where pictures lie. Names are ours (`isPictureFile`) and tell the content, so a file never changes once it is there.
 * Everything fails with {@link MediaStoreError} when the store itself does not work.
 */
export interface MediaStore {
  /** Stores a file so that it outlives a power cut. One that is there already is left alone. */
  put(file: string, bytes: Buffer): Promise<void>;
  /** Undefined when there is no such file. */
  read(file: string): Promise<StoredFile | undefined>;
  /** Bytes of a file without reading it; undefined when there is none. */
  size(file: string): Promise<number | undefined>;
}

/** The store is away, full, or refuses us. The message is for the log, and holds no secret. */
export class MediaStoreError extends Error {
  override readonly name = 'MediaStoreError';
}
