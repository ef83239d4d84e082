import { describe, expect, it } from 'vitest';
import { visitHash, voterHash } from '../src/counting/hashes.js';
import { ARTICLES } from './support/content.js';
import { deadlocksOf, hold, untilWaiting } from './support/locks.js';
import { findWrongs } from './support/oracle.js';
import {
  countersOf,
  react,
  secret,
  sendViews,
  type TestApp,
  useSecondApp,
  useTestApp,
} from './support/test-app.js';

const app = useTestApp();
const other = useSecondApp(app);

describe('two processes', () => {
  it('never deadlock on the same views in opposite order, and count them once', async () => {
    const article = ARTICLES.emotion.id;
    for (let round = 0; round < 20; round += 1) {
      const events = Array.from({ length: 200 }, () => ({ article, visit: secret() }));
      const batches = Array.from({ length: 8 }, (_, index) => events.slice(index * 25, index * 25 + 25));
      const reversed = batches.toReversed().map((batch) => batch.toReversed());
      const headers = { 'x-forwarded-for': `198.51.100.${round}` };
      await Promise.all([
        ...batches.map((batch) => sendViews(app, batch, headers)),
        ...reversed.map((batch) => sendViews(other, batch, headers)),
      ]);
    }
    const { views } = await countersOf(app, article);
    expect(views.counted + views.excluded.suspected).toBe(4000);
    expect(deadlocksOf(app, other)).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('never deadlock on the same voters in opposite order', async () => {
    const voters = Array.from({ length: 100 }, secret);
    const articles = [ARTICLES.plain.id, ARTICLES.notice.id];
    const choices = ['useful', 'neutral', null, 'unclear'];
    for (let round = 0; round < 4; round += 1) {
      const wishes = voters.map((voter, index) => ({
        voter,
        article: articles[index % 2] ?? '',
        choice: choices[(index + round) % choices.length] ?? null,
      }));
      const opposite = wishes
        .toReversed()
        .map((wish, index) => ({ ...wish, choice: choices[index % 4] ?? null }));
      await Promise.all([
        ...wishes.map(({ article, voter, choice }) => react(app, article, voter, choice)),
        ...opposite.map(({ article, voter, choice }) => react(other, article, voter, choice)),
      ]);
    }
    expect(deadlocksOf(app, other)).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  // Two groups with the same rows in opposite order meet at the row in the middle, which is held until both wait. Whoever
  // did not sort holds by then what the other needs next, and PostgreSQL has to end one of them.
  it('do not deadlock when two groups of views meet in the middle', async () => {
    const { id: article, agencyId } = ARTICLES.school;
    const events = Array.from({ length: 101 }, () => ({ article, visit: secret(), n: 1, age: 0 }));
    const middle = Buffer.from(visitHash(article, events[50]?.visit ?? ''), 'latin1');
    const release = await hold(
      app.database,
      `INSERT INTO view_event VALUES ($1, $2, $3, 1, 'counted', now())`,
      [agencyId, article, middle],
    );
    const visitor = { address: '203.0.113.200', isBot: false, isPrefetch: false };
    const both = Promise.all([
      app.app.services.viewCounter.record(events, visitor),
      other.app.services.viewCounter.record(events.toReversed(), visitor),
    ]);
    await untilWaiting(app.database, 2);
    await release();
    await both;
    expect(deadlocksOf(app, other)).toBe(0);
    expect((await countersOf(app, article)).views.counted).toBe(101);
  });

  it('do not deadlock when two groups of votes meet in the middle', async () => {
    const { id: articleId, agencyId } = ARTICLES.school;
    const wishes = Array.from({ length: 101 }, () => ({
      agencyId,
      articleId,
      secret: secret(),
      byForm: false,
    }));
    const record = (from: TestApp, list: typeof wishes, choice: string) =>
      list.map((wish) =>
        from.app.services.reactionRecorder.record({ ...wish, choice, address: wish.secret }),
      );
    await Promise.all(record(app, wishes, 'useful'));
    const middle = voterHash(articleId, wishes[50]?.secret ?? '');
    const release = await hold(app.database, 'SELECT 1 FROM vote WHERE voter_hash = $1 FOR UPDATE', [middle]);
    const both = Promise.all([
      ...record(app, wishes, 'neutral'),
      ...record(other, wishes.toReversed(), 'unclear'),
    ]);
    await untilWaiting(app.database, 2);
    await release();
    await both;
    expect(deadlocksOf(app, other)).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  // The same with tallies: each group moves all five, and by how much rises in one and falls in the other, so that any
  // order but that of the choices meets somebody on the way.
  it('do not deadlock when two groups of votes move the same tallies', async () => {
    const { agencyId } = ARTICLES.school;
    const articleId = ARTICLES.school.id;
    const choices = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork'];
    const vote = (from: TestApp, counts: readonly number[]) =>
      choices.flatMap((choice, index) =>
        Array.from({ length: counts[index] ?? 0 }, () => {
          const voter = secret();
          return from.app.services.reactionRecorder.record({
            agencyId,
            articleId,
            secret: voter,
            byForm: false,
            choice,
            address: voter,
          });
        }),
      );
    await Promise.all(vote(app, [1, 1, 1, 1, 1]));
    for (let round = 0; round < 6; round += 1) {
      const tally = `SELECT 1 FROM vote_tally WHERE article_id = $1 AND choice = 'neutral' FOR UPDATE`;
      const release = await hold(app.database, tally, [articleId]);
      const both = Promise.all([...vote(app, [1, 2, 3, 4, 5]), ...vote(other, [5, 4, 3, 2, 1])]);
      await untilWaiting(app.database, 2);
      await release();
      await both;
    }
    expect(deadlocksOf(app, other)).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
  });
});
