import type { Config } from '../config.js';

/** Builds the absolute addresses answers contain. */
export interface Addresses {
  /** Of a file under `/media/`; a whole address is kept. */
  media(file: string): string;
  /** Where readers read an article. */
  article(agencySlug: string, slug: string, own: string | null): string;
}

/** Addresses of one server: pictures are its own, articles are the site's. */
export function createAddresses({ publicUrl, siteUrl }: Pick<Config, 'publicUrl' | 'siteUrl'>): Addresses {
  return {
    media: (file) => (/^https?:\/\//.test(file) ? file : `${publicUrl}/media/${encodeURIComponent(file)}`),
    article: (agencySlug, slug, own) => own ?? `${siteUrl}/${agencySlug}/${slug}`,
  };
}
