import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const TEXT = /^(?:text\/|application\/xml)/;

/**
 * A page as gzip where the reader's browser takes it: about a quarter of the bytes. A page is whole in memory anyway,
 * because its data comes before its first tag.
 *
 * @param accepted the request's `Accept-Encoding`.
 */
export async function compressed(response: Response, accepted: string | null): Promise<Response> {
  const { headers, status } = response;
  // Says by what the page varies that the reader keeps.
  if (status === 304) headers.append('Vary', 'Accept-Encoding');
  if (!response.body || !TEXT.test(headers.get('Content-Type') ?? '')) return response;
  if (headers.has('Content-Encoding')) return response;
  headers.append('Vary', 'Accept-Encoding');
  if (!/\bgzip\b(?!;q=0(?:\.0+)?(?:,|$))/.test(accepted ?? '')) return response;
  headers.set('Content-Encoding', 'gzip');
  headers.delete('Content-Length');
  const body = await compress(await response.arrayBuffer());
  return new Response(new Uint8Array(body), { status, headers });
}
