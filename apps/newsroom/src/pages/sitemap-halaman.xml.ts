import type { APIRoute } from 'astro';
import { agencyAt } from '../server/hosts.ts';
import { answered } from '../sitemaps/answered.ts';
import { loadStandingPages } from '../sitemaps/load.ts';
import { urlset } from '../sitemaps/xml.ts';

/** The pages that are always there. */
export const GET: APIRoute = ({ request }) =>
  answered(() => loadStandingPages(agencyAt(request.headers.get('Host'))), urlset);
