import { describe, expect, test } from 'vitest';
import type { Given } from './given.ts';

/** The memory of a client, on servers that make their own ETags. */
export function cache(given: () => Given): void {
  describe('the cache', () => {
    test('answers from memory what the server says is unchanged', async () => {
      const { line } = given();
      const client = given().reader();
      const { items } = await client.articles.list({ type: 'news', pageSize: 1 });
      const id = items[0]?.id ?? '';
      const first = await client.articles.get(id).withResponse();
      line.taken();
      line.preferred = 304;
      const again = await client.articles.get(id).withResponse();
      expect(line.taken().map(({ status }) => status)).toEqual([304]);
      expect(again).toMatchObject({ source: 'revalidated', status: 200 });
      expect(again.data).toBe(first.data);
      expect(Object.isFrozen(first.data.headline && first.data.body)).toBe(true);
    });

    test('stands in while the line is cut, unless it was told not to keep', async () => {
      const { line } = given();
      const client = given().reader();
      const terms = await client.messages.terms();
      await client.definitions.get({ cache: false });
      line.isCut = true;
      const copy = await client.messages.terms().withResponse();
      expect(copy).toMatchObject({ source: 'stale' });
      expect(copy.data).toBe(terms);
      await expect(client.definitions.get()).rejects.toMatchObject({ code: 'network' });
    });

    test('keeps nothing that was read with a key, and nothing of one reader', async () => {
      const { line, ownerKey } = given();
      const owner = given().holderOf(ownerKey);
      const reader = given().reader();
      const { items } = await reader.articles.list({ agency: 'kepegawaian', type: 'news', pageSize: 1 });
      const article = items[0]?.id ?? '';
      const voter = 'pWm3sZ2mVd0pLx7wYt4RbQ';
      await owner.definitions.get();
      await reader.reactions.get(article, { voter });
      line.isCut = true;
      await expect(owner.definitions.get()).rejects.toMatchObject({ code: 'network' });
      await expect(reader.reactions.get(article, { voter })).rejects.toMatchObject({ code: 'network' });
    });

    test('lets equal reads at the same time share one request', async () => {
      const { line } = given();
      const client = given().reader();
      line.taken();
      const [a, b] = await Promise.all([client.agencies.get('setneg'), client.agencies.get('setneg')]);
      expect(a).toBe(b);
      expect(line.taken()).toHaveLength(1);
    });
  });
}
