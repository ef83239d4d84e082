import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HumasClient } from '../src/index.js';
import { type Answer, ARTICLE, clientOf, problem, VOTER } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;
const IMPORT = { agency: 'kepegawaian', source: 'rss', sourceId: '7' };
const POST = { headline: 'a', bodyHtml: '', publishedAt: '', sourceUrl: '', sourceVersion: '1' };
const fresh = (value: unknown, headers: Record<string, string> = {}) =>
  Response.json({ value }, { headers: { ETag: `"${value}.abc"`, ...headers } });

/** Answers 304 to who knows the version, and the version to everyone else. */
const versioned =
  (version: () => number): Answer =>
  ({ headers }) =>
    headers['if-none-match'] === `"${version()}.abc"`
      ? new Response(null, { status: 304 })
      : fresh(version());

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

describe('after a write', () => {
  const key = { fetchOptions: { headers: { Authorization: 'Bearer hk_secret' } } };
  const withdraw = (client: HumasClient) =>
    client.articles.withdraw(ARTICLE, { reason: 'Usang.' }, { ifMatch: 1, ...key });

  /** Reads everything kept, writes, takes the API down, and says what can still be read. */
  const readAfter = async (write: (client: HumasClient) => Promise<unknown>) => {
    let down = false;
    const { client } = clientOf(() => (down ? problem(503, 'service_unavailable') : fresh(1)));
    const reads = {
      article: () => client.articles.get(ARTICLE),
      address: () => client.articles.getBySlug({ agency: 'kepegawaian', slug: 'loket' }),
      articles: () => client.articles.list({ agency: 'kepegawaian' }),
      agencies: () => client.agencies.list(),
    };
    for (const read of Object.values(reads)) await read();
    await write(client);
    down = true;
    const outcomes = Object.entries(reads).map(async ([name, read]) =>
      read().then(
        () => [name],
        () => [],
      ),
    );
    return (await Promise.all(outcomes)).flat();
  };

  it.each<[string, (client: HumasClient) => Promise<unknown>]>([
    ['articles.withdraw', withdraw],
    ['articles.correct', (c) => c.articles.correct(ARTICLE, { note: 'Salah.' }, { ifMatch: 1, ...key })],
    ['imports.put', (c) => c.imports.put(IMPORT, POST, key)],
    ['imports.withdraw', (c) => c.imports.withdraw(IMPORT, { reason: 'Ditarik.' }, key)],
    ['agencies.create', (c) => c.agencies.create({ slug: 'a', name: 'A', shortName: 'A', kind: 'upt' }, key)],
  ])('nothing stands in that was true before: %s', async (_, write) => {
    expect(await readAfter(write)).toEqual([]);
  });

  it.each<[string, (client: HumasClient) => Promise<unknown>]>([
    ['a vote', (c) => c.reactions.set(ARTICLE, { voter: VOTER, choice: 'useful' })],
    ['a view', (c) => c.views.record({ events: [] })],
    ['a count', (c) => c.imports.count(IMPORT, [{ sourceId: '7', viewBaseline: 3 }], key)],
    ['a picture', (c) => c.media.create({ agency: 'a', file: new Blob(['x']), alt: 'x' }, key)],
    ['a key', (c) => c.keys.revoke('key_1', key)],
  ])('%s changes no article, so what is kept stays', async (_, write) => {
    expect(await readAfter(write)).toEqual(['article', 'address', 'articles', 'agencies']);
  });

  it('that failed, what is kept stays: the API may be down', async () => {
    const { client } = clientOf((_, nth) => (nth === 1 ? fresh(1) : problem(503, 'service_unavailable')));
    const before = await client.articles.get(ARTICLE);
    await expect(withdraw(client)).rejects.toMatchObject({ status: 503 });
    expect(await client.articles.get(ARTICLE)).toBe(before);
  });

  it('a read that began before it is neither shared nor kept', async () => {
    let answer: (response: Response) => void = () => {};
    const { client, seen } = clientOf((_, nth) => {
      if (nth === 1) return new Promise<Response>((resolve) => (answer = resolve));
      return nth < 4 ? fresh(nth) : problem(503, 'service_unavailable');
    });
    const early = client.articles.get(ARTICLE);
    await vi.advanceTimersByTimeAsync(0);
    await withdraw(client);
    expect(await client.articles.get(ARTICLE)).toEqual({ value: 3 });
    answer(fresh(1));
    expect(await early).toEqual({ value: 1 });
    expect(await client.articles.get(ARTICLE)).toEqual({ value: 3 });
    expect(seen).toHaveLength(4);
  });
});

