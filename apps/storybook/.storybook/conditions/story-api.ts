import { type MockApi, type MockOperation, mockApi } from '@humas/sdk/testing';
import { fakeVoter } from '../../../../packages/react/test/fake-voter.ts';
import { answerTags } from './story-answers.ts';

/** How the content API behaves for the story on screen; the toolbar's choices. */
export const apiModes = ['sample', 'live', 'slow', 'failing', 'offline'] as const;
export type ApiMode = (typeof apiModes)[number];

/** What widgets and tags ask for; each of these fails and falls silent when the toolbar says so. */
const ASKED = [
  'agencies.get',
  'alerts.list',
  'articles.get',
  'articles.getBySlug',
  'articles.list',
  'articles.popular',
  'counters.list',
  'messages.create',
  'polls.get',
  'reactions.get',
  'reactions.set',
  'reactions.withdraw',
  'views.record',
] as const satisfies readonly MockOperation[];

/** Long enough to see what a reader sees while waiting. */
const SLOW = 3_000;

/** The ending of names that belong to nobody (RFC 2606): no story's API is anywhere else. */
const NOWHERE = /\.(example|test)$/;

/**
 * Where a story finds its API. The address says how it answers, so that stories side by side on one page may differ.
 *
 * @param live - The address of a real API, asked in the mode `live`.
 */
export const apiUrlFor = (mode: ApiMode, live: string): string =>
  mode === 'live' ? live : `https://${mode}.cerita.example`;

const modeOf = ({ hostname }: URL): ApiMode =>
  apiModes.find((mode) => hostname.startsWith(`${mode}.`)) ?? 'sample';

/** An API of this manner, in memory. Votes are counted as the server counts them, until the page is left. */
function apiOf(mode: ApiMode, baseUrl: string, latency: number): MockApi {
  const api = mockApi({ baseUrl, ...(mode === 'slow' && { latency }) });
  const votes = fakeVoter();
  answerTags(api);
  api.on('reactions.set', async ({ body }) => ({ body: await votes.set(body.choice) }));
  api.on('reactions.get', async ({ params }) => ({
    body: (await votes.choice()) ?? { article: params.article, choice: null, class: null },
  }));
  api.on('reactions.withdraw', async () => ({ body: await votes.withdraw() }));
  for (const operation of ASKED) {
    if (mode === 'failing') api.on(operation, { problem: 'service_unavailable' });
    if (mode === 'offline') api.on(operation, { offline: true });
  }
  return api;
}

type Options = {
  /** What asks for everything that is no story's API. */
  network: typeof fetch;
  /** Milliseconds of the mode `slow`. */
  latency?: number;
};

/** A `fetch` that answers for the stories' APIs, so that a Storybook without a server is complete. */
export function storyFetch({ network, latency = SLOW }: Options): typeof fetch {
  const apis = new Map<string, MockApi>();
  return async (input, init) => {
    const url = addressOf(input);
    if (!isNowhere(url)) return network(input, init);
    const api = apis.get(url.origin) ?? apiOf(modeOf(url), url.origin, latency);
    apis.set(url.origin, api);
    return api.fetch(input, init);
  };
}

/** Whether an address is a story's: nothing is there, and nothing may be asked of it. */
export const isNowhere = ({ hostname }: URL): boolean => NOWHERE.test(hostname);

const addressOf = (input: RequestInfo | URL): URL =>
  new URL(input instanceof Request ? input.url : input, globalThis.location?.href);

/** Puts {@link storyFetch} in the place of `fetch`; a beacon to a story's API is taken and forgotten. */
export function answerStories(page: Window & typeof globalThis): void {
  page.fetch = storyFetch({ network: page.fetch.bind(page) });
  const send = page.navigator.sendBeacon.bind(page.navigator);
  page.navigator.sendBeacon = (url, data) => isNowhere(addressOf(url)) || send(url, data);
}
