import { beforeEach, describe, expect, it } from 'vitest';
import { createHumasClient, type HumasClientOptions } from '../index.js';
import { type MockApi, mockApi } from './index.js';

// A real browser, because Storybook and demonstrations run the mock in one: its own Request, Response, FormData and
// AbortSignal, and nothing of Node.
let api: MockApi;
const clientOf = (options: Partial<HumasClientOptions> = {}) =>
  createHumasClient({ baseUrl: api.baseUrl, fetch: api.fetch, retries: 0, ...options });

beforeEach(() => {
  api = mockApi();
});

describe('the mock in Chromium', () => {
  it('serves a list to its end, by default and page by page', async () => {
    const whole = api.example('articles.list').items;
    expect(await clientOf().articles.list().toArray({ max: 100 })).toEqual(whole);
    const [item = expect.fail('the example is empty')] = whole;
    const pages = [['a', 'b'], ['c']].map((words) => words.map((headline) => ({ ...item, headline })));
    api.reset();
    api.on('articles.list', { pages });
    const headlines: string[] = [];
    for await (const { headline } of clientOf().articles.list({ tag: 'asn' })) headlines.push(headline);
    expect(headlines).toEqual(['a', 'b', 'c']);
    expect(api.requests.map(({ query }) => query)).toEqual([
      { tag: 'asn' },
      { tag: 'asn', cursor: 'page-2' },
    ]);
    api.verify();
  });

  it('refuses as it was told, and what the contract does not know by itself', async () => {
    api.on('polls.get', { problem: 'not_found' });
    await expect(clientOf().polls.get('art_1')).rejects.toMatchObject({
      name: 'HumasNotFoundError',
      code: 'not_found',
      requestId: 'req_mock_1',
    });
    const unknown = await api.fetch('/v1/definitions?halaman=2');
    expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: 'unknown_parameter' }]);
  });

  it('lets who asks wait, and leave before the answer comes', async () => {
    api.on('polls.get', { latency: 20, times: 1 }).on('polls.get', { latency: 600_000 });
    expect(await clientOf().polls.get('art_1')).toEqual(api.example('polls.get'));
    const controller = new AbortController();
    // Without a client, which would leave by itself.
    const call = api.fetch('/v1/articles/art_2/poll', { signal: controller.signal });
    const left = expect(call).rejects.toThrow('the reader left');
    await expect.poll(() => api.requests.length).toBe(2);
    controller.abort(new Error('the reader left'));
    await left;
  });

  it('reads a form with a file in it, and is offline when told', async () => {
    const body = new FormData();
    body.set('agency', 'kepegawaian');
    body.set('alt', 'Loket');
    body.set('file', new File([new Uint8Array([7, 7])], 'loket.jpg', { type: 'image/jpeg' }));
    const headers = { Authorization: 'Bearer hk_test' };
    const stored = await api.fetch('/v1/media', { method: 'POST', headers, body });
    expect(await stored.json()).toEqual(api.example('media.create'));
    const [seen] = api.requests;
    if (seen?.operation !== 'media.create') expect.fail(`it was asked ${seen?.operation}`);
    expect([seen.body.get('alt'), (seen.body.get('file') as File).size]).toEqual(['Loket', 2]);
    api.on('definitions.get', { offline: true });
    await expect(clientOf().definitions.get()).rejects.toMatchObject({ name: 'HumasNetworkError' });
  });
});
