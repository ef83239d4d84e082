import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../src/index.js';
import { clientOf, type SeenRequest } from './fake-api.js';

const cursorOf = ({ address }: SeenRequest) => new URLSearchParams(address.split('?')[1]).get('cursor');

/** An API whose pages hold these items; cursors are page numbers. */
const paged = (pages: readonly (readonly number[])[]) =>
  clientOf((request) => {
    const index = Number(cursorOf(request) ?? 0);
    const next = index + 1 < pages.length ? String(index + 1) : null;
    return Response.json({ items: pages[index] ?? [], page: { next, prev: null } });
  });

const numbers = async (items: AsyncIterable<ArticleSummary>) => {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('lists', () => {
  it('give one page when awaited and ask once', async () => {
    const { client, seen } = paged([[1, 2], [3]]);
    const list = client.articles.list();
    expect(seen).toEqual([]);
    expect((await list).items).toEqual([1, 2]);
    expect((await list.withResponse()).data.page.next).toBe('1');
    expect(seen).toHaveLength(1);
  });

  it('give all items when iterated, repeating the whole query on every page', async () => {
    const { client, seen } = paged([[1, 2], [], [3]]);
    expect(await numbers(client.articles.list({ tag: 'asn', agency: { id: 'agc_1' }, pageSize: 2 }))).toEqual(
      [1, 2, 3],
    );
    expect(seen.map(({ address }) => address)).toEqual([
      '/v1/articles?agency=agc_1&pageSize=2&tag=asn',
      '/v1/articles?agency=agc_1&cursor=1&pageSize=2&tag=asn',
      '/v1/articles?agency=agc_1&cursor=2&pageSize=2&tag=asn',
    ]);
  });

  it('keep what a page holds besides its items', async () => {
    const page = { items: [], page: { next: null, prev: null }, suggestion: 'pengumuman' };
    const { client } = clientOf(() => Response.json(page));
    expect((await client.search.articles({ q: 'pengumumn' })).suggestion).toBe('pengumuman');
  });

  it('begin at the cursor they are given', async () => {
    const { client } = paged([[1], [2], [3]]);
    expect(await numbers(client.articles.list({ cursor: '1' }))).toEqual([2, 3]);
  });

  it('ask for no page that is not looked at', async () => {
    const { client, seen } = paged([[1], [2], [3]]);
    for await (const page of client.articles.list().pages()) {
      expect(page.items).toEqual([1]);
      break;
    }
    expect(seen).toHaveLength(1);
  });

  it('collect at most max items', async () => {
    const { client, seen } = paged([[1, 2], [3, 4], [5]]);
    expect(await client.articles.list().toArray({ max: 3 })).toEqual([1, 2, 3]);
    expect(seen).toHaveLength(2);
    expect(await client.articles.list().toArray({ max: 0 })).toEqual([]);
  });

  it('stop with an error when a cursor comes back, after giving the items', async () => {
    const { client, seen } = clientOf(
      (request, nth) => {
        if (nth > 9) throw new Error('asked without end');
        const next = { null: 'a', a: 'b', b: 'a' }[String(cursorOf(request))];
        return Response.json({ items: [cursorOf(request)], page: { next, prev: null } });
      },
      { cache: false },
    );
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const item of client.articles.list()) found.push(item);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'HumasPaginationError', code: 'repeated_cursor' });
    expect(found).toEqual([null, 'a', 'b']);
    expect(seen).toHaveLength(3);
  });

  it('behave as one array for every split into pages, every pageSize and every take', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat({ max: 30 }), { nil: undefined }),
        fc.integer({ min: 1, max: 100 }),
        async (pages, take, pageSize) => {
          const { client, seen } = paged(pages);
          const found = await numbers(
            client.articles.list({ pageSize, ...(take === undefined ? {} : { take }) }),
          );
          expect(found).toEqual(pages.flat().slice(0, take));
          expect(seen.length).toBeLessThanOrEqual(pages.length);
          const sizes = new Set(
            seen.map(({ address }) => new URLSearchParams(address.split('?')[1]).get('pageSize')),
          );
          expect([...sizes]).toEqual(seen.length ? [String(take ? Math.min(take, pageSize) : pageSize)] : []);
        },
      ),
    );
  });

  it('end for every server, however it chooses its cursors', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 12 }),
        async (cursors) => {
          const { client, seen } = clientOf((_, nth) =>
            Response.json({ items: [], page: { next: cursors[nth - 1] ?? null, prev: null } }),
          );
          await numbers(client.articles.list()).catch((error: unknown) =>
            expect(error).toMatchObject({ name: 'HumasPaginationError' }),
          );
          expect(seen.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
