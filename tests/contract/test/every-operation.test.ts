import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperationId } from '@humas/contract';
import { type ArticleSummary, createHumasClient, type HumasClient, HumasNotFoundError } from '@humas/sdk';
import { type RunningServer, startServer } from '@humas-internal/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Judge, promised } from './judge.ts';

const NOBODY = 'art_01hbytm700e5k8jv2xw6q4n9zz';
const voter = 'kAq8sZ2mVd0pLx7wYt4RbQ';

let folder: string;
let server: RunningServer;
let client: HumasClient;
let article: ArticleSummary;
const judge = new Judge();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'humas-contract-'));
  const env = { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder, HUMAS_LOG_LEVEL: 'silent' };
  server = await startServer({ env });
  client = createHumasClient({ baseUrl: server.url, fetch: judge.fetch });
  const page = await client.articles.list({ agency: 'kepegawaian', pageSize: 3, type: 'news' });
  const [first] = page.items;
  if (!first) throw new Error('the samples have no news of kepegawaian');
  article = first;
}, 60_000);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What an integrator would do with each operation, and what must come of it. */
const uses: Record<string, () => Promise<unknown>> = {
  'agencies.list': async () => {
    const { items } = await client.agencies.list();
    expect(items.map(({ slug }) => slug).sort()).toEqual(['kepegawaian', 'perhubungan', 'politeknik']);
  },
  'agencies.get': async () => {
    const agency = await client.agencies.get('politeknik');
    expect(agency.parent?.slug).toBe('perhubungan');
  },
  'categories.list': async () => {
    const { items } = await client.categories.list();
    expect(items.map(({ slug }) => slug)).toContain('berita');
  },
  'articles.list': async () => {
    const headlines = new Set<string>();
    for await (const { headline } of client.articles.list({ pageSize: 5 })) headlines.add(headline);
    expect(headlines.size).toBe(18);
  },
  'articles.popular': async () => {
    const { items } = await client.articles.popular({ window: 'all', limit: 2 });
    expect(items.map(({ views }) => views)).toEqual([48_210, 31_877]);
  },
  'articles.get': async () => {
    const whole = await client.articles.get(article);
    expect(whole.body.wordCount).toBeGreaterThan(100);
  },
  'articles.getBySlug': async () => {
    const whole = await client.articles.getBySlug({ agency: article.agency.slug, slug: article.slug });
    expect(whole.id).toBe(article.id);
  },
  'counters.list': async () => {
    const { items } = await client.counters.list({ ids: [article.id] });
    expect(items[0]?.views.total).toBe((items[0]?.views.baseline ?? 0) + (items[0]?.views.counted ?? 0));
  },
  'views.record': async () => {
    await client.views.record({
      events: [{ visit: '4fW1yKpQ7mXc9TzR2bLdNg', article: article.id, n: 1, age: 10 }],
    });
  },
  'polls.get': async () => {
    const poll = await client.polls.get(article.id);
    expect(poll.state).toBe('open');
  },
  'reactions.set': async () => {
    const saved = await client.reactions.set(article.id, { choice: 'useful', voter });
    expect(saved.poll.options.find(({ key }) => key === 'useful')?.count).toBe(1);
  },
  'reactions.get': async () => {
    expect((await client.reactions.get(article.id, { voter })).choice).toBe('useful');
  },
  'reactions.withdraw': async () => {
    const saved = await client.reactions.withdraw(article.id, { voter });
    expect(saved).toMatchObject({ choice: null, previousChoice: 'useful', poll: { total: 0 } });
  },
  'definitions.get': async () => {
    expect((await client.definitions.get()).limits.viewsPerAddressAndArticle).toBe(120);
  },
};

describe('the SDK, the API and PostgreSQL keep the contract', () => {
  test('every promised operation is used below', () => {
    expect(Object.keys(uses).sort()).toEqual([...promised].sort());
  });

  test.each(Object.entries(uses))('%s', async (operation, use) => {
    await use();
    expect(judge.violations).toEqual([]);
    expect([...(judge.seen.get(operation as OperationId) ?? [])].some((status) => status < 300)).toBe(true);
  });

  test('what is not there is a typed error, and a documented one', async () => {
    await expect(client.articles.get(NOBODY)).rejects.toBeInstanceOf(HumasNotFoundError);
    expect(judge.violations).toEqual([]);
  });

  test('the judge notices what the contract does not know', async () => {
    const strict = new Judge();
    const elsewhere = createHumasClient({ baseUrl: server.url, fetch: strict.fetch });
    await elsewhere.articles.list({ ...({ colour: 'red' } as object) }).catch(() => undefined);
    expect(strict.seen.get('articles.list')).toEqual(new Set([400]));
    await expect(strict.fetch(`${server.url}/docs`)).rejects.toThrow('is not in the contract');
  });
});
