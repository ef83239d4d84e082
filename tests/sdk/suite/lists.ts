import type { ListCall } from '@humas/sdk';
import { describe, expect, test } from 'vitest';
import type { Given } from './given.ts';

const cursorsOf = (addresses: string[]) =>
  addresses.map((address) => new URLSearchParams(address.split('?')[1]).get('cursor'));

/** All items; a server that names one cursor for ever is left with the error that says so. */
async function allOf<T extends { id: string }>(list: ListCall<T>): Promise<string[]> {
  const ids: string[] = [];
  try {
    for await (const { id } of list) ids.push(id);
  } catch (error) {
    expect(error).toMatchObject({ name: 'HumasPaginationError', code: 'repeated_cursor' });
  }
  return ids;
}

/** Lists on a server whose pages nobody here arranged. */
export function lists(given: () => Given): void {
  describe('a list', () => {
    const addresses = () =>
      given()
        .line.taken()
        .map(({ address }) => address);

    test('ends, asks for no page twice and repeats the whole query on each', async () => {
      const ids = await allOf(
        given().reader().articles.list({ type: 'news', pageSize: 7, sort: '-publishedAt' }),
      );
      expect(ids.length).toBeGreaterThan(0);
      const asked = addresses();
      const cursors = cursorsOf(asked);
      expect(new Set(cursors).size).toBe(cursors.length);
      for (const address of asked) expect(address).toMatch(/pageSize=7&sort=-publishedAt&type=news$/);
    });

    test('ends also behind a cache that answers every page with the first', async () => {
      const { line } = given();
      line.isStuck = true;
      const ids = await allOf(given().reader().articles.list({ pageSize: 2 }));
      expect(ids.length).toBeGreaterThan(0);
      expect(addresses().length).toBeLessThanOrEqual(2);
    });

    test('takes as many as it should and asks for no more', async () => {
      const ids = await allOf(given().reader().articles.list({ take: 1 }));
      expect(ids).toHaveLength(1);
      expect(addresses()).toEqual(['/v1/articles?pageSize=1']);
      expect(await given().reader().articles.list().toArray({ max: 1 })).toHaveLength(1);
      expect(addresses()).toHaveLength(1);
    });

    test('gives page after page, the second from where the first says, if it says so', async () => {
      const pages = given().reader().articles.list({ pageSize: 3 }).pages();
      const first = (await pages.next()).value || undefined;
      await pages.next();
      await pages.return();
      const next = first?.page.next ?? null;
      expect(cursorsOf(addresses())).toEqual(next === null ? [null] : [null, next]);
    });

    test('asks nothing before somebody looks', async () => {
      given().reader().articles.list();
      given().reader().agencies.list().pages();
      expect(addresses()).toEqual([]);
    });
  });
}
