import type { SafeFetch } from '../../src/safe-fetch/safe-fetch.js';
import type { SourceArticle } from '../../src/sync/source.js';
import { paperArticle } from './paper-source.js';

/** A picture that is there. */
export const picture: SafeFetch = async (url) => ({
  url,
  status: 200,
  headers: new Headers({ 'content-type': 'image/png' }),
  body: new TextEncoder().encode(url),
  text: () => '',
});

/** An article with a picture in its text. */
export const withPicture = (sourceId: string, more: Partial<SourceArticle> = {}) =>
  paperArticle(sourceId, {
    html: `<p>Isi.</p><figure><img src="https://www.contoh.go.id/${sourceId}.png" alt="Loket"></figure><p>Isi.</p>`,
    ...more,
  });
