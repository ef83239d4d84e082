import type { Route } from './operation.js';
import { problemOf, type Refusal } from './refusal.js';

type HeaderRecord = Readonly<Record<string, string>>;

/** A success as the contract describes it; a 304 where the asker has it already. */
export function succeed(
  { status, type, hasETag, isCacheable }: Route,
  body: unknown,
  asked: HeaderRecord,
  more: HeaderRecord,
): Response {
  const text = type === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const headers = new Headers(more);
  if (type && !headers.has('Content-Type')) headers.set('Content-Type', type);
  if (hasETag && !headers.has('ETag')) headers.set('ETag', tagOf(body, text ?? ''));
  const known = (asked['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (isCacheable && known.includes((headers.get('ETag') ?? '*').replace(/^W\//, ''))) {
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { status, headers });
}

/** A problem as RFC 9457 wants it. */
export function refuse(refusal: Refusal, requestId: string, more: HeaderRecord): Response {
  const problem = problemOf(refusal, requestId);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', ...more },
  });
}

/** `"<version>.<hash>"`, as the contract says; the same for the same content. */
function tagOf(body: unknown, text: string): string {
  const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : 1;
  // FNV-1a: short, and good enough to tell two answers of a test apart.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `"${version}.${(hash >>> 0).toString(16)}"`;
}
