import { beforeEach, describe, expect, it } from 'vitest';
import { type MockApi, MockApiError, mockApi } from '../../src/testing/index.js';
import { ARTICLE, VOTER } from '../fake-api.js';
import { clientOf, failureOf, KEY } from './mocked.js';

let api: MockApi;
beforeEach(() => {
  api = mockApi();
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
