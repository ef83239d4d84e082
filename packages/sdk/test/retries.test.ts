import document from '@humas/contract/openapi.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HumasClient } from '../src/index.js';
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

interface Operation {
  operationId?: string;
  'x-humas-sdk'?: boolean;
}

const IMPORT = { agency: 'kepegawaian', source: 'rss', sourceId: '7' };
const POST = { headline: 'a', bodyHtml: '', publishedAt: '', sourceUrl: '', sourceVersion: '1' };

/** Every write, and how often it is sent with two retries when nobody says whether it arrived. */
const WRITES: Record<string, [(client: HumasClient) => PromiseLike<unknown>, attempts: 1 | 3]> = {
  'agencies.create': [(c) => c.agencies.create({ slug: 'a', name: 'A', shortName: 'A', kind: 'upt' }), 1],
  'articles.correct': [(c) => c.articles.correct(ARTICLE, { note: 'Salah.' }, { ifMatch: 4 }), 1],
  'articles.withdraw': [(c) => c.articles.withdraw(ARTICLE, { reason: 'Usang.' }, { ifMatch: 4 }), 3],
  'imports.count': [(c) => c.imports.count(IMPORT, [{ sourceId: '7', viewBaseline: 3 }]), 3],
  'imports.put': [(c) => c.imports.put(IMPORT, POST), 3],
  'imports.withdraw': [(c) => c.imports.withdraw(IMPORT, { reason: 'Ditarik.' }), 3],
  'keys.create': [(c) => c.keys.create({ name: 'a', scopes: ['media:write'] }), 1],
  'keys.revoke': [(c) => c.keys.revoke('key_1'), 3],
  'media.create': [(c) => c.media.create({ agency: 'a', file: new Blob(['x']), alt: 'x' }), 3],
  'messages.create': [
    (c) => c.messages.create({ agency: 'a', kind: 'feedback', text: 'Jelas.', consentVersion: '1' }),
    3,
  ],
  'messages.approve': [(c) => c.messages.approve('msg_1'), 3],
  'messages.erase': [(c) => c.messages.erase('msg_1'), 3],
  'messages.reject': [(c) => c.messages.reject('msg_1', { reason: 'abusive' }), 3],
  'counters.reclassify': [
    (c) =>
      c.counters.reclassify(ARTICLE, { what: 'views', to: 'counted', since: '', until: '', reason: 'x' }),
    3,
  ],
  'reactions.set': [(c) => c.reactions.set(ARTICLE, { voter: VOTER, choice: 'useful' }), 3],
  'reactions.withdraw': [(c) => c.reactions.withdraw(ARTICLE, { voter: VOTER }), 3],
  'views.record': [(c) => c.views.record({ events: [] }), 1],
};

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

  it.each(Object.entries(WRITES))('send %s again only if that does no harm', async (_, [call, attempts]) => {
    const failures: (() => Promise<Response>)[] = [
      async () => problem(503, 'service_unavailable'),
      async () => problem(429, 'invalid_request'),
      () => Promise.reject(new TypeError('connection lost')),
      never,
    ];
    for (const failure of failures) {
      const { client, seen } = clientOf(failure, { retries: 2, timeout: 1000 });
      expect(await outcomeOf(call(client))).toHaveProperty('code');
      expect(seen).toHaveLength(attempts);
      expect(new Set(seen.map(({ body }) => body.replaceAll(/-{4,}\S+/g, 'boundary'))).size).toBe(1);
    }
  });

  it('know every write of the contract', () => {
    const writes = Object.values(document.paths as Record<string, Record<string, Operation>>).flatMap(
      (path) =>
        Object.entries(path)
          .filter(([method, operation]) => method !== 'get' && operation['x-humas-sdk'] !== false)
          .flatMap(([, { operationId }]) => operationId ?? []),
    );
    expect(Object.keys(WRITES).sort()).toEqual(writes.sort());
  });

  it('send a picture again with every byte', async () => {
    const file = new Uint8Array(300_000).map((_, index) => index * 7);
    const { client, seen } = clientOf(
      (_, nth) =>
        nth < 3 ? problem(503, 'service_unavailable') : Response.json({ id: 'med_1' }, { status: 201 }),
      { retries: 2 },
    );
    expect(
      await outcomeOf(client.media.create({ agency: 'kepegawaian', file, alt: 'Loket' })),
    ).toBeUndefined();
    expect(seen).toHaveLength(3);
    for (const { form } of seen) {
      const sent = form?.get('file');
      expect(sent instanceof Blob && new Uint8Array(await sent.arrayBuffer())).toEqual(file);
      expect(form?.get('alt')).toBe('Loket');
    }
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
    await expect(call).rejects.toMatchObject({ name: 'HumasRateLimitError', retryAfter: 60 });
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
