import type { Slice } from '../repositories/slice.js';
import { type Cursor, encodeCursor } from './cursor.js';

/** Items of one page and the cursors beside them. */
export interface CutPage<Row> {
  readonly rows: readonly Row[];
  readonly page: { next: string | null; prev: string | null; total?: number };
}

/**
 * Reads one page by asking for one row more than it holds: whether it comes says whether there is another page.
 *
 * @param read reads rows in the direction of the slice
 * @param keyOf what a row is cut at
 */
export async function cutPage<Row, Key>(options: {
  readonly cursor: Cursor | undefined;
  readonly pageSize: number;
  readonly filters: object;
  readonly toKey: (key: Cursor['key']) => Key;
  readonly keyOf: (row: Row) => Cursor['key'];
  readonly read: (slice: Slice<Key>) => Promise<Row[]>;
}): Promise<CutPage<Row>> {
  const { cursor, pageSize, filters, toKey, keyOf, read } = options;
  const direction = cursor?.direction ?? 'next';
  const after = cursor ? toKey(cursor.key) : undefined;
  const found = await read({ after, direction, limit: pageSize + 1 });
  const hasMore = found.length > pageSize;
  const rows = found.slice(0, pageSize);
  if (direction === 'prev') rows.reverse();
  const at = (row: Row | undefined, way: Cursor['direction'], exists: boolean) =>
    row && exists ? encodeCursor({ direction: way, key: keyOf(row) }, filters) : null;
  return {
    rows,
    page: {
      // Whoever came backwards came from a next page; whoever came forwards with a cursor from a previous one.
      next: at(rows.at(-1), 'next', direction === 'prev' || hasMore),
      prev: at(rows[0], 'prev', direction === 'prev' ? hasMore : cursor !== undefined),
    },
  };
}

/** RFC 8288: the same address with another cursor. Absent when there is no other page. */
export function linkHeader(
  publicUrl: string,
  requestUrl: string,
  page: { readonly next: string | null; readonly prev: string | null },
): Record<string, string> {
  const links = (['next', 'prev'] as const).flatMap((rel) => {
    const cursor = page[rel];
    if (!cursor) return [];
    const url = new URL(requestUrl, `${publicUrl}/`);
    // One answer serves everybody who asks for the same in whatever order.
    url.searchParams.delete('cursor');
    url.searchParams.sort();
    url.searchParams.set('cursor', cursor);
    return [`<${publicUrl}${url.pathname}${url.search}>; rel="${rel}"`];
  });
  return links.length > 0 ? { Link: links.join(', ') } : {};
}
