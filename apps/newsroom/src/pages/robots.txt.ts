import type { APIRoute } from 'astro';
import { newsSitemapAddress } from '../data/feeds.ts';
import { agencyAt, originAt } from '../server/hosts.ts';

/** What search engines are told: everything may be read, and where to find all of it and the newest. */
export const GET: APIRoute = ({ request }) => {
  const agency = agencyAt(request.headers.get('Host'));
  const sitemaps = [`${originAt(agency)}/sitemap.xml`, newsSitemapAddress()];
  const lines = ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`)];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
};
