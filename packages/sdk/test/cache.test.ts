import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, clientOf, fresh, problem, VOTER, versioned } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the cache', () => {
  it('asks with the ETag it has and answers from memory on 304', async () => {
    let version = 1;
    const { client, seen } = clientOf(versioned(() => version));
    const first = await client.definitions.get();
    const again = await client.definitions.get().withResponse();
    expect(again).toMatchObject({ source: 'revalidated', status: 200, age: 0 });
    expect(again.data).toBe(first);
    version = 2;
    expect(await client.definitions.get().withResponse()).toMatchObject({
      source: 'network',
      data: { value: 2 },
    });
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1.abc"', '"1.abc"']);
  });

  it('leaves revalidation to fetch when a call has options for it, whose own cache knows a request by its headers', async () => {
    const { client, seen } = clientOf(versioned(() => 1));
    const fetchOptions = { next: { revalidate: 60 } };
    await client.definitions.get({ fetchOptions });
    await client.definitions.get({ fetchOptions });
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
  });

  it('gives out what nobody can change', async () => {
    const { client } = clientOf(() => Response.json({ items: [{ name: { id: 'Berita' } }] }));
    const { items } = await client.categories.list();
    expect(() => items.pop()).toThrow(TypeError);
    expect(() => Object.assign(items[0]?.name ?? {}, { id: 'X' })).toThrow(TypeError);
  });

  it('keeps languages and queries apart', async () => {
    const { client, seen } = clientOf(() => fresh(1));
    await client.articles.list({ tag: 'a' });
    await client.articles.list({ tag: 'b' });
    await client.articles.list({ tag: 'a' }, { locale: 'en' });
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, undefined]);
  });

  it('knows a query again whatever the order of its filters', async () => {
    const { client, seen } = clientOf(versioned(() => 1));
    await client.articles.list({ tag: 'a', type: 'news' });
    await client.articles.list({ type: 'news', tag: 'a' });
    expect(seen[1]?.headers['if-none-match']).toBe('"1.abc"');
  });

  it('forgets what was used longest ago', async () => {
    const { client, seen } = clientOf(() => fresh(1), { cache: { maxEntries: 2 } });
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await client.articles.get(id);
    expect(seen.map(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([
      false, // a
      false, // b
      true, // a, now the last used
      false, // c pushes b out
      true, // a
      false, // b is unknown again
    ]);
  });

  it.each(['no-store', 'private, max-age=60'])('keeps nothing marked %s', async (value) => {
    const { client, seen } = clientOf(() => fresh(1, { 'Cache-Control': value }));
    await client.definitions.get();
    await client.definitions.get();
    expect(seen[1]?.headers['if-none-match']).toBeUndefined();
  });

  it('can be turned off for a client and for a call', async () => {
    const off = clientOf(() => fresh(1), { cache: false });
    await off.client.definitions.get();
    await off.client.definitions.get();
    const on = clientOf(() => fresh(1));
    await on.client.definitions.get();
    await on.client.definitions.get({ cache: false });
    expect([...off.seen, ...on.seen].some(({ headers }) => headers['if-none-match'])).toBe(false);
  });
});

describe('the cache in a page', () => {
  const askTwice = async (origin: string) => {
    vi.stubGlobal('location', { origin });
    try {
      const { client, seen } = clientOf(() => fresh(1));
      await client.definitions.get();
      await client.definitions.get();
      return seen.map(({ headers }) => headers['if-none-match']);
    } finally {
      vi.unstubAllGlobals();
    }
  };

  it('leaves revalidation to the browser when the API is of another origin, because If-None-Match costs a preflight', async () => {
    expect(await askTwice('https://situs.test')).toEqual([undefined, undefined]);
  });

  it('revalidates by itself when the API is of the same origin', async () => {
    expect(await askTwice('https://api.test')).toEqual([undefined, '"1.abc"']);
  });
});

describe('what belongs to one key or one reader', () => {
  it.each([
    ['a client with a key', { apiKey: 'hk_secret' }, {}],
    ['an Authorization of the caller', {}, { fetchOptions: { headers: { authorization: 'Bearer x' } } }],
    ['cookies of the caller', {}, { fetchOptions: { headers: { Cookie: 'a=b' } } }],
    ['credentials', {}, { fetchOptions: { credentials: 'include' as const } }],
  ])('is never kept: %s', async (_, options, call) => {
    const { client, seen } = clientOf(
      (_request, nth) => (nth < 3 ? fresh(nth) : problem(503, 'service_unavailable')),
      options,
    );
    expect(await client.definitions.get(call)).toEqual({ value: 1 });
    expect(await client.definitions.get(call)).toEqual({ value: 2 });
    await expect(client.definitions.get(call)).rejects.toMatchObject({ name: 'HumasServerError' });
    expect(seen.some(({ headers }) => headers['if-none-match'])).toBe(false);
  });

  it('is never kept nor shared: a reaction', async () => {
    const { client, seen } = clientOf((_, nth) =>
      nth < 3 ? fresh(nth) : problem(503, 'service_unavailable'),
    );
    const mine = () => client.reactions.get(ARTICLE, { voter: VOTER });
    expect(await Promise.all([mine(), mine()])).toEqual([{ value: 1 }, { value: 2 }]);
    await expect(mine()).rejects.toMatchObject({ name: 'HumasServerError' });
    expect(seen).toHaveLength(3);
  });
});
