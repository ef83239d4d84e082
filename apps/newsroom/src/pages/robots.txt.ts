import type { APIRoute } from 'astro';
import { newsSitemapAddress } from '../data/feeds.ts';

/** What search engines are told: everything may be read, and where the newest is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${newsSitemapAddress()}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
