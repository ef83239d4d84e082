import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HumasClient } from '../src/index.js';
import { ARTICLE, clientOf, fresh, problem, VOTER } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const IMPORT = { agency: 'kepegawaian', source: 'rss', sourceId: '7' };
const POST = { headline: 'a', bodyHtml: '', publishedAt: '', sourceUrl: '', sourceVersion: '1' };

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
