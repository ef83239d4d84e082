import fc from 'fast-check';
import type pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { newArticle } from './support/articles.js';
import { ARTICLES } from './support/content.js';
import { hold, untilWaiting } from './support/locks.js';
import { findWrongs } from './support/oracle.js';
import { PATIENT } from './support/patience.js';
import { appOver, countersOf, react, secret, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();

describe('acknowledged means committed', () => {
  const view = () => sendViews(app, [{ article: ARTICLES.plain.id }]).then(({ statusCode }) => statusCode);
  const vote = () => react(app, ARTICLES.plain.id, secret(), 'useful').then(({ status }) => status);

  it.each([
    ['view', 'view_event', view, 204],
    ['view', 'view_hour', view, 204],
    ['vote', 'vote', vote, 200],
    ['vote', 'vote_tally', vote, 200],
  ])('answers no %s while %s cannot be written', async (_, table, send, status) => {
    const release = await hold(app.database, `LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    let isAnswered = false;
    const answer = send().finally(() => {
      isAnswered = true;
    });
    await untilWaiting(app.database);
    // An answer that does not wait for the database is there by the time another question was answered.
    expect((await app.send({ url: '/readyz' })).statusCode).toBe(200);
    expect(isAnswered).toBe(false);
    await release();
    expect(await answer).toBe(status);
  });

  it('shows every answered view to another connection at once', async () => {
    for (let sent = 0; sent < 30; sent += 1) {
      const { rows: before } = await app.database.ownerPool.query('SELECT count(*) AS n FROM view_event');
      await sendViews(app, [{ article: ARTICLES.notice.id }]);
      const { rows: after } = await app.database.ownerPool.query('SELECT count(*) AS n FROM view_event');
      expect(after[0].n).toBe(before[0].n + 1);
    }
  });
});

it('a crowd shares commits: it needs far fewer groups than requests', async () => {
  // The first group stays on its way until the whole crowd is there, however slowly it comes.
  let release = () => {};
  const arrived = new Promise<void>((resolve) => {
    release = resolve;
  });
  const pool = Object.assign(Object.create(app.database.pool), {
    query: async (question: pg.QueryConfig) => {
      await arrived;
      return app.database.pool.query(question);
    },
  });
  const crowded = await appOver(app.database, {}, pool);
  const { writer } = crowded.app.services.viewCounter;
  const write = vi.spyOn(writer, 'write');
  const crowd = Array.from({ length: 300 }, () => sendViews(crowded, [{ article: ARTICLES.plain.id }]));
  await vi.waitUntil(() => write.mock.calls.length === 300, PATIENT);
  release();
  await Promise.all(crowd);
  expect(writer.metrics.requests).toBe(300);
  expect(writer.metrics.groups).toBeLessThanOrEqual(2);
  await crowded.close();
});

describe('reactions against a model', () => {
  const CHOICES = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork', null] as const;
  const wish = fc.record({ voter: fc.nat(3), choice: fc.constantFrom(...CHOICES), isTogether: fc.boolean() });

  it('answers every vote as if they had come one after the other, and keeps tally and votes equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 25 }), async (wishes) => {
        const { agencyId } = ARTICLES.plain;
        const articleId = await newArticle(app.database);
        const recorder = app.app.services.reactionRecorder;
        const secrets = [secret(), secret(), secret(), secret()];
        const model = new Map<number, string | null>();
        let waiting: Promise<void>[] = [];
        for (const { voter, choice, isTogether } of wishes) {
          const previousChoice = model.get(voter) ?? null;
          model.set(voter, choice);
          const asked = {
            agencyId,
            articleId,
            secret: secrets[voter] ?? '',
            choice,
            byForm: false,
          };
          // What is written without waiting in between goes into one group, in this order. Requests over HTTP have no
          // order until one is answered, so the recorder is asked directly.
          waiting.push(
            recorder.record({ ...asked, address: '203.0.113.1' }).then((answer) => {
              expect(answer).toMatchObject({ open: true, choice, previousChoice });
            }),
          );
          if (isTogether) continue;
          await Promise.all(waiting);
          waiting = [];
        }
        await Promise.all(waiting);
        const expected: Record<string, number> = {};
        for (const choice of model.values()) if (choice) expected[choice] = (expected[choice] ?? 0) + 1;
        expect((await countersOf(app, articleId)).reactions).toEqual(expected);
        expect(await findWrongs(app.database)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
