import type { APIRoute } from 'astro';
import { answered } from '../../sitemaps/answered.ts';
import { loadYear } from '../../sitemaps/load.ts';
import { urlset } from '../../sitemaps/xml.ts';

/** What an agency published in a year: `?tahun=2026`. */
export const GET: APIRoute = ({ params: { agency = '' }, url }) =>
  answered(() => loadYear(agency, url.searchParams.get('tahun') ?? ''), urlset);
