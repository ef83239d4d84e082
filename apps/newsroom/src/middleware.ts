import { defineMiddleware } from 'astro:middleware';
import { withRunTimeDirectives } from './content-security-policy.ts';
import { pageLife } from './data/page-life.ts';
import { compressed } from './server/compressed.ts';
import { addressed } from './server/hosts.ts';
import { revalidated } from './server/revalidated.ts';
import { settings } from './settings.ts';

/** Headers of every page: the policy with its hashes, and a cache life where the page set none. */
export const onRequest = defineMiddleware(async ({ request }, next) => {
  const response = await next();
  const { headers } = response;
  const policy = headers.get('Content-Security-Policy');
  headers.set('Content-Security-Policy', withRunTimeDirectives(policy, settings));
  if (headers.get('Content-Type') === 'text/html') headers.set('Content-Type', 'text/html; charset=utf-8');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', lifeOf(response.status));
  if (!import.meta.env.PROD) return response;
  const placed = await addressed(response, request.headers.get('Host'));
  const answer = await revalidated(placed, request.headers.get('If-None-Match'));
  return compressed(answer, request.headers.get('Accept-Encoding'));
});

// A moved article stays moved, so its redirect may be kept as long as a page; a trouble is over any moment.
const lifeOf = (status: number) => (status < 400 ? pageLife() : 'no-store');
