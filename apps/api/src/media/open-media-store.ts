import { createFolderStore } from './folder-store.js';
import type { MediaConfig } from './media-config.js';
import type { MediaStore } from './media-store.js';
import { createS3Store } from './s3-store.js';

/** The store the settings name. Nothing is asked of it yet: a server also starts while its store is away. */
export function openMediaStore({ store }: MediaConfig): MediaStore {
  return store.kind === 's3' ? createS3Store(store) : createFolderStore(store.folder);
}
