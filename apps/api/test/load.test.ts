import type { ClientBase } from 'pg';
import { describe, expect, it } from 'vitest';
import { withOwner } from '../src/database/connection.js';
import { createId } from '../src/ids.js';
import { newArticle } from './support/articles.js';
import { addressOf, crowd, shuffled } from './support/crowd.js';
import { deadlocksOf } from './support/locks.js';
import {
  type AcknowledgedView,
  type AcknowledgedVote,
  findWrongs,
  storedTally,
  storedViews,
} from './support/oracle.js';
import {
  countersOf,
  react,
  secret,
  sendViews,
  type TestApp,
  useSecondApp,
  useTestApp,
} from './support/test-app.js';

/** The full tier sends what the design promises; every day a share of it finds the same mistakes sooner. */
const isFull = process.env.HUMAS_TEST_LOAD === 'full';
const VIEWS = isFull ? 20_000 : 1000;
const ARTICLE_COUNT = isFull ? 100_000 : 2000;
const VOTERS = isFull ? 10_000 : 500;
const CHOICES = ['veryUseful', 'useful', 'neutral', 'unclear', 'needsWork'];

const app = useTestApp();
/** Two processes over one database. */
const both = [app, useSecondApp(app)] as const;
const processOf = (index: number): TestApp => both[index & 1] as TestApp;

let readers = 0;
const nextReader = () => ({ 'x-forwarded-for': addressOf(readers++) });

/** Copies of an article, as fast as the database can: without the triggers that take its words apart once more. */
async function copies(id: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => createId('art'));
  await withOwner({ connectionString: app.database.url }, async (owner) => {
    await owner.query('SET session_replication_role = replica');
    await copy(owner, id, ids);
    // PostgreSQL does so itself within a minute, and plans for the handful there was until then.
    await owner.query('ANALYZE article');
  });
  return ids;
}

async function copy(owner: ClientBase, id: string, ids: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ names: string }>(
    `SELECT string_agg(quote_ident(attname), ', ') AS names FROM pg_attribute
     WHERE attrelid = 'article'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
       AND attname NOT IN ('id', 'slug', 'translation_group')`,
  );
  const names = rows[0]?.names;
  await owner.query(
    `INSERT INTO article (id, slug, translation_group, ${names})
     SELECT new_id, new_id, new_id, ${names} FROM article, unnest($2::text[]) new_id WHERE id = $1`,
    [id, ids],
  );
}

async function send(index: number, views: readonly AcknowledgedView[]): Promise<void> {
  expect((await sendViews(processOf(index), views, nextReader())).statusCode).toBe(204);
}

describe('views', () => {
  it(`one hot article: ${VIEWS} readers at once, each counted, in both processes the same`, async () => {
    const id = await newArticle(app.database);
    const views = Array.from({ length: VIEWS }, () => ({ article: id, visit: secret() }));
    await crowd(
      views.map((view, index) => () => send(index, [view])),
      256,
    );
    expect(await findWrongs(app.database, { views })).toEqual([]);
    expect(await storedViews(app.database, id)).toEqual({ counted: VIEWS });
    for (const from of both) expect((await countersOf(from, id)).views.counted).toBe(VIEWS);
  });

  it(`spread over ${ARTICLE_COUNT} articles: every one is counted`, async () => {
    const ids = await copies(await newArticle(app.database), ARTICLE_COUNT);
    const views = shuffled(ids).map((id) => ({ article: id, visit: secret() }));
    const batches = Array.from({ length: Math.ceil(views.length / 25) }, (_, index) =>
      views.slice(index * 25, index * 25 + 25),
    );
    await crowd(batches.map((batch, index) => () => send(index, batch)));
    expect(await findWrongs(app.database, { views })).toEqual([]);
    const { rows } = await app.database.ownerPool.query(
      `SELECT count(*) AS articles, sum(count) AS views FROM view_hour WHERE article_id = ANY ($1) AND class = 'counted' AND count = 1`,
      [ids],
    );
    expect(rows.map(({ articles, views }) => [Number(articles), Number(views)])).toEqual([
      [ARTICLE_COUNT, ARTICLE_COUNT],
    ]);
  });

  it('three times each, in any order and at either process: once', async () => {
    const id = await newArticle(app.database);
    const views = Array.from({ length: VIEWS }, () => ({
      article: id,
      visit: secret(),
      address: nextReader(),
    }));
    const works = shuffled([...views, ...views, ...views]).map((view, index) => async () => {
      const { address, ...event } = view;
      expect((await sendViews(processOf(index), [event], address)).statusCode).toBe(204);
    });
    await crowd(works, 128);
    expect(await findWrongs(app.database, { views })).toEqual([]);
    expect(await storedViews(app.database, id)).toEqual({ counted: VIEWS });
  });
});

describe('votes', () => {
  it(`${VOTERS} on one poll, 30 % changed, 10 % withdrawn, 20 % sent twice: the tally known before`, async () => {
    const id = await newArticle(app.database);
    const votes: (AcknowledgedVote & { readonly wishes: readonly (string | null)[] })[] = [];
    for (let index = 0; index < VOTERS; index += 1) {
      const choiceOf = (step: number) => CHOICES[(index * 7 + step) % CHOICES.length] as string;
      const wishes: (string | null)[] = [choiceOf(0)];
      if (index % 10 < 3) wishes.push(choiceOf(1 + (index % 4)));
      if (index % 10 === 3) wishes.push(null);
      votes.push({ article: id, voter: secret(), choice: wishes.at(-1) ?? null, wishes });
    }
    const works = votes.map(({ voter, wishes }, index) => async () => {
      const headers = nextReader();
      let before: string | null = null;
      for (const choice of wishes) {
        // One in five is sent to both processes at once; a voter goes on when every answer is there.
        const times = Math.floor(index / 10) % 5 === 0 ? 2 : 1;
        const answers = await Promise.all(
          Array.from({ length: times }, (_, time) =>
            react(processOf(index + time), id, voter, choice, headers),
          ),
        );
        for (const { status, body } of answers) {
          expect([status, body.choice]).toEqual([200, choice]);
          // The one that came second finds it done.
          expect([before, choice]).toContain(body.previousChoice);
        }
        if (times === 1) expect(answers[0]?.body.previousChoice).toBe(before);
        before = choice;
      }
    });
    await crowd(shuffled(works), 128);
    const expected: Record<string, number> = {};
    for (const { choice } of votes) if (choice) expected[choice] = (expected[choice] ?? 0) + 1;
    expect(await findWrongs(app.database, { votes })).toEqual([]);
    expect(await storedTally(app.database, id)).toEqual(expected);
    for (const from of both) expect((await countersOf(from, id)).reactions).toEqual(expected);
    expect(Object.values(expected).reduce((sum, count) => sum + count, 0)).toBe(VOTERS * 0.9);
  });
});

it('needed no deadlock to be resolved', () => {
  expect(deadlocksOf(...both)).toBe(0);
});
