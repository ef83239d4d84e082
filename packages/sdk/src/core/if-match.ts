import { unusable } from '../errors/unusable.js';
import type { CallOptions } from './options.js';

/**
 * Which version of an article a change was made for: its number, its ETag, anything with a `version` (what
 * `imports.put`, `imports.list` and earlier changes give), or a whole answer (`articles.get(…).withResponse()`).
 */
export type IfMatch =
  | number
  | string
  | { readonly version: number }
  | { readonly headers: Pick<Headers, 'get'> };

/** Options of a call that changes an article. */
export interface ChangeOptions extends CallOptions {
  /** The version the change was made for; another one is refused with {@link HumasPreconditionError}. */
  ifMatch: IfMatch;
}

/**
 * Writes the header `If-Match`.
 *
 * @throws {HumasConfigurationError} (`invalid_argument`) for what names no version, before a request is made.
 */
export function ifMatchOf(ifMatch: IfMatch): string {
  const tag = tagOf(ifMatch);
  if (typeof tag === 'number' && Number.isInteger(tag) && tag > 0) return `"${tag}"`;
  if (typeof tag === 'string' && /^(W\/)?"[!#-~]+"$/.test(tag)) return tag;
  unusable(
    `ifMatch was ${JSON.stringify(tag)}. The change could undo somebody else's. Pass a version, an ETag, or what has one.`,
  );
}

function tagOf(ifMatch: IfMatch): unknown {
  if (typeof ifMatch !== 'object' || ifMatch === null) return ifMatch;
  return 'headers' in ifMatch ? ifMatch.headers.get('ETag') : ifMatch.version;
}
