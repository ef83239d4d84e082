import { afterAll, beforeAll, expect, it } from 'vitest';
import { importContent } from '../src/content/import-content.js';
import { withOwner } from '../src/database/connection.js';
import { MIGRATIONS_FOLDER, readMigrationFiles } from '../src/database/migration-files.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import type { ApiProcess } from './support/api-process.js';
import { startMembers } from './support/api-processes.js';
import { ARTICLES, CONTENT } from './support/content.js';
import { addressOf } from './support/crowd.js';
import { type AcknowledgedView, findWrongs } from './support/oracle.js';
import { secret } from './support/test-app.js';

/** Two every day; the full tier sends five times as much through four. */
const VIEWS = Number(process.env.HUMAS_TEST_VIEWS ?? 800);
const MEMBERS = VIEWS > 800 ? 4 : 2;
const CHOICES = ['veryUseful', 'useful', 'neutral'];

let database: TestDatabase;
let members: ApiProcess[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
});
afterAll(async () => {
  await Promise.all(members.map((member) => member.remove()));
  await database.drop();
});

it('start together on an empty database: each migration runs once, and one owner key is made', async () => {
  members = await startMembers(database.url, 4);
  const { rows } = await database.ownerPool.query('SELECT name FROM humas_migrations ORDER BY number');
  expect(rows.map(({ name }) => name)).toEqual(
    (await readMigrationFiles(MIGRATIONS_FOLDER)).map(({ name }) => name),
  );
  const owners = await database.ownerPool.query(
    'SELECT 1 FROM secret_key WHERE agency_id IS NULL AND revoked_at IS NULL',
  );
  expect(owners.rowCount).toBe(1);
  const extra = members.splice(MEMBERS);
  expect(await Promise.all(extra.map((member) => member.stop('SIGTERM')))).toEqual(extra.map(() => 0));
  await Promise.all(extra.map((member) => member.remove()));
});

it('count every view and vote once, though each is sent to several of them and one is killed', async () => {
  await withOwner({ connectionString: database.url }, (owner) => importContent(owner, CONTENT));
  const articles = [ARTICLES.plain.id, ARTICLES.notice.id];
  const memberOf = (index: number) => members[index % members.length] as ApiProcess;
  const sendView = async (index: number, attempt: number, visit: string) => {
    const event = { article: articles[index % 2], visit, n: 1, age: 0 };
    const headers = { 'content-type': 'text/plain', 'x-forwarded-for': addressOf(index) };
    const payload = JSON.stringify({ events: [event] });
    return (await memberOf(index + attempt).send('POST', '/v1/views', headers, payload))?.status === 204;
  };
  const sendVote = async (index: number, attempt: number, voter: string, choice: string) => {
    const headers = {
      'content-type': 'application/json',
      'humas-voter': voter,
      'x-forwarded-for': addressOf(index),
    };
    const path = `/v1/articles/${articles[0]}/reaction`;
    const answer = await memberOf(index + attempt).send('PUT', path, headers, JSON.stringify({ choice }));
    return answer?.status === 200;
  };
  /** As the beacon does: until somebody says that it is stored, and half of them once more for good measure. */
  const untilAcknowledged = async (index: number, send: (attempt: number) => Promise<boolean>) => {
    let attempt = 0;
    while (!(await send(attempt))) attempt += 1;
    if (index % 2 === 0) await send(attempt + 1);
  };
  const indexes = Array.from({ length: VIEWS }, (_, index) => index).values();
  const seen: AcknowledgedView[] = [];
  const votes = new Map<string, string>();
  let killed: Promise<void> | undefined;
  const client = async () => {
    for (const index of indexes) {
      const visit = secret();
      await untilAcknowledged(index, (attempt) => sendView(index, attempt, visit));
      seen.push({ article: articles[index % 2] ?? '', visit });
      if (index === VIEWS >> 1) killed = members.at(-1)?.kill();
      if (index % 4 !== 0) continue;
      const voter = secret();
      const choice = CHOICES[index % 3] ?? '';
      await untilAcknowledged(index, (attempt) => sendVote(index, attempt, voter, choice));
      votes.set(voter, choice);
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  await killed;
  const { rows: views } = await database.ownerPool.query(
    `SELECT article_id, class, sum(count)::int AS count FROM view_hour GROUP BY 1, 2 ORDER BY 1`,
  );
  const expected = articles.map((article_id) => ({ article_id, class: 'counted', count: VIEWS / 2 }));
  expect(views).toEqual(expected.toSorted((one, other) => (one.article_id < other.article_id ? -1 : 1)));
  const { rows: tally } = await database.ownerPool.query(
    'SELECT choice, count::int FROM vote_tally ORDER BY choice',
  );
  const chosen = [...votes.values()];
  expect(tally).toEqual(
    CHOICES.toSorted().map((choice) => ({ choice, count: chosen.filter((one) => one === choice).length })),
  );
  const votesOf = [...votes].map(([voter, choice]) => ({ article: articles[0] ?? '', voter, choice }));
  expect(await findWrongs(database, { views: seen, votes: votesOf })).toEqual([]);
});
