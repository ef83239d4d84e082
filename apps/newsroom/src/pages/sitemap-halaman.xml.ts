import type { APIRoute } from 'astro';
import { answered } from '../sitemaps/answered.ts';
import { loadStandingPages } from '../sitemaps/load.ts';
import { urlset } from '../sitemaps/xml.ts';

/** The pages that are always there. */
export const GET: APIRoute = () => answered(loadStandingPages, urlset);
