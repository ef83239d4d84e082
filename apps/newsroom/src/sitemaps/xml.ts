/** Something at an address, and when it last changed where that is known. */
export type Entry = { loc: string; lastmod?: string | undefined };

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const written = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const entries = (name: string, list: readonly Entry[]) =>
  list.map(({ loc, lastmod }) => {
    const changed = lastmod ? `<lastmod>${written(lastmod)}</lastmod>` : '';
    return `<${name}><loc>${written(loc)}</loc>${changed}</${name}>\n`;
  });

const sitemap = (root: string, name: string, list: readonly Entry[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${entries(name, list).join('')}</${root}>\n`;

/** Pages for search engines (sitemaps.org), at most 50,000. */
export const urlset = (pages: readonly Entry[]): string => sitemap('urlset', 'url', pages);

/** Where the sitemaps are, at most 50,000. */
export const sitemapIndex = (sitemaps: readonly Entry[]): string =>
  sitemap('sitemapindex', 'sitemap', sitemaps);

/** How long search engines may keep a sitemap: they come back in hours, not seconds. */
const LIFE = 'public, max-age=600, stale-while-revalidate=3600, stale-if-error=86400';

/** A sitemap on its way. */
export const xmlResponse = (xml: string): Response =>
  new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': LIFE } });
