import { examples } from '@humas/contract/examples';
import { problems, routes } from '@humas/contract/routes';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isHumasError } from '../../src/index.js';
import { type MockApi, MockApiError, mockApi } from '../../src/testing/index.js';
import { CALLS } from '../calls.js';
import { ARTICLE } from '../fake-api.js';
import { call, clientOf, failureOf } from './mocked.js';

const NAMES = Object.keys(CALLS) as (keyof typeof routes)[];

let api: MockApi;
beforeEach(() => {
  api = mockApi();
});
afterEach(() => void vi.useRealTimers());

describe('a mock nobody told anything', () => {
  /** The example; with a count, where the call asks for one. */
  const expected = (id: string) => {
    const example: unknown = id in examples ? examples[id as keyof typeof examples] : undefined;
    if (!CALLS[id]?.[1].includes('total=true')) return example;
    const { items, page } = example as { items: unknown[]; page: object };
    return { items, page: { ...page, total: items.length } };
  };

  it.each(NAMES)('answers %s with the example of the contract', async (id) => {
    expect(await call(api, id)).toEqual(expected(id));
    expect(api.requests.map(({ operation }) => operation)).toEqual([id]);
  });

  it('answers any sequence of calls, each with its example, and remembers them in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 12 }), async (ids) => {
        const own = mockApi();
        for (const id of ids) expect(await call(own, id)).toEqual(expected(id));
        expect(own.requests.map(({ operation }) => operation)).toEqual(ids);
        own.verify();
      }),
    );
  });

  it('answers feeds and pages as the contract shows them, and a form with where to go', async () => {
    const feed = await api.fetch(`${api.baseUrl}/feeds/rss.xml?agency=kepegawaian&unknown=ignored`);
    expect([feed.status, feed.headers.get('Content-Type')]).toEqual([200, 'application/rss+xml']);
    expect(await feed.text()).toBe(api.example('feeds.rss'));
    const form = await api.fetch(`${api.baseUrl}/v1/articles/${ARTICLE}/reaction`, {
      method: 'POST',
      body: new URLSearchParams({ choice: 'useful' }),
    });
    expect(form.status).toBe(303);
    expect(api.requests[1]).toMatchObject({ operation: 'reactions.submitForm', body: { choice: 'useful' } });
  });

  it('is also a plain fetch, for strings, addresses and requests', async () => {
    const address = `${api.baseUrl}/v1/definitions`;
    for (const input of [address, new URL(address), new Request(address), '/v1/definitions']) {
      const response = await api.fetch(input);
      expect(response.headers.get('X-Request-Id')).toMatch(/^req_mock_\d$/);
      expect(await response.json()).toEqual(examples['definitions.get']);
    }
  });

  it('may stand below a path', async () => {
    const below = mockApi({ baseUrl: 'https://situs.test/api/' });
    await clientOf(below).polls.get(ARTICLE);
    expect(below.requests[0]?.path).toBe(`/v1/articles/${ARTICLE}/poll`);
  });
});

