import type { Counter, Poll, Reaction } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiProcess } from './support/api-process.js';
import { addressOf, crowd } from './support/crowd.js';
import { CHOICES } from './support/mixed-load.js';
import { findWrongs, storedTally, storedViews } from './support/oracle.js';
import { PATIENT } from './support/patience.js';
import { someArticles } from './support/public-articles.js';
import { secret } from './support/test-app.js';

/** Enough that some are always on their way; the full tier sends five times as many. */
const VIEWS = Number(process.env.HUMAS_TEST_VIEWS ?? 800);
const VOTES = VIEWS / 4;

let api: ApiProcess;
let articles: string[];
beforeAll(async () => {
  api = await ApiProcess.create();
  articles = await someArticles(api.send.bind(api));
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
  /** What was asked for; what its voter found, once they looked. */
  choice: string | null;
  readonly address: string;
  isAcknowledged: boolean;
}

/** All that was sent so far. */
const sent = { views: [] as View[], votes: [] as Vote[] };
let readers = 0;

function plan(): { views: View[]; votes: Vote[] } {
  // An address of their own for each, so that no limit hides a loss.
  const reader = (index: number) => ({
    article: articles[index % articles.length] ?? '',
    address: addressOf(readers++),
    isAcknowledged: false,
  });
  const views = Array.from({ length: VIEWS }, (_, index) => ({ ...reader(index), visit: secret() }));
  const votes = Array.from({ length: VOTES }, (_, index) => ({
    ...reader(index >> 3),
    voter: secret(),
    choice: CHOICES[index % CHOICES.length] ?? '',
  }));
  sent.views.push(...views);
  sent.votes.push(...votes);
  return { views, votes };
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

/** Every voter asks for their own: who was answered finds that choice, who was not finds it or none. */
async function askVoters(votes: readonly Vote[]): Promise<void> {
  await crowd(
    votes.map((vote) => async () => {
      const path = `/v1/articles/${vote.article}/reaction`;
      const { choice } = await get<Reaction>(path, { 'humas-voter': vote.voter });
      expect(vote.isAcknowledged ? [vote.choice] : [null, vote.choice]).toContain(choice);
      vote.choice = choice;
    }),
  );
}

/** What is stored, by class of views; and that nothing acknowledged is missing there, and every sum is right. */
async function checkStored(): Promise<Record<string, number>> {
  const isAcknowledged = (one: View | Vote) => one.isAcknowledged;
  return api.asOwner(async (owner) => {
    const database = { ownerPool: owner };
    const views = sent.views.filter(isAcknowledged);
    const votes = sent.votes.filter(isAcknowledged);
    expect(await findWrongs(database, { views, votes })).toEqual([]);
    return storedViews(database);
  });
}

/** What readers are shown is what was sent: at once, or when the answers kept in memory are over. */
async function untilShown(): Promise<void> {
  const nothing = { bot: 0, prefetch: 0, suspected: 0, late: 0, nojs: 0 };
  const expected = articles.map((article) =>
    expect.objectContaining({
      counted: sent.views.filter((view) => view.article === article).length,
      excluded: nothing,
    }),
  );
  const counters = async () => {
    const { items } = await get<{ items: Counter[] }>(`/v1/counters?ids=${articles.join()}`);
    const found = new Map(items.map(({ article, views }) => [article, views]));
    return articles.map((article) => found.get(article));
  };
  await vi.waitFor(async () => expect(await counters()).toEqual(expected), PATIENT);
  for (const article of articles) {
    const tally = await api.asOwner((owner) => storedTally({ ownerPool: owner }, article));
    const expectedOptions = CHOICES.map((key) => [key, tally[key] ?? 0]);
    const options = async () =>
      (await get<Poll>(`/v1/articles/${article}/poll`)).options.map(({ key, count }) => [key, count]);
    await vi.waitFor(async () => expect(await options()).toEqual(expectedOptions), PATIENT);
  }
}

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
    const before = sent.views.length;
    const { views, votes } = plan();
    const database = await api.databasePid();
    let answered = 0;
    let killed: Promise<unknown> | undefined;
    const strike = async (work: Promise<void>) => {
      await work;
      answered += 1;
      if (answered > (VIEWS + VOTES) / 3) killed ??= kill(database);
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

    const stored = await checkStored();
    expect(stored).toEqual({ counted: expect.any(Number) });
    expect(stored.counted).toBeGreaterThanOrEqual(before + seen.length);
    // Whatever was acknowledged is there: sending it again adds nothing.
    await crowd(seen.map((view) => () => sendView(view)));
    expect(await checkStored()).toEqual(stored);
    // The rest arrives once, whether or not it had been stored before the answer was lost.
    await crowd(views.filter((view) => !view.isAcknowledged).map((view) => () => sendView(view)));
    expect(views.every((view) => view.isAcknowledged)).toBe(true);
    await askVoters(votes);
    expect(await checkStored()).toEqual({ counted: before + VIEWS });
    await untilShown();
  });
});

it('keeps every vote through all of it', async () => {
  expect(sent.votes).toHaveLength(3 * VOTES);
  await askVoters(sent.votes);
});
