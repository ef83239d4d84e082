import { expect, it } from 'vitest';
import { ARTICLES } from './support/content.js';
import { findWrongs, storedTally, storedViews } from './support/oracle.js';
import { react, secret, sendViews, useTestApp } from './support/test-app.js';

const HOUR = 3_600_000;
/** A machine that was corrected, forwards and backwards, and one that lost a day. */
const STEPS = [HOUR, -HOUR, -24 * HOUR, HOUR, -HOUR, 25 * HOUR];
const READERS = 30;
const CHOICES = ['veryUseful', 'useful', null];
const article = ARTICLES.plain.id;

const app = useTestApp();

it('a clock that jumps: everything sent on both sides of a jump counts once, nothing goes below zero', async () => {
  const views = Array.from({ length: READERS }, (_, index) => ({
    article,
    visit: secret(),
    address: { 'x-forwarded-for': `10.1.0.${index}` },
  }));
  const votes = views.map(({ address }) => ({
    article,
    voter: secret(),
    choice: null as string | null,
    address,
  }));
  for (const [round, step] of [0, ...STEPS].entries()) {
    app.advance(step);
    for (const { address, ...view } of views)
      expect((await sendViews(app, [view], address)).statusCode).toBe(204);
    for (const [index, vote] of votes.entries()) {
      vote.choice = CHOICES[(index + round) % CHOICES.length] ?? null;
      const answer = await react(app, article, vote.voter, vote.choice, vote.address);
      expect([round, answer.status]).toEqual([round, 200]);
      for (const { count } of answer.body.poll.options) expect(count).toBeGreaterThanOrEqual(0);
    }
    expect([step, await findWrongs(app.database, { views, votes })]).toEqual([step, []]);
    expect(await storedViews(app.database, article)).toEqual({ counted: READERS });
    const chosen = votes.map(({ choice }) => choice);
    const tally = CHOICES.filter((choice) => choice !== null).map((choice) => [
      choice,
      chosen.filter((one) => one === choice).length,
    ]);
    expect(await storedTally(app.database, article)).toEqual(Object.fromEntries(tally));
  }
});
