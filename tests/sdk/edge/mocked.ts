import { createHumasClient, isHumasError } from '@humas/sdk';
import { mockApi } from '@humas/sdk/testing';

const clientOf = ({ baseUrl, fetch }: ReturnType<typeof mockApi>) =>
  createHumasClient({ baseUrl, fetch, retries: 0 });

/** What the mock is asked at the edge, by name: tests of workers run there, and nothing of it may reach the network. */
export const mocked: Record<string, () => Promise<unknown>> = {
  mockedList: async () => {
    const api = mockApi();
    const whole = await clientOf(api).articles.list().toArray({ max: 100 });
    const pages = [[...whole, ...whole], whole];
    api.on('articles.list', { pages });
    const ids: string[] = [];
    for await (const { id } of clientOf(api).articles.list({ tag: 'asn' })) ids.push(id);
    api.verify();
    return { ids, queries: api.requests.slice(-2).map(({ query }) => query) };
  },
  mockedProblem: async () => {
    const api = mockApi().on('polls.get', { problem: 'not_found' });
    const error: unknown = await clientOf(api)
      .polls.get('art_1')
      .catch((thrown: unknown) => thrown);
    return isHumasError(error) && { name: error.name, code: error.code, requestId: error.requestId };
  },
  mockedLatency: async () => {
    const api = mockApi().on('polls.get', { latency: 20, times: 1 }).on('polls.get', { latency: 600_000 });
    const { article } = await clientOf(api).polls.get('art_1');
    const controller = new AbortController();
    // Without a client, which would leave by itself.
    const left = api.fetch('/v1/articles/art_2/poll', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('the reader left')), 20);
    return { article, left: await left.catch(String), asked: api.requests.length };
  },
};
