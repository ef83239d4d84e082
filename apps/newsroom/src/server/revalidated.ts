import { createHash } from 'node:crypto';

/**
 * Gives a page that caches may keep a name for exactly these words, its `ETag`, and answers 304 without a body to whoever
 * has them already. A reader who comes back downloads headers instead of a page, and nothing is compressed for it.
 *
 * The name is weak, because plain and gzip bodies share it. All other headers stay on the 304: a cache takes them over, so
 * that a changed policy reaches copies whose words did not change.
 *
 * @param held the request's `If-None-Match`.
 */
export async function revalidated(response: Response, held: string | null): Promise<Response> {
  const { headers, status } = response;
  if (status !== 200 || !response.body || headers.get('Cache-Control')?.includes('no-store')) return response;
  const body = await response.arrayBuffer();
  const words = createHash('sha256').update(new Uint8Array(body)).digest('base64url');
  // 132 bits: two pages that share them will not be met.
  const name = `"${words.slice(0, 22)}"`;
  headers.set('ETag', `W/${name}`);
  if (!holds(held, name)) return new Response(body, { status, headers });
  for (const header of ['Content-Type', 'Content-Length']) headers.delete(header);
  return new Response(null, { status: 304, headers });
}

/** Weak comparison (RFC 9110, 13.1.2): what a proxy made of the name on its way, strong or weak, is the same to us. */
const holds = (held: string | null, name: string) =>
  held !== null && (held.trim() === '*' || [...held.matchAll(/"[^"]*"/g)].some(([one]) => one === name));
