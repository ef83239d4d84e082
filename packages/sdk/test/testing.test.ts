import { examples } from '@humas/contract/examples';
import { problems, routes } from '@humas/contract/routes';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHumasClient, type HumasClientOptions, isHumasError } from '../src/index.js';
import { type MockApi, MockApiError, mockApi } from '../src/testing/index.js';
import { CALLS } from './calls.js';
import { ARTICLE, VOTER } from './fake-api.js';

const KEY = 'hk_test_0123456789abcdef';
const NAMES = Object.keys(CALLS) as (keyof typeof routes)[];

const clientOf = ({ baseUrl, fetch }: MockApi, options: Partial<HumasClientOptions> = {}) =>
  createHumasClient({ baseUrl, fetch, retries: 0, ...options });
/** Calls an operation as `operations.test.ts` does, with a key so that writes are let in. */
const call = (api: MockApi, id: string) => CALLS[id]?.[0](clientOf(api, { apiKey: KEY, cache: false }));
const failureOf = (promise: PromiseLike<unknown> | undefined) =>
  Promise.resolve(promise).then(
    () => expect.fail('it should fail'),
    (error: unknown) => error,
  );

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

  it('is a copy: changing an example changes no other', () => {
    const mine = api.example('articles.list');
    mine.items.length = 0;
    expect(api.example('articles.list').items).toHaveLength(examples['articles.list'].items.length);
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

describe('time and silence', () => {
  it('waits for the latency that was set, of one answer or of all', async () => {
    vi.useFakeTimers();
    const slow = mockApi({ latency: 300 }).on('polls.get', { latency: 200 });
    const done: string[] = [];
    void clientOf(slow)
      .polls.get(ARTICLE)
      .then(() => done.push('poll'));
    void clientOf(slow)
      .definitions.get()
      .then(() => done.push('definitions'));
    await vi.advanceTimersByTimeAsync(199);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['poll']);
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toEqual(['poll', 'definitions']);
  });

  it('ends with the signal, its reason and its timer', async () => {
    vi.useFakeTimers();
    api.on('polls.get', { latency: 60_000 });
    const controller = new AbortController();
    const answer = failureOf(
      api.fetch(`${api.baseUrl}/v1/articles/art_1/poll`, { signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(new Error('left'));
    expect(await answer).toMatchObject({ message: 'left' });
    expect(vi.getTimerCount()).toBe(0);
    expect(await failureOf(api.fetch(api.baseUrl, { signal: controller.signal }))).toMatchObject({
      message: 'left',
    });
  });

  it('starts no timer for who left before the request was read', async () => {
    vi.useFakeTimers();
    api.on('polls.get', { latency: 60_000 });
    const controller = new AbortController();
    const { signal } = controller;
    const answer = failureOf(api.fetch(`${api.baseUrl}/v1/articles/art_1/poll`, { signal }));
    controller.abort(new Error('left'));
    expect(await answer).toMatchObject({ message: 'left' });
    await vi.advanceTimersByTimeAsync(10);
    expect([api.requests.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('ends with the signal while a function takes its time', async () => {
    api.on('polls.get', () => new Promise(() => {}));
    const controller = new AbortController();
    const answer = failureOf(clientOf(api).polls.get(ARTICLE, { signal: controller.signal }));
    await vi.waitFor(() => expect(api.requests).toHaveLength(1));
    controller.abort(new Error('left'));
    expect(await answer).toMatchObject({ message: 'left' });
  });

  it('runs into the time limit of a client', async () => {
    vi.useFakeTimers();
    api.on('polls.get', { latency: 5_000 });
    const answer = failureOf(clientOf(api, { timeout: 1_000 }).polls.get(ARTICLE));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await answer).toMatchObject({ name: 'HumasTimeoutError' });
  });

  it('is offline: the client says so, or gives what it kept', async () => {
    api.on('agencies.get', { offline: true });
    const client = clientOf(api);
    expect(await failureOf(client.agencies.get('kepegawaian'))).toMatchObject({ name: 'HumasNetworkError' });
    await client.definitions.get();
    api.on('definitions.get', { offline: true });
    const { data, source } = await client.definitions.get().withResponse();
    expect([data, source]).toEqual([examples['definitions.get'], 'stale']);
  });
});

describe('lists', () => {
  const [item = expect.fail('the example is empty')] = mockApi().example('articles.list').items;
  const pages = [['a', 'b'], ['c'], ['d']].map((words) => words.map((headline) => ({ ...item, headline })));
  const headlines = (items: readonly { headline: string }[]) =>
    items.map(({ headline }) => headline).join('');

  it('come page by page, and the whole query with every page', async () => {
    api.on('articles.list', { pages });
    const client = clientOf(api);
    expect(headlines(await client.articles.list({ tag: 'asn' }).toArray({ max: 10 }))).toBe('abcd');
    expect(api.requests.map(({ query }) => query)).toEqual([
      { tag: 'asn' },
      { tag: 'asn', cursor: 'page-2' },
      { tag: 'asn', cursor: 'page-3' },
    ]);
  });

  it('lead forth and back, and count when asked to', async () => {
    api.on('articles.list', { pages });
    const client = clientOf(api);
    const second = await client.articles.list({ cursor: 'page-2', total: true });
    expect(second.page).toEqual({ next: 'page-3', prev: 'page-1', total: 4 });
    const first = await client.articles.list({ cursor: second.page.prev ?? '' });
    expect([headlines(first.items), first.page]).toEqual(['ab', { next: 'page-2', prev: null }]);
  });

  it.each(['page-4', 'page-0', 'page-1.5', 'eyJ'])('do not know the cursor %s', async (cursor) => {
    api.on('articles.list', { pages });
    expect(await failureOf(clientOf(api).articles.list({ cursor }))).toMatchObject({
      status: 400,
      code: 'invalid_cursor',
    });
  });

  it('may be empty, and keep what else the contract has beside the items', async () => {
    api.on('search.articles', { pages: [] });
    expect(await clientOf(api).search.articles({ q: 'asn' })).toEqual({
      ...examples['search.articles'],
      items: [],
      page: { next: null, prev: null },
    });
  });

  it('of the example end with it', async () => {
    const client = clientOf(api);
    const whole = examples['articles.list'].items;
    expect(await client.articles.list().toArray({ max: 1000 })).toEqual(whole);
    expect((await client.articles.list({ cursor: 'eyJ' })).items).toEqual([]);
    expect((await client.articles.list({ total: true })).page.total).toBe(whole.length);
  });
});

describe('revalidation', () => {
  it('answers 304 to who has it, and anew when it changed', async () => {
    const client = clientOf(api);
    const read = async () => (await client.articles.get('art_1').withResponse()).source;
    expect([await read(), await read()]).toEqual(['network', 'revalidated']);
    api.on('articles.get', { body: { ...api.example('articles.get'), headline: 'Lain' } });
    expect([await read(), await read()]).toEqual(['network', 'revalidated']);
    expect(api.requests[1]?.headers['if-none-match']).toMatch(/^"\d+\.[0-9a-f]+"$/);
  });

  it('gives a change the version it was made for', async () => {
    const client = clientOf(api, { apiKey: KEY });
    const answer = await client.articles.get('art_1').withResponse();
    const changed = await client.articles
      .correct('art_1', { note: 'Nama.' }, { ifMatch: answer })
      .withResponse();
    expect(api.requests[1]?.headers['if-match']).toBe(answer.headers.get('ETag'));
    expect(changed.headers.get('ETag')).toMatch(`"${changed.data.version}.`);
  });

  it('leaves alone what the contract does not cache', async () => {
    const { headers } = await api.fetch(`${api.baseUrl}/livez`, { headers: { 'If-None-Match': '*' } });
    expect(headers.get('ETag')).toBeNull();
  });
});

describe('what was asked', () => {
  it('stands there in the words of the contract', async () => {
    const client = clientOf(api, { apiKey: KEY });
    await client.reactions.set({ id: 'art 1' }, { voter: VOTER, choice: 'useful' });
    await client.media.create({ agency: 'kepegawaian', file: new Uint8Array([1]), alt: 'Loket' });
    await api.fetch(`${api.baseUrl}/v1/views`, { method: 'POST', body: '{"events":[]}' });
    expect(api.requests[0]).toMatchObject({
      operation: 'reactions.set',
      method: 'PUT',
      path: '/v1/articles/art%201/reaction',
      params: { article: 'art 1' },
      query: {},
      body: { choice: 'useful' },
    });
    const [, media, views] = api.requests;
    expect(media?.operation === 'media.create' && media.body.get('alt')).toBe('Loket');
    expect(views).toMatchObject({ operation: 'views.record', body: { events: [] } });
  });

  it('holds no secret', async () => {
    await clientOf(api, { apiKey: KEY }).reactions.set(ARTICLE, { voter: VOTER, choice: 'useful' });
    await api.fetch(`${api.baseUrl}/v1/definitions`, { headers: { Cookie: 'session=abc' } });
    const told = JSON.stringify(api.requests);
    for (const secret of [KEY, VOTER, 'session=abc']) expect(told).not.toContain(secret);
    expect(api.requests[0]?.headers).toMatchObject({ authorization: '(secret)', 'humas-voter': '(secret)' });
  });
});

describe('verify', () => {
  it('names the answer nobody asked for', async () => {
    api.on('polls.get', { latency: 0 }).on('articles.list', { problem: 'service_unavailable', times: 2 });
    await failureOf(clientOf(api).articles.list());
    expect(() => api.verify()).toThrow(MockApiError);
    expect(() => api.verify()).toThrow(
      /polls\.get \(GET \/v1\/articles\/\{article\}\/poll\) was never asked/,
    );
    expect(() => api.verify()).toThrow(/articles\.list \(GET \/v1\/articles\) was asked 1 of 2 times/);
    expect(() => api.verify()).toThrow(/It was asked: articles\.list\./);
    await clientOf(api).polls.get(ARTICLE);
    await failureOf(clientOf(api).articles.list());
    api.verify();
  });

  it('does not miss an answer that another took the place of', async () => {
    api.on('polls.get', { offline: true }).on('polls.get', {});
    await clientOf(api).polls.get(ARTICLE);
    api.verify();
  });

  it('tells what a function threw, which a client takes for a lost connection', async () => {
    api.on('polls.get', ({ params }) => expect.fail(`no poll for ${params.article}`));
    expect(await failureOf(clientOf(api).polls.get('art_1'))).toMatchObject({ name: 'HumasNetworkError' });
    expect(() => api.verify()).toThrow(/the function that answers polls\.get threw .*no poll for art_1/);
    api.reset();
    api.verify();
  });

  it('tells of an answer by a function that the contract does not know', async () => {
    api.on('polls.get', () => ({ problem: 'slug_taken' as 'not_found' }));
    await failureOf(clientOf(api).polls.get('art_1'));
    expect(() => api.verify()).toThrow(/polls\.get never answers with the problem "slug_taken"/);
  });
});

describe('a request that is none of the contract', () => {
  it.each([
    ['GET', '/v1/artikel', 404, 'route_not_found', 'articles.list (GET /v1/articles)'],
    ['GET', '/v1/article/art_1', 404, 'route_not_found', 'articles.get (GET /v1/articles/{article})'],
    [
      'POST',
      '/v1/messages/msg_1/aprove',
      404,
      'route_not_found',
      'messages.approve (POST /v1/messages/{message}/approve)',
    ],
    ['DELETE', '/v1/articles/art_1', 405, 'method_not_allowed', 'articles.get (GET /v1/articles/{article})'],
    ['GET', '/', 404, 'route_not_found', ''],
    ['GET', '/v1/articles//poll', 404, 'route_not_found', 'polls.get'],
    ['GET', '/v1/keys/%E0%A4%A', 405, 'method_not_allowed', 'keys.revoke'],
  ])('is refused at once: %s %s', async (method, path, status, code, nearest) => {
    const response = await api.fetch(api.baseUrl + path, { method });
    const problem = await response.json();
    expect(response.status).toBe(status);
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toContain(`${method} ${path} is no operation of the contract.`);
    expect(problem.detail).toContain(`The nearest is ${nearest}`);
    expect(api.requests).toEqual([]);
    expect(() => api.verify()).toThrow(`${method} ${path} is no operation of the contract`);
  });

  it('is refused at another address, and by the client without a second try', async () => {
    const { fetch } = api;
    const elsewhere = createHumasClient({ baseUrl: 'https://api.humas.test.evil.test', fetch });
    const error = await failureOf(elsewhere.articles.list());
    expect(error).toMatchObject({ name: 'HumasNotFoundError', code: 'route_not_found' });
    expect(String(error)).toContain('is not below https://api.humas.test.');
    expect(isHumasError(error) && error.requestId).toBe('req_mock_1');
  });
});

describe('a request that breaks the contract', () => {
  const ask = async (path: string, init?: RequestInit) => {
    const response = await api.fetch(api.baseUrl + path, init);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const json = (body: unknown, headers: HeadersInit = {}): RequestInit => ({
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer x', ...headers },
  });

  it.each([
    ['/v1/articles?halaman=2', 'unknown_parameter', 'halaman', 'unknown_parameter'],
    ['/v1/definitions?a=1', 'unknown_parameter', 'a', 'unknown_parameter'],
    ['/v1/search', 'invalid_request', 'q', 'required'],
    ['/v1/counters', 'invalid_request', 'ids', 'required'],
    [`/v1/articles/${ARTICLE}/reaction`, 'invalid_request', 'Humas-Voter', 'required'],
    ['/v1/articles?pageSize=many', 'invalid_request', 'pageSize', 'type'],
    ['/v1/articles?pageSize=0', 'invalid_request', 'pageSize', 'minimum'],
    ['/v1/articles?pageSize=500', 'invalid_request', 'pageSize', 'maximum'],
    ['/v1/articles?total=yes', 'invalid_request', 'total', 'type'],
    ['/v1/articles?type=berita', 'invalid_request', 'type', 'enum'],
  ])('is answered with 400: %s', async (path, code, parameter, why) => {
    expect(await ask(path)).toMatchObject({ status: 400, code, errors: [{ parameter, code: why }] });
  });

  it.each<[string, RequestInit, string, string]>([
    ['nothing', { ...json(''), body: null }, '', 'required'],
    ['no JSON', json('{'), '', 'json'],
    ['no object', json('7'), '', 'json'],
    ['too little', json({ slug: 'a', name: 'A', shortName: 'A' }), '/kind', 'required'],
    [
      'too much',
      json({ slug: 'a', name: 'A', shortName: 'A', kind: 'upt', nama: 'A' }),
      '/nama',
      'unknown_property',
    ],
  ])('is answered with 400: a body of %s', async (_, init, pointer, code) => {
    expect(await ask('/v1/agencies', init)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      errors: [{ pointer, code }],
    });
  });

  it('is answered with 401 without a key, 415 for another type, 428 without a version', async () => {
    expect(await failureOf(CALLS['agencies.create']?.[0](clientOf(api)))).toMatchObject({
      code: 'unauthorized',
    });
    expect(await ask('/v1/agencies', json('a=1', { 'Content-Type': 'text/csv' }))).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
    });
    expect(await ask('/v1/articles/art_1/correct', json({ note: 'Nama.' }))).toMatchObject({
      status: 428,
      code: 'precondition_required',
    });
  });

  it('does not use up an answer', async () => {
    api.on('articles.list', { problem: 'service_unavailable', times: 1 });
    await ask('/v1/articles?halaman=2');
    expect(() => api.verify()).toThrow('articles.list');
    expect(await ask('/v1/articles')).toMatchObject({ status: 503 });
  });
});