describe('an answer that was set', () => {
  it('is given instead of the example, until the mock is reset', async () => {
    api.on('articles.get', { body: { ...api.example('articles.get'), headline: 'Lain' } });
    const client = clientOf(api, { cache: false });
    expect((await client.articles.get('art_1')).headline).toBe('Lain');
    expect((await client.articles.get('art_2')).headline).toBe('Lain');
    api.reset();
    expect(api.requests).toEqual([]);
    expect((await client.articles.get('art_1')).headline).toBe(examples['articles.get'].headline);
  });

  it('may have headers of its own', async () => {
    api.on('definitions.get', { headers: { Sunset: 'Thu, 31 Dec 2026 00:00:00 GMT', ETag: '"7"' } });
    const { headers } = await api.fetch(`${api.baseUrl}/v1/definitions`);
    expect([headers.get('Sunset'), headers.get('ETag')]).toEqual(['Thu, 31 Dec 2026 00:00:00 GMT', '"7"']);
  });

  it('may be made of what was asked', async () => {
    api.on('articles.get', async ({ params, headers }) => ({
      body: {
        ...api.example('articles.get'),
        id: params.article,
        headline: headers['accept-language'] ?? '',
      },
    }));
    const client = clientOf(api, { locale: 'en' });
    expect(await client.articles.get('art_7')).toMatchObject({ id: 'art_7', headline: 'en' });
    api.on('articles.get', () => new Response('<html>', { status: 502 }));
    expect(await failureOf(client.articles.get('art_8'))).toMatchObject({ status: 502 });
  });

  it('is given `times` times, in the order it was set, and then the one that stays, or the example', async () => {
    const client = clientOf(api, { cache: false });
    const headline = async () => (await client.articles.get('art_1')).headline;
    const saying = (words: string) => ({ body: { ...api.example('articles.get'), headline: words } });
    api.on('articles.get', { ...saying('stays'), times: undefined });
    api
      .on('articles.get', { ...saying('first'), times: 2 })
      .on('articles.get', { ...saying('then'), times: 1 });
    expect([await headline(), await headline(), await headline(), await headline()]).toEqual([
      'first',
      'first',
      'then',
      'stays',
    ]);
    api.reset();
    api.on('articles.get', { ...saying('once'), times: 1 });
    expect([await headline(), await headline()]).toEqual(['once', examples['articles.get'].headline]);
  });

  it('is a copy: changing an example changes no other', async () => {
    const mine = api.example('articles.list');
    mine.items.length = 0;
    expect(api.example('articles.list').items).not.toEqual([]);
    expect(await clientOf(api).articles.list()).toEqual(api.example('articles.list'));
    expect(api.example('views.record')).toBeUndefined();
  });

  it('belongs to one mock', async () => {
    api.on('definitions.get', { offline: true });
    expect(await clientOf(mockApi()).definitions.get()).toEqual(examples['definitions.get']);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'an operation nobody has',
      () => api.on('articles.gett' as 'articles.get', {}),
      /Did you mean articles\.get\?/,
    ],
    ['an example of none', () => api.example('poll.get' as 'polls.get'), /Did you mean polls\.get\?/],
    [
      'a problem the operation never answers',
      () => api.on('articles.get', { problem: 'poll_closed' as 'not_found' }),
      /articles\.get never answers .*"poll_closed".*not_found, article_withdrawn/,
    ],
    ['pages of what is no list', () => api.on('articles.get', { pages: [] } as object), /no list/],
    ['no times at all', () => api.on('articles.get', { times: 0 }), /times was 0/],
    ['a time before now', () => api.on('articles.get', { latency: -1 }), /latency was -1/],
  ])('is refused when it names %s', (_, set, message) => {
    expect(set).toThrow(MockApiError);
    expect(set).toThrow(message);
  });
});

describe('a problem', () => {
  it.each(NAMES)('reaches the caller of %s, each of its codes with its status', async (id) => {
    for (const code of routes[id].problems) {
      // What the types hold together for one name, a loop over names cannot know.
      api.on(id as 'articles.get', { problem: code as 'not_found', times: 1 });
      const error = await failureOf(call(api, id));
      expect(error, code).toMatchObject({ code, status: problems[code].status });
      expect(isHumasError(error) && error.requestId).toMatch(/^req_mock_/);
    }
    api.verify();
  });

  it('may say more than the example', async () => {
    const errors = [{ pointer: '/text', code: 'minLength', detail: 'wajib berisi kata' }];
    api.on('messages.create', { problem: { code: 'invalid_request', detail: 'Tulis sesuatu.', errors } });
    expect(await failureOf(call(api, 'messages.create'))).toMatchObject({ detail: 'Tulis sesuatu.', errors });
  });

  it('asks to wait as long as it says; the next attempt gets the example', async () => {
    vi.useFakeTimers();
    api.on('articles.list', { problem: 'service_unavailable', retryAfter: 7, times: 1 });
    const list = Promise.resolve(clientOf(api, { retries: 2 }).articles.list());
    await vi.advanceTimersByTimeAsync(6_900);
    expect(api.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await list).toEqual(examples['articles.list']);
    expect(api.requests).toHaveLength(2);
  });
});
