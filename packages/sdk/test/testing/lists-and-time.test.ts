import { examples } from '@humas/contract/examples';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MockApi, mockApi } from '../../src/testing/index.js';
import { ARTICLE } from '../fake-api.js';
import { clientOf, failureOf, KEY } from './mocked.js';

let api: MockApi;
beforeEach(() => {
  api = mockApi();
});
afterEach(() => void vi.useRealTimers());

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
    // The client would end by itself.
    const { signal } = controller;
    const answer = failureOf(api.fetch(`${api.baseUrl}/v1/articles/art_1/poll`, { signal }));
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
    for (const headline of ['Buka', 'Baku']) {
      api.on('articles.get', { body: { ...api.example('articles.get'), headline } });
      expect([await read(), await read()]).toEqual(['network', 'revalidated']);
    }
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
