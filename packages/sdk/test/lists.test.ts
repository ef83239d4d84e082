import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../src/index.js';
import { clientOf, problem, type SeenRequest } from './fake-api.js';

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

  it('give the pages of every server in order, none twice, and end, however it chooses its cursors', async () => {
    const cursor = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const page = fc.record({ size: fc.nat({ max: 4 }), next: fc.option(cursor) });
    const servers = fc.record({ start: page, a: page, b: page, c: page, d: page, e: page });
    const query = fc.record(
      { cursor, take: fc.nat({ max: 12 }), pageSize: fc.integer({ min: 1, max: 100 }) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(servers, query, fc.boolean(), async (server, asked, cached) => {
        const at = (name: string | null) => server[(name ?? 'start') as keyof typeof server];
        const itemsOf = (name: string | null) =>
          Array.from({ length: at(name).size }, (_, nth) => `${name}${nth}`);
        const { client, seen } = clientOf(
          (request, nth) => {
            if (nth > 6) return problem(400, 'asked_without_end');
            const name = cursorOf(request);
            return Response.json({ items: itemsOf(name), page: { next: at(name).next, prev: null } });
          },
          cached ? {} : { cache: false },
        );

        // What a patient reader with a pencil would find.
        const walked: (string | null)[] = [];
        let name: string | null = asked.cursor ?? null;
        do {
          walked.push(name);
          name = at(name).next;
        } while (name !== null && !walked.includes(name));
        const all = walked.flatMap(itemsOf);
        const { take = all.length + 1 } = asked;

        const found: unknown[] = [];
        let error: unknown;
        try {
          for await (const item of client.articles.list(asked)) found.push(item);
        } catch (thrown) {
          error = thrown;
        }
        expect(found).toEqual(all.slice(0, take));
        expect(new Set(found).size).toBe(found.length);
        expect(seen.map(cursorOf)).toEqual(walked.slice(0, seen.length));
        // Whoever has enough hears nothing of a circle behind it.
        const circular = name !== null && take > all.length;
        expect(error).toEqual(circular ? expect.objectContaining({ code: 'repeated_cursor' }) : undefined);
      }),
      { numRuns: 500 },
    );
  });
});