describe('while the API is down', () => {
  const failures: [string, Answer][] = [
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
    ['answers 503', () => problem(503, 'service_unavailable')],
    ['answers 500', () => problem(500, 'internal_error')],
    ['answers 429', () => problem(429, 'invalid_request')],
    ['is replaced by a proxy page', () => new Response('<h1>Bad gateway</h1>', { status: 404 })],
  ];

  it.each(failures)('a kept copy stands in when it %s', async (_, failure) => {
    const { client, seen } = clientOf((request, nth) => (nth === 1 ? fresh(1) : failure(request, nth)), {
      retries: 2,
    });
    const first = await client.definitions.get();
    vi.advanceTimersByTime(HOUR);
    const copy = await client.definitions.get().withResponse();
    expect(copy).toMatchObject({ source: 'stale', status: 200, age: HOUR });
    expect(copy.data).toBe(first);
    // With a copy at hand there is no reason to let the reader wait for more attempts.
    expect(seen).toHaveLength(2);
  });

  it('without a copy the error is told', async () => {
    const { client } = clientOf(() => problem(503, 'service_unavailable'));
    await expect(client.definitions.get()).rejects.toMatchObject({ name: 'HumasServerError' });
  });

  it('a silent API is given up after 5 s and left alone for 5 s more', async () => {
    const { client, seen } = clientOf((_, nth) => (nth === 1 ? fresh(1) : new Promise<Response>(() => {})));
    await client.definitions.get();
    let copy: unknown;
    void client.definitions
      .get()
      .withResponse()
      .then((response) => {
        copy = response;
      });
    await vi.advanceTimersByTimeAsync(4999);
    expect(copy).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(copy).toMatchObject({ source: 'stale' });
    await client.definitions.get();
    expect(seen).toHaveLength(2);
    vi.advanceTimersByTime(5000);
    void client.definitions.get();
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toHaveLength(3);
  });

  it('a copy older than staleIfError does not stand in', async () => {
    const { client } = clientOf((_, nth) => (nth === 1 ? fresh(1) : problem(503, 'service_unavailable')), {
      cache: { staleIfError: HOUR },
    });
    await client.definitions.get();
    vi.advanceTimersByTime(HOUR);
    await expect(client.definitions.get()).rejects.toMatchObject({ name: 'HumasServerError' });
  });

  it.each([
    [404, 'not_found'],
    [410, 'article_withdrawn'],
  ])('what was answered with %i before is not shown again', async (status, code) => {
    const { client } = clientOf((_, nth) => (nth === 1 ? fresh(1) : problem(nth === 2 ? status : 503, code)));
    await client.articles.get(ARTICLE);
    await expect(client.articles.get(ARTICLE)).rejects.toMatchObject({ status });
    await expect(client.articles.get(ARTICLE)).rejects.toMatchObject({ status: 503 });
  });

  it('an aborted call rejects instead of showing a copy', async () => {
    const { client } = clientOf((_, nth) => (nth === 1 ? fresh(1) : new Promise<Response>(() => {})));
    await client.definitions.get();
    const controller = new AbortController();
    const call = client.definitions.get({ signal: controller.signal });
    controller.abort(new Error('the reader left'));
    await expect(call).rejects.toThrow('the reader left');
  });
});

describe('equal reads at the same time', () => {
  it('share one request', async () => {
    const { client, seen } = clientOf((_, nth) => fresh(nth));
    const [a, b, c] = await Promise.all([
      client.agencies.get('x'),
      client.agencies.get('x'),
      client.agencies.get('y'),
    ]);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(seen).toHaveLength(2);
    await client.agencies.get('x');
    expect(seen).toHaveLength(3);
  });

  it('share one failure, and the next read asks again', async () => {
    const { client, seen } = clientOf((_, nth) => (nth === 1 ? problem(500, 'internal_error') : fresh(nth)));
    const both = await Promise.allSettled([client.agencies.get('x'), client.agencies.get('x')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await client.agencies.get('x')).toEqual({ value: 2 });
    expect(seen).toHaveLength(2);
  });

  it('go on for the others when one leaves, and end when all have left', async () => {
    let answer: (response: Response) => void = () => {};
    const { client, seen } = clientOf(() => new Promise<Response>((resolve) => (answer = resolve)));
    const [first, second] = [new AbortController(), new AbortController()];
    const leaving = client.agencies.get('x', { signal: first.signal });
    const staying = client.agencies.get('x', { signal: second.signal });
    await vi.advanceTimersByTimeAsync(0);
    first.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    answer(fresh(1));
    expect(await staying).toEqual({ value: 1 });

    const alone = client.agencies.get('y', { signal: second.signal });
    await vi.advanceTimersByTimeAsync(0);
    second.abort(new Error('left too'));
    await expect(alone).rejects.toThrow('left too');
    const next = client.agencies.get('y');
    await vi.advanceTimersByTimeAsync(0);
    answer(fresh(2));
    expect(await next).toEqual({ value: 2 });
    expect(seen).toHaveLength(3);
  });

  it('do not share when a call has its own limits or fetch options', async () => {
    const { client, seen } = clientOf((_, nth) => fresh(nth));
    await Promise.all([
      client.agencies.get('x'),
      client.agencies.get('x', { timeout: 500 }),
      client.agencies.get('x', { fetchOptions: { next: { revalidate: 1 } } }),
    ]);
    expect(seen).toHaveLength(3);
  });
});
