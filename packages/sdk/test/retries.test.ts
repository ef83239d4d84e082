import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ARTICLE, clientOf, problem, VOTER } from './fake-api.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Settles a call while the clock of the test runs; returns its error or undefined. */
async function outcomeOf(call: PromiseLike<unknown>): Promise<unknown> {
  const settled = Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(600_000);
  return await settled;
}

const never = () => new Promise<Response>(() => {});

describe('retries', () => {
  it('make three attempts in all and then say what the last answer was', async () => {
    const { client, seen } = clientOf(() => problem(503, 'service_unavailable'), { retries: 2 });
    expect(await outcomeOf(client.definitions.get())).toMatchObject({ name: 'HumasServerError' });
    expect(seen).toHaveLength(3);
  });

  it.each([
    ['a network error', () => Promise.reject(new TypeError('connection lost'))],
    ['429', () => problem(429, 'invalid_request')],
    ['502', () => new Response('bad gateway', { status: 502 })],
  ])('get over %s', async (_, failure) => {
    const { client, seen } = clientOf(
      (_request, nth) => (nth < 3 ? failure() : Response.json({ fine: true })),
      {
        retries: 2,
      },
    );
    expect(await outcomeOf(client.definitions.get())).toBeUndefined();
    expect(seen).toHaveLength(3);
  });

  it.each([400, 404, 409, 410, 501])('do not repeat what was answered with %i', async (status) => {
    const { client, seen } = clientOf(() => problem(status, 'invalid_request'), { retries: 2 });
    await outcomeOf(client.definitions.get());
    expect(seen).toHaveLength(1);
  });

  it('repeat votes, which change nothing the second time, with the same voter and choice', async () => {
    const { client, seen } = clientOf(() => problem(503, 'service_unavailable'), { retries: 1 });
    await outcomeOf(client.reactions.set(ARTICLE, { voter: VOTER, choice: 'useful' }));
    await outcomeOf(client.reactions.withdraw(ARTICLE, { voter: VOTER }));
    expect(seen.map(({ method, body }) => method + body)).toEqual([
      'PUT{"choice":"useful"}',
      'PUT{"choice":"useful"}',
      'DELETE',
      'DELETE',
    ]);
    expect(new Set(seen.map(({ headers }) => headers['humas-voter']))).toEqual(new Set([VOTER]));
  });

  it('never send a POST twice', async () => {
    const { client, seen } = clientOf(() => problem(503, 'service_unavailable'), { retries: 2 });
    await outcomeOf(client.views.record({ events: [] }));
    expect(seen).toHaveLength(1);
  });

  it('give each attempt its time and all of them together theirs', async () => {
    const begun = Date.now();
    const starts: number[] = [];
    const { client } = clientOf(
      () => {
        starts.push(Date.now() - begun);
        return never();
      },
      { retries: 2, timeout: 10_000, totalTimeout: 15_000 },
    );
    expect(await outcomeOf(client.definitions.get())).toMatchObject({
      name: 'HumasTimeoutError',
      code: 'timeout',
    });
    expect(starts).toHaveLength(2);
    expect(starts[1]).toBeGreaterThanOrEqual(10_000);
    expect(starts[1]).toBeLessThan(15_000);
  });

  it('also limit the time a body may take', async () => {
    const { client } = clientOf(() => new Response(new ReadableStream({ start() {} })), { timeout: 1000 });
    expect(await outcomeOf(client.definitions.get())).toMatchObject({ name: 'HumasTimeoutError' });
  });

  it('do not wait for what cannot come in time: a long Retry-After fails at once', async () => {
    const { client, seen } = clientOf(() => problem(429, 'invalid_request', {}, { 'Retry-After': '60' }), {
      retries: 2,
    });
    const call = client.definitions.get();
    await expect(call).rejects.toMatchObject({ name: 'HumasRateLimitError', retryAfter: 60_000 });
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keep every budget and never shorten Retry-After, whatever the API answers', async () => {
    const failure = fc.oneof(
      fc.record({
        status: fc.constantFrom(408, 429, 500, 502, 503, 504),
        wait: fc.option(fc.nat({ max: 12 })),
      }),
      fc.constant('network' as const),
      fc.constant('silence' as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(failure, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1000, max: 40_000 }),
        async (failures, retries, totalTimeout) => {
          const starts: number[] = [];
          const { client } = clientOf(
            (_, nth) => {
              starts.push(Date.now());
              const fails = failures[nth - 1] ?? 'network';
              if (fails === 'silence') return never();
              if (fails === 'network') throw new TypeError('offline');
              const headers: Record<string, string> =
                fails.wait === null ? {} : { 'Retry-After': String(fails.wait) };
              return problem(fails.status, 'internal_error', {}, headers);
            },
            { retries, timeout: 2000, totalTimeout, cache: false },
          );
          const begun = Date.now();
          let ended = 0;
          const call = Promise.resolve(client.definitions.get()).catch((error: unknown) => {
            ended = Date.now();
            return error;
          });
          await vi.advanceTimersByTimeAsync(600_000);
          expect(await call).toHaveProperty('code');
          expect(starts.length).toBeGreaterThanOrEqual(1);
          expect(starts.length).toBeLessThanOrEqual(1 + retries);
          expect(ended - begun).toBeLessThanOrEqual(totalTimeout + 1);
          for (const [index, start] of starts.slice(1).entries()) {
            const before = failures[index];
            const wait = typeof before === 'object' ? (before.wait ?? 0) * 1000 : 0;
            expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(wait);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
