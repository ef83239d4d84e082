import type { Settings } from './settings.ts';

const originOf = (address: string) => new URL(address).origin;

/**
 * The whole policy of a page: the directives that depend on where this server runs, and `script-src` and `style-src`
 * with the hashes of what Astro wrote into the page. Nothing ever allows `unsafe-inline`.
 *
 * Only the API may be talked to (`connect-src`), receive the forms of poll and message (`form-action`) and, beside named media
 * origins, serve pictures (`img-src`). Nobody may put the page into a frame.
 *
 * @param hashes what Astro set for this page; null for an answer without a page.
 */
export function withRunTimeDirectives(
  hashes: string | null,
  { publicApiUrl, mediaOrigins }: Pick<Settings, 'publicApiUrl' | 'mediaOrigins'>,
): string {
  const api = originOf(publicApiUrl);
  return [
    "default-src 'self'",
    `connect-src 'self' ${api}`,
    `img-src ${["'self'", api, ...mediaOrigins].join(' ')}`,
    `form-action 'self' ${api}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(hashes ? [hashes] : []),
  ].join('; ');
}
