import type { Config } from '../config.js';
import { isPictureFile } from '../media/picture-file.js';

/** Builds the absolute addresses answers contain. */
export interface Addresses {
  /** Of a file under `/media/`; a whole address is kept. */
  media(file: string): string;
  /** Where readers read an article. */
  article(agencySlug: string, slug: string, own: string | null): string;
}

/**
 * Addresses of one server: articles are the site's, pictures are its own unless their store has an address. The
 * drawings of the samples lie in no store.
 */
export function createAddresses({
  publicUrl,
  siteUrl,
  media,
}: Pick<Config, 'publicUrl' | 'siteUrl' | 'media'>): Addresses {
  const pictures = media.url ?? `${publicUrl}/media`;
  return {
    media(file) {
      if (/^https?:\/\//.test(file)) return file;
      const base = isPictureFile(file) ? pictures : `${publicUrl}/media`;
      return `${base}/${file.split('/').map(encodeURIComponent).join('/')}`;
    },
    article: (agencySlug, slug, own) => own ?? `${siteUrl}/${agencySlug}/${slug}`,
  };
}
