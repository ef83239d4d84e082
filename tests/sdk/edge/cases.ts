import { type Article, createHumasClient, type HumasClientOptions, isHumasError } from '@humas/sdk';
import { createBeacon, createVoter } from '@humas/sdk/beacon';
import { newsArticle, serializeJsonLd } from '@humas/sdk/jsonld';
import { observe } from '@humas/sdk/observe';
import { mocked } from './mocked.ts';

const ARTICLE = 'art_01hbytm700e5k8jv2xw6q4n9rc';

/** The worker lets every request out to the test's own server, whatever its host is called. */
const clientOf = (options: Partial<HumasClientOptions> = {}) =>
  createHumasClient({ baseUrl: 'http://api.test', ...options });

/** One client for all requests, as workers have it. */
const shared = clientOf();
let asking = 0;

const failureOf = async (call: PromiseLike<unknown>) => {
  try {
    return { gave: await call };
  } catch (error) {
    if (!isHumasError(error)) return { threw: String(error) };
    const { name, code, status, requestId, message } = error;
    return { name, code, status, requestId, message };
  }
};

/** What is tried at the edge, by name; results are JSON. */
export const cases: Record<string, () => Promise<unknown>> = {
  ...mocked,
  surroundings: async () => {
    const kinds = ['process', 'Buffer', 'require', 'document', 'window'] as const;
    const fs = 'node:fs';
    return {
      globals: Object.fromEntries(kinds.map((name) => [name, typeof Reflect.get(globalThis, name)])),
      builtin: await import(fs).then(
        () => 'there',
        () => 'missing',
      ),
      agent: navigator.userAgent,
    };
  },
  list: async () => {
    const ids: string[] = [];
    for await (const { id } of clientOf().articles.list({ pageSize: 2 })) ids.push(id);
    return ids;
  },
  error: async () => await failureOf(clientOf().articles.get(ARTICLE)),
  retry: async () => {
    const lines: string[] = [];
    const attempts: number[] = [];
    const observer = observe({
      logger: { debug: (line) => lines.push(line) },
      hooks: { onResponse: ({ attempt }) => attempts.push(attempt) },
    });
    const data = await clientOf({ observer }).definitions.get();
    return { data, attempts, lines };
  },
  write: async () => {
    const message = { agency: 'a', kind: 'feedback', text: 'Jelas.', consentVersion: '1' } as const;
    return await clientOf({ apiKey: 'rahasia' }).messages.create(message);
  },
  picture: async () => {
    const file = new Uint8Array(100_000).fill(7);
    return await clientOf({ apiKey: 'rahasia' }).media.create({ agency: 'a', file, alt: 'Loket' });
  },
  abort: async () => {
    const controller = new AbortController();
    const call = clientOf().messages.terms({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error('the reader left')), 20);
    return await failureOf(call);
  },
  timeout: async () => await failureOf(clientOf({ timeout: 50, retries: 0 }).messages.terms()),
  network: async () => await failureOf(clientOf({ retries: 1 }).categories.list()),
  cache: async () => {
    const client = clientOf();
    const first = await client.agencies.get('kepegawaian').withResponse();
    const second = await client.agencies.get('kepegawaian').withResponse();
    const third = await client.agencies.get('kepegawaian').withResponse();
    return {
      sources: [first.source, second.source, third.source],
      same: first.data === second.data && second.data === third.data,
    };
  },
  // Several readers' requests, one client: what is shared must reach them all.
  shared: async () => {
    asking++;
    return await shared.alerts.list('kepegawaian').finally(() => asking--);
  },
  asking: async () => asking,
  jsonld: async () => {
    const client = clientOf();
    const article: Article = await client.articles.getBySlug({ agency: 'kepegawaian', slug: 'layanan' });
    const agency = await client.agencies.get(article.agency.slug);
    return serializeJsonLd(newsArticle(article, agency, 'https://www.example.go.id'));
  },
  beacon: async () => {
    const beacon = createBeacon({ apiUrl: 'http://api.test' });
    beacon.track(ARTICLE)();
    await beacon.flush();
    return createVoter({ apiUrl: 'http://api.test', article: ARTICLE }).hasVoted();
  },
};
