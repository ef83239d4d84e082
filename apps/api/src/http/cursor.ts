import { createHash } from 'node:crypto';
import { ProblemError } from '../problems/problem-error.js';

/** Where a page was cut, and which way the next one goes. */
export interface Cursor {
  readonly direction: 'next' | 'prev';
  readonly key: readonly (string | number)[];
}

/** Writes a cursor that is good only for the list with these filters. */
export function encodeCursor(cursor: Cursor, filters: object): string {
  return Buffer.from(JSON.stringify([cursor.direction, fingerprint(filters), ...cursor.key])).toString(
    'base64url',
  );
}

/**
 * Reads a cursor of ours. It is not signed: whoever forges one only chooses another place in a public list.
 *
 * @param isKey whether the key is one this list makes; everything else a client may have put there is refused
 * @throws ProblemError `invalid_cursor`, also when it was made with other filters
 */
export function decodeCursor(
  text: string | undefined,
  filters: object,
  isKey: (key: readonly unknown[]) => boolean,
): Cursor | undefined {
  if (text === undefined) return undefined;
  const [direction, made, ...key] = parse(text);
  const known = direction === 'next' || direction === 'prev';
  if (!known || made !== fingerprint(filters) || !isKey(key)) throw new ProblemError('invalid_cursor');
  return { direction, key: key as (string | number)[] };
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function fingerprint(filters: object): string {
  const sorted = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 12);
}
