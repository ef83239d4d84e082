import type { APIRoute } from 'astro';
import { agencyAt } from '../server/hosts.ts';
import { answered } from '../sitemaps/answered.ts';
import { loadSitemaps } from '../sitemaps/load.ts';
import { sitemapIndex } from '../sitemaps/xml.ts';

/** Where the sitemaps of this site are. */
export const GET: APIRoute = ({ request }) =>
  answered(() => loadSitemaps(agencyAt(request.headers.get('Host'))), sitemapIndex);
