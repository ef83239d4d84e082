import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, ARTICLE, clientOf, fresh, problem } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;

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
