import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voterHash } from '../src/counting/hashes.js';
import { inTransaction } from '../src/database/transaction.js';
import { type Move, reclassify } from '../src/repositories/reclass.js';
import { newArticle, viewedArticle } from './support/articles.js';
import { ARTICLES } from './support/content.js';
import { deadlocksOf, hold, untilWaiting } from './support/locks.js';
import { findWrongs, storedTally } from './support/oracle.js';
import { countersOf, react, secret, sendViews, useSecondApp, useTestApp } from './support/test-app.js';

const app = useTestApp({ HUMAS_LIMIT_VIEWS_ARTICLE: '3', HUMAS_LIMIT_VOTES_ARTICLE: '2' });
const other = useSecondApp(app, { HUMAS_LIMIT_VIEWS_ARTICLE: '20', HUMAS_LIMIT_VOTES_ARTICLE: '1000' });

describe('reclassification while readers are counted', () => {
  let tries = 0;
  /** As the route does it, but says when PostgreSQL had to end it and it was done again. */
  async function moveOnce(articleId: string, what: Move['what'], to: Move['to']): Promise<number> {
    const { agencyId } = ARTICLES.plain;
    const [since, until] = [new Date('2020-01-01T00:00:00Z'), new Date('2099-01-01T00:00:00Z')];
    let isAgain = false;
    return inTransaction(app.database.pool, (client) => {
      if (isAgain) tries += 1;
      isAgain = true;
      return reclassify(client, { agencyId, articleId, what, to, since, until });
    });
  }

  const deadlocks = () => tries + deadlocksOf(app, other);

  const step = fc.constantFrom(
    'view',
    'again',
    'vote',
    'toCounted',
    'toSuspected',
    'votesToCounted',
    'votesToSuspected',
  );

  it('sums stay equal in any order, and nobody deadlocks', async () => {
    const voters = Array.from({ length: 5 }, secret);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const ids = [await newArticle(app.database), await newArticle(app.database)];
        const events = Array.from({ length: 30 }, (_, index) => ({
          article: ids[index % 2] ?? '',
          visit: secret(),
        }));
        const answers = steps.map(async (name, index) => {
          const id = ids[index % 2] ?? '';
          const from = index % 3 === 0 ? other : app;
          if (name === 'view')
            expect((await sendViews(from, [...events, { article: id }].slice(-25))).statusCode).toBe(204);
          else if (name === 'again')
            expect((await sendViews(from, events.toReversed().slice(0, 25))).statusCode).toBe(204);
          else if (name === 'vote')
            expect(
              (await react(from, id, voters[index % 5] ?? '', index % 2 ? 'useful' : 'unclear')).status,
            ).toBe(200);
          else
            await moveOnce(
              id,
              name.startsWith('votes') ? 'reactions' : 'views',
              name.endsWith('Counted') ? 'counted' : 'suspected',
            );
        });
        await Promise.all(answers);
        expect(await findWrongs(app.database)).toEqual([]);
        expect(deadlocks()).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  // Both lock the same votes, and meet at one in the middle that is held until both wait: whoever came from the other end
  // holds by then what the other needs next.
  it('meets a group of votes in the middle without a deadlock', async () => {
    const id = await newArticle(app.database);
    const { agencyId } = ARTICLES.plain;
    const voters = Array.from({ length: 101 }, secret);
    const vote = (choice: string) =>
      Promise.all(
        voters.map((voter) =>
          other.app.services.reactionRecorder.record({
            agencyId,
            articleId: id,
            secret: voter,
            choice,
            byForm: false,
            address: voter,
          }),
        ),
      );
    await vote('useful');
    const hashes = voters.map((voter) => voterHash(id, voter)).toSorted(Buffer.compare);
    const release = await hold(app.database, 'SELECT 1 FROM vote WHERE voter_hash = $1 FOR UPDATE', [
      hashes[50],
    ]);
    const changing = vote('unclear');
    await untilWaiting(app.database, 1);
    const moving = moveOnce(id, 'reactions', 'suspected');
    await untilWaiting(app.database, 2);
    await release();
    await changing;
    expect(await moving).toBe(101);
    expect(deadlocks()).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
    expect(await storedTally(app.database, id)).toEqual({ unclear: 101 });
  });

  it('waits for a group of views that is on its way, and both are whole', async () => {
    const id = await viewedArticle(app, 5);
    const release = await hold(app.database, 'SELECT 1 FROM view_hour WHERE article_id = $1 FOR UPDATE', [
      id,
    ]);
    const counting = sendViews(app, [{ article: id }, { article: id }], { 'x-forwarded-for': '10.9.9.9' });
    await untilWaiting(app.database, 1);
    const moving = moveOnce(id, 'views', 'suspected');
    await untilWaiting(app.database, 2);
    await release();
    expect((await counting).statusCode).toBe(204);
    expect(await moving).toBe(3);
    expect(deadlocks()).toBe(0);
    expect(await findWrongs(app.database)).toEqual([]);
    const { views } = await countersOf(app, id);
    expect([views.counted, views.excluded.suspected]).toEqual([2, 5]);
  });
});
