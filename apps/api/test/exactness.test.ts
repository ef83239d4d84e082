import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { visitHash, voterHash } from '../src/counting/hashes.js';
import { createServingPool } from '../src/database/serving-pool.js';
import { ARTICLES, articleDraft, CONTENT } from './support/content.js';
import { findWrongs } from './support/oracle.js';
import {
  appOver,
  countersOf,
  react,
  secret,
  sendViews,
  store,
  type TestApp,
  tallyErrors,
  totalErrors,
  useTestApp,
} from './support/test-app.js';

const app = useTestApp();

/** A second process as far as the database can tell: its own groups, its own connections. */
let other: TestApp;
let otherPool: pg.Pool;
beforeAll(async () => {
  otherPool = createServingPool({ connectionString: app.database.url, max: 4 });
  other = await appOver(app.database, {}, otherPool);
});
afterAll(async () => {
  await other.close();
  await otherPool.end();
});

const PATIENT = { timeout: 200_000 };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Holds a table so that nothing can be written into it, until released. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = await app.database.ownerPool.connect();
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return async () => {
    await client.query('COMMIT');
    client.release();
  };
}

/** Waits until so many statements stand before a lock: from then on only the lock can hold the answers back. */
async function waitForLock(count = 1): Promise<void> {
  for (;;) {
    const { rows } = await app.database.ownerPool.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    if (rows.length >= count) return;
    await pause(5);
  }
}

describe('acknowledged means committed', () => {
  it.each(['view_event', 'view_hour'])('answers no view while %s cannot be written', async (table) => {
    const release = await hold(table);
    let isAnswered = false;
    const answer = sendViews(app, [{ article: ARTICLES.plain.id }]).then((found) => {
      isAnswered = true;
      return found.statusCode;
    });
    await waitForLock();
    await pause(100);
    expect(isAnswered).toBe(false);
    await release();
    expect(await answer).toBe(204);
  });

  it.each(['vote', 'vote_tally'])('answers no vote while %s cannot be written', async (table) => {
    const release = await hold(table);
    let isAnswered = false;
    const answer = react(app, ARTICLES.plain.id, secret(), 'useful').then((found) => {
      isAnswered = true;
      return found.status;
    });
    await waitForLock();
    await pause(100);
    expect(isAnswered).toBe(false);
    await release();
    expect(await answer).toBe(200);
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

/** How often PostgreSQL had to end a deadlock, by process and writer. */
function deadlocks(): number[] {
  return [app, other].flatMap(({ app: { services } }) => [
    services.viewCounter.writer.metrics.deadlocks,
    services.reactionRecorder.writer.metrics.deadlocks,
  ]);
}

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
    expect(deadlocks()).toEqual([0, 0, 0, 0]);
    expect(await totalErrors(app.database)).toEqual([]);
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
    expect(deadlocks()).toEqual([0, 0, 0, 0]);
    expect(await tallyErrors(app.database)).toEqual([]);
  });

  // Two groups with the same rows in opposite order meet at the row in the middle, which is held until both wait. Whoever
  // did not sort holds by then what the other needs next, and PostgreSQL has to end one of them.
  it('do not deadlock when two groups of views meet in the middle', async () => {
    const { id: article, agencyId } = ARTICLES.school;
    const events = Array.from({ length: 101 }, () => ({ article, visit: secret(), n: 1, age: 0 }));
    const middle = visitHash(article, events[50]?.visit ?? '');
    const client = await app.database.ownerPool.connect();
    await client.query('BEGIN');
    await client.query(`INSERT INTO view_event VALUES ($1, $2, $3, 1, 'counted', now())`, [
      agencyId,
      article,
      middle,
    ]);
    const visitor = { address: '203.0.113.200', isBot: false, isPrefetch: false };
    const both = Promise.all([
      app.app.services.viewCounter.record(events, visitor),
      other.app.services.viewCounter.record(events.toReversed(), visitor),
    ]);
    await waitForLock(2);
    await client.query('ROLLBACK');
    client.release();
    await both;
    expect(deadlocks()).toEqual([0, 0, 0, 0]);
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
    const client = await app.database.ownerPool.connect();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM vote WHERE voter_hash = $1 FOR UPDATE', [middle]);
    const both = Promise.all([
      ...record(app, wishes, 'neutral'),
      ...record(other, wishes.toReversed(), 'unclear'),
    ]);
    await waitForLock(2);
    await client.query('ROLLBACK');
    client.release();
    await both;
    expect(deadlocks()).toEqual([0, 0, 0, 0]);
    expect(await tallyErrors(app.database)).toEqual([]);
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
      const client = await app.database.ownerPool.connect();
      await client.query('BEGIN');
      await client.query(`SELECT 1 FROM vote_tally WHERE article_id = $1 AND choice = 'neutral' FOR UPDATE`, [
        articleId,
      ]);
      const both = Promise.all([...vote(app, [1, 2, 3, 4, 5]), ...vote(other, [5, 4, 3, 2, 1])]);
      await waitForLock(2);
      await client.query('ROLLBACK');
      client.release();
      await both;
    }
    expect(deadlocks()).toEqual([0, 0, 0, 0]);
    expect(await findWrongs(app.database)).toEqual([]);
  });

  it('share commits: a crowd needs far fewer groups than requests', async () => {
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
});

describe('reactions against a model', () => {
  const CHOICES = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork', null] as const;
  const wish = fc.record({ voter: fc.nat(3), choice: fc.constantFrom(...CHOICES), isTogether: fc.boolean() });

  it('answers every vote as if they had come one after the other, and keeps tally and votes equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 25 }), async (wishes) => {
        const { agencyId, categoryId } = ARTICLES.plain;
        const article = articleDraft({ agencyId, categoryId });
        await store(app.database, { ...CONTENT, articles: [article] });
        const recorder = app.app.services.reactionRecorder;
        const secrets = [secret(), secret(), secret(), secret()];
        const model = new Map<number, string | null>();
        let waiting: Promise<void>[] = [];
        for (const { voter, choice, isTogether } of wishes) {
          const previousChoice = model.get(voter) ?? null;
          model.set(voter, choice);
          const asked = {
            agencyId,
            articleId: article.id,
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
        expect((await countersOf(app, article.id)).reactions).toEqual(expected);
        expect(await tallyErrors(app.database)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
