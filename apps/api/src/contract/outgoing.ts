import { boundCacheControl } from '../http/caching.js';
import { matchesEtag } from '../http/etag.js';
import type { Operation } from './document.js';
import type { WrittenAnswer } from './kept-answers.js';

/** What one asker is sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | undefined;
}

/**
 * A written answer for one of its askers: not the body they have already, and no longer kept than it is right.
 *
 * @param ifNoneMatch the header as it came
 * @param now the same clock as `until` of the answer
 */
export function outgoing(
  { scopes, responses }: Operation,
  { status, headers, etag, text, until }: WrittenAnswer,
  ifNoneMatch: string | undefined,
  now: number,
): Outgoing {
  let sent = headers;
  const cacheControl = headers['Cache-Control'];
  // Written when it goes out: a kept answer has less time left than when it was made.
  if (cacheControl !== undefined && until !== undefined)
    sent = { ...sent, 'Cache-Control': boundCacheControl(cacheControl, until - now) };
  // What a key was shown is nobody else's, whatever lies between.
  if (scopes) sent = { ...sent, 'Cache-Control': 'no-store' };
  if (!etag || !responses[304] || !matchesEtag(ifNoneMatch, etag)) return { status, headers: sent, text };
  return { status: 304, headers: withoutType(sent), text: undefined };
}

/** Of headers that were asked for before, so that a kept answer has one set of them for all who have it already. */
const known = new WeakMap<object, Readonly<Record<string, string>>>();

function withoutType(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found = known.get(headers);
  if (found) return found;
  const { 'Content-Type': _, ...others } = headers;
  known.set(headers, others);
  return others;
}
