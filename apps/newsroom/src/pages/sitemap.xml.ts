import type { APIRoute } from 'astro';
import { answered } from '../sitemaps/answered.ts';
import { loadSitemaps } from '../sitemaps/load.ts';
import { sitemapIndex } from '../sitemaps/xml.ts';

/** Where the sitemaps of this site are. */
export const GET: APIRoute = () => answered(loadSitemaps, sitemapIndex);
