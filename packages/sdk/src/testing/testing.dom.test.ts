import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVoter } from '../beacon/index.js';
import { createHumasClient } from '../index.js';
import { newKey, sendMessage } from '../messages/index.js';
import { type MockApi, mockApi } from './index.js';

const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';
const MESSAGE = { agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.', consentVersion: '1' } as const;

let api: MockApi;
beforeEach(() => {
  api = mockApi();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => void vi.unstubAllGlobals());

describe('in a page, in the place of its fetch', () => {
  it('serves the client', async () => {
    const { items } = await createHumasClient({ baseUrl: api.baseUrl }).articles.list();
    expect(items).toEqual(api.example('articles.list').items);
  });

  it('serves the voter', async () => {
    const voter = createVoter({ apiUrl: api.baseUrl, article: ARTICLE });
    expect(await voter.set('useful')).toEqual(api.example('reactions.set'));
    expect(api.requests[0]).toMatchObject({ params: { article: ARTICLE }, body: { choice: 'useful' } });
  });

  it('serves what readers write, and refuses it as the API would', async () => {
    const send = () => sendMessage({ apiUrl: api.baseUrl, key: newKey(), message: MESSAGE });
    expect(await send()).toEqual(api.example('messages.create'));
    api.on('messages.create', { problem: 'too_many_requests', retryAfter: 600 });
    await expect(send()).rejects.toMatchObject({ reason: 'limited', retryAfter: 600 });
    api.on('messages.create', { offline: true });
    await expect(send()).rejects.toMatchObject({ reason: 'unavailable' });
    api.verify();
  });
});
