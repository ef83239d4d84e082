import { describe, expect, it } from 'vitest';
import { RateLimiter } from '../src/counting/rate-limiter.js';
import { type Arrival, arrivals } from './support/arrivals.js';
import { newArticle } from './support/articles.js';
import { useTestKey } from './support/keys.js';
import { findWrongs, storedViews } from './support/oracle.js';
import { BROWSER, countersOf, react, secret, sendViews, useTestApp } from './support/test-app.js';

/** The published defaults; nothing here sets another. */
const app = useTestApp();
const HOUR_MS = 3_600_000;
const WINDOW_MS = 600_000;
const FORGED = 10_000;
const HONEST = 2000;

const key = useTestKey(app);

const articles = (count: number) =>
  Promise.all(Array.from({ length: count }, () => newArticle(app.database)));

/** Views of these articles, stored since the test began. */
async function storedOf(ids: readonly string[]): Promise<{ counted: number; suspected: number }> {
  const found = await Promise.all(ids.map((id) => storedViews(app.database, id)));
  const sum = (name: string) => found.reduce((total, views) => total + (views[name] ?? 0), 0);
  return { counted: sum('counted'), suspected: sum('suspected') };
}

/** Sends views as they come, on the simulated clock. Who comes within the same ten seconds is sent at once. */
async function play(
  list: readonly Arrival[],
  ids: readonly string[],
  headersOf: (index: number) => Record<string, string>,
): Promise<void> {
  let now = 0;
  for (let start = 0; start < list.length; ) {
    const until = (list[start]?.at ?? 0) + 10_000;
    let end = start;
    while (end < list.length && (list[end]?.at ?? 0) < until) end += 1;
    app.advance((list[start]?.at ?? 0) - now);
    now = list[start]?.at ?? 0;
    const together = list.slice(start, end);
    await Promise.all(
      together.map(async ({ article }, index) => {
        const { statusCode } = await sendViews(
          app,
          [{ article: ids[article] ?? '' }],
          headersOf(start + index),
        );
        expect(statusCode).toBe(204);
      }),
    );
    start = end;
  }
  app.advance(HOUR_MS);
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
/** Both errors go into docs/decisions/2026-11-23-forged-and-honest.md. */
const print = (line: string) => console.info(`forged-and-honest: ${line}`);

describe(`${FORGED} forged views from one address`, () => {
  const { viewsPerArticle, viewsTotal } = { viewsPerArticle: 120, viewsTotal: 600 };

  /** As fast as they can be sent, each a visit of its own, spread over the articles in turn. */
  async function forge(ids: readonly string[], headersOf: (index: number) => Record<string, string>) {
    for (let sent = 0; sent < FORGED; sent += 250) {
      await Promise.all(
        Array.from({ length: 10 }, (_, batch) => {
          const from = sent + batch * 25;
          const views = Array.from({ length: 25 }, (_, index) => ({
            article: ids[(from + index) % ids.length] ?? '',
          }));
          return sendViews(app, views, headersOf(from));
        }),
      );
    }
    app.advance(HOUR_MS);
  }

  it('at once at one article: the limit of an article is counted, the rest kept apart', async () => {
    const ids = await articles(1);
    // Whatever else is made up changes nothing: user agents, claimed addresses.
    await forge(ids, (index) => ({
      'user-agent': `${BROWSER} ${index}`,
      'x-forwarded-for': `192.0.2.${index % 250}, 203.0.113.66`,
      origin: `https://${index}.example`,
    }));
    const { counted, suspected } = await storedOf(ids);
    print(`forged, one article, at once: ${counted} of ${FORGED} counted, bound ${viewsPerArticle}`);
    expect(counted).toBeLessThanOrEqual(viewsPerArticle);
    expect(counted + suspected).toBe(FORGED);
  });

  it('at once over forty articles, from all addresses of one IPv6 network: the limit of an address', async () => {
    const ids = await articles(40);
    await forge(ids, (index) => ({ 'x-forwarded-for': `2001:db8:66:1::${index.toString(16)}` }));
    const { counted, suspected } = await storedOf(ids);
    print(`forged, forty articles, at once: ${counted} of ${FORGED} counted, bound ${viewsTotal}`);
    expect(counted).toBeLessThanOrEqual(viewsTotal);
    expect(counted + suspected).toBe(FORGED);
  });

  it('over an hour at one article, while honest readers come: the limit once for each window', async () => {
    const ids = await articles(30);
    const target = ids.slice(0, 1);
    const honest = arrivals({ readers: 300, articles: 30, overMs: HOUR_MS, seed: 7 }).map((found) => ({
      ...found,
      isForged: false,
    }));
    const forged = Array.from({ length: FORGED }, (_, index) => ({
      at: (index * HOUR_MS) / FORGED,
      article: 0,
      isForged: true,
    }));
    const list = [...honest, ...forged].toSorted((one, other) => one.at - other.at);
    await play(list, ids, (index) => ({
      'x-forwarded-for': list[index]?.isForged ? '203.0.113.67' : '198.51.100.20',
    }));
    const windows = Math.floor(HOUR_MS / WINDOW_MS) + 1;
    const honestThere = honest.filter(({ article }) => article === 0).length;
    const counted = (await storedOf(target)).counted - honestThere;
    print(
      `forged, one article, over an hour: ${counted} of ${FORGED} counted, bound ${windows * viewsPerArticle}`,
    );
    expect(counted).toBeLessThanOrEqual(windows * viewsPerArticle);
    // Nobody else pays for it.
    expect((await storedOf(ids.slice(1))).counted).toBe(honest.length - honestThere);
    expect((await storedOf(ids.slice(1))).suspected).toBe(0);
  });

  it('votes: the limit of votes', async () => {
    const [id = ''] = await articles(1);
    for (let sent = 0; sent < 500; sent += 50)
      await Promise.all(
        Array.from({ length: 50 }, () =>
          react(app, id, secret(), 'useful', { 'x-forwarded-for': '203.0.113.68' }),
        ),
      );
    const { useful = 0 } = (await countersOf(app, id)).reactions;
    print(`forged votes: ${useful} of 500 counted, bound 30`);
    expect(useful).toBeLessThanOrEqual(30);
    expect(await findWrongs(app.database)).toEqual([]);
  });
});

describe(`${HONEST} honest readers behind one address over an hour`, () => {
  const behind = (last: number) => () => ({ 'x-forwarded-for': `203.0.113.${last}` });

  it.each([
    ['one article each, of thirty', 101, { each: 1, seed: 1 }],
    ['one article each, of thirty, other readers', 102, { each: 1, seed: 2 }],
    ['one and a half articles each, of thirty', 103, { each: 1.5, seed: 3 }],
  ])('%s: at most one in a hundred is set aside', async (what, last, pattern) => {
    const ids = await articles(30);
    const list = arrivals({ readers: HONEST, articles: 30, overMs: HOUR_MS, ...pattern });
    await play(list, ids, behind(last));
    const { counted, suspected } = await storedOf(ids);
    const undercount = suspected / list.length;
    print(`honest, ${what}: ${counted} of ${list.length} counted, undercount ${percent(undercount)}`);
    expect(counted + suspected).toBe(list.length);
    expect(undercount).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['one article each, of ten', { articles: 10, each: 1 }],
    ['one article each, of thirty', { articles: 30, each: 1 }],
    ['1.7 articles each, of a hundred', { articles: 100, each: 1.7 }],
  ])('%s: the mean of 200 hours', (what, pattern) => {
    const hours = Array.from({ length: 200 }, (_, hour) => {
      let now = 0;
      const limiter = new RateLimiter(WINDOW_MS, () => now);
      const list = arrivals({ readers: HONEST, overMs: HOUR_MS, seed: hour + 1, ...pattern });
      const refused = list.filter(({ at, article }) => {
        now = at;
        return !(limiter.allows(`view ${article}`, 120) && limiter.allows('views', 600));
      });
      return refused.length / list.length;
    });
    const mean = hours.reduce((sum, share) => sum + share, 0) / hours.length;
    print(
      `honest, ${what}: mean undercount of 200 hours ${percent(mean)}, worst ${percent(Math.max(...hours))}`,
    );
    expect(mean).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['all of one article', 104, { articles: 1, seed: 4 }],
    ['half of them within a quarter of an hour', 105, { articles: 30, crowded: 0.5, seed: 5 }],
  ])('%s, exceed what is published, and an editor counts them after all', async (what, last, pattern) => {
    const ids = await articles(pattern.articles);
    const list = arrivals({ readers: HONEST, overMs: HOUR_MS, ...pattern });
    await play(list, ids, behind(last));
    const { counted, suspected } = await storedOf(ids);
    print(`honest, ${what}: ${counted} of ${HONEST} counted, undercount ${percent(suspected / HONEST)}`);
    expect(counted + suspected).toBe(HONEST);
    expect(suspected).toBeGreaterThan(0);
    let moved = 0;
    for (const id of ids) moved += await countAfterAll(id);
    expect(moved).toBe(suspected);
    const after = await storedOf(ids);
    print(`honest, ${what}, reclassified: undercount ${percent(after.suspected / HONEST)}`);
    expect(after).toEqual({ counted: HONEST, suspected: 0 });
    expect(await findWrongs(app.database)).toEqual([]);
  });
});

async function countAfterAll(id: string): Promise<number> {
  const answer = await app.send({
    method: 'POST',
    url: `/v1/articles/${id}/counts/reclassify`,
    headers: { 'content-type': 'application/json', ...key.headers },
    payload: JSON.stringify({
      what: 'views',
      to: 'counted',
      since: '2020-01-01T00:00:00Z',
      until: '2099-01-01T00:00:00Z',
      reason: 'Satu kampus, satu alamat.',
    }),
  });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ moved: number }>().moved;
}
