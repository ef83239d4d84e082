import type { ArticleSummary, Counter, Poll, Reaction } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { secret } from './support/test-app.js';

/** Enough that some are always on their way; the full tier sends five times as many. */
const VIEWS = Number(process.env.HUMAS_TEST_VIEWS ?? 800);
const VOTES = VIEWS / 4;
const CLIENTS = 48;
const CHOICES = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork'];

let api: ApiProcess;
let articles: string[];
beforeAll(async () => {
  api = await ApiProcess.create();
  const list = await get<{ items: ArticleSummary[] }>('/v1/articles?pageSize=10&type=news');
  articles = list.items.map((article) => article.id);
});
afterAll(() => api.remove());

async function get<Body>(path: string, headers: Record<string, string> = {}): Promise<Body> {
  const reply = await api.send('GET', path, headers);
  expect([path, reply?.status]).toEqual([path, 200]);
  return JSON.parse(reply?.body ?? '');
}

interface View {
  readonly article: string;
  readonly visit: string;
  readonly address: string;
  isAcknowledged: boolean;
}

interface Vote {
  readonly article: string;
  readonly voter: string;
  readonly choice: string;
  readonly address: string;
  isAcknowledged: boolean;
  /** What its voter found when asking. */
  found?: string | null;
}

/** Every reader at an address of their own, so that no limit hides a loss. */
const addressOf = (index: number) => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;

let readers = 0;

function plan(): { views: View[]; votes: Vote[] } {
  const article = (index: number) => articles[index % articles.length] ?? '';
  const reader = (index: number) => ({
    article: article(index),
    address: addressOf(readers++),
    isAcknowledged: false,
  });
  return {
    views: Array.from({ length: VIEWS }, (_, index) => ({ ...reader(index), visit: secret() })),
    votes: Array.from({ length: VOTES }, (_, index) => ({
      ...reader(index >> 3),
      voter: secret(),
      choice: CHOICES[index % CHOICES.length] ?? '',
    })),
  };
}

async function sendView(view: View): Promise<void> {
  const headers = { 'content-type': 'text/plain', 'x-forwarded-for': view.address };
  const event = { visit: view.visit, article: view.article, n: 1, age: 0 };
  const reply = await api.send('POST', '/v1/views', headers, JSON.stringify({ events: [event] }));
  if (reply?.status === 204) view.isAcknowledged = true;
}

async function sendVote(vote: Vote): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'humas-voter': vote.voter,
    'x-forwarded-for': vote.address,
  };
  const body = JSON.stringify({ choice: vote.choice });
  const reply = await api.send('PUT', `/v1/articles/${vote.article}/reaction`, headers, body);
  if (reply?.status === 200) vote.isAcknowledged = true;
}

/** Works through a list with many clients at once. */
async function crowd(works: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = works.values();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (const work of queue) await work();
    }),
  );
}

async function countedOf(): Promise<Map<string, number>> {
  // A kept answer is a second old at most.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const { items } = await get<{ items: Counter[] }>(`/v1/counters?ids=${articles.join()}`);
  for (const { views } of items)
    expect(views.excluded).toEqual({ bot: 0, prefetch: 0, suspected: 0, late: 0, nojs: 0 });
  return new Map(items.map((item) => [item.article, item.views.counted]));
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

describe.each([
  ['the API', async () => api.kill()],
  ['PostgreSQL', async (pid: number) => void process.kill(pid, 'SIGKILL')],
  [
    'both',
    async (pid: number) => {
      process.kill(pid, 'SIGKILL');
      await api.kill();
    },
  ],
])('kill -9 of %s under load', (what, kill) => {
  it('loses nothing acknowledged, counts nothing twice, and keeps tallies equal to votes', async () => {
    const before = sum(await countedOf());
    const { views, votes } = plan();
    const total = VIEWS + VOTES;
    const database = await api.databasePid();
    let answered = 0;
    let killed: Promise<unknown> | undefined;
    const strike = async (work: Promise<void>) => {
      await work;
      answered += 1;
      if (answered > total / 3) killed ??= kill(database);
    };
    const works: (() => Promise<void>)[] = views.map((view) => () => strike(sendView(view)));
    // Votes among the views, one after every four.
    for (const [index, vote] of votes.entries()) works.splice(index * 5, 0, () => strike(sendVote(vote)));
    await crowd(works);
    await killed;
    if (what !== 'PostgreSQL') await api.start();
    await api.untilReady();
    await api.untilSettled();

    const seen = views.filter((view) => view.isAcknowledged);
    expect(seen.length).toBeGreaterThan(100);
    expect(votes.filter((vote) => vote.isAcknowledged).length).toBeGreaterThan(25);
    // Some were on their way when it happened, or this was no test.
    expect(seen.length).toBeLessThan(VIEWS);

    const stored = sum(await countedOf()) - before;
    expect(stored).toBeGreaterThanOrEqual(seen.length);
    // Whatever was acknowledged is there: sending it again adds nothing.
    await crowd(seen.map((view) => () => sendView(view)));
    expect(sum(await countedOf()) - before).toBe(stored);
    // The rest arrives once, whether or not it had been stored before the answer was lost.
    await crowd(views.filter((view) => !view.isAcknowledged).map((view) => () => sendView(view)));
    expect(views.every((view) => view.isAcknowledged)).toBe(true);
    expect(sum(await countedOf()) - before).toBe(VIEWS);

    await checkVotes(votes);
    all.push(...votes);
  });
});

it('keeps every vote and every tally through all of it', async () => {
  expect(all).toHaveLength(3 * VOTES);
  await checkVotes(all);
  await checkTallies();
});

const all: Vote[] = [];

async function checkVotes(votes: readonly Vote[]): Promise<void> {
  await crowd(
    votes.map((vote) => async () => {
      const path = `/v1/articles/${vote.article}/reaction`;
      const { choice } = await get<Reaction>(path, { 'humas-voter': vote.voter });
      if (vote.isAcknowledged) expect(choice).toBe(vote.choice);
      else expect([null, vote.choice]).toContain(choice);
      vote.found = choice;
    }),
  );
}

/** The tally readers see is the number of voters who found that choice when they asked for their own. */
async function checkTallies(): Promise<void> {
  for (const article of new Set(all.map((vote) => vote.article))) {
    const poll = await get<Poll>(`/v1/articles/${article}/poll`);
    const found = all.filter((vote) => vote.article === article).map((vote) => vote.found);
    for (const { key, count } of poll.options) {
      expect([article, key, count]).toEqual([article, key, found.filter((choice) => choice === key).length]);
    }
  }
}
