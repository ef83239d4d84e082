import type { SeenRequest } from './mock-request.js';
import type { Refusal } from './refusal.js';

/** A list as the contract answers it. */
export interface List {
  readonly items: readonly unknown[];
  readonly page: object;
}

export const isList = (body: unknown): body is List =>
  typeof body === 'object' && body !== null && 'items' in body && 'page' in body;

type Pages = readonly (readonly unknown[])[];

/** What the API says to a cursor it did not make. */
export function lostCursor(pages: Pages, { query: { cursor } }: SeenRequest): Refusal | undefined {
  if (cursor === undefined || indexOf(cursor) in pages) return undefined;
  return {
    code: 'invalid_cursor',
    detail: `The cursor ${JSON.stringify(cursor)} is not one of this list's ${pages.length} pages.`,
  };
}

/** The page a request asks for, in the frame of the contract's example. */
export function pageOf(pages: Pages, example: unknown, { query }: SeenRequest): List {
  const index = query.cursor === undefined ? 0 : indexOf(query.cursor);
  const cursorOf = (at: number) => (at in pages ? `page-${at + 1}` : null);
  return {
    ...(isList(example) && example),
    items: pages[index] ?? [],
    page: {
      next: cursorOf(index + 1),
      prev: cursorOf(index - 1),
      ...(query.total === 'true' && { total: pages.flat().length }),
    },
  };
}

const indexOf = (cursor: string) => Number(/^page-(\d+)$/.exec(cursor)?.[1]) - 1;

/** The example is a whole list: behind whatever cursor is left, nothing is. */
export function exampleFor(example: unknown, { query }: SeenRequest): unknown {
  if (!isList(example)) return example;
  if (query.cursor !== undefined) return { ...example, items: [], page: { next: null, prev: null } };
  if (query.total !== 'true') return example;
  return { ...example, page: { ...example.page, total: example.items.length } };
}
