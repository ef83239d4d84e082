import { afterAll, beforeAll, expect, it } from 'vitest';
import { LastUse } from '../src/keys/last-use.js';
import { KeyRepository } from '../src/repositories/keys.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestKey } from './support/keys.js';
import { appOver, type TestApp } from './support/test-app.js';

let database: TestDatabase;
let apps: TestApp[];
beforeAll(async () => {
  database = await createTestDatabase();
  apps = [await appOver(database), await appOver(database)];
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await database.drop();
});

const settle = () => Promise.all(apps.map((app) => app.app.services.lastUse.settle()));

const usesOf = async (id: string) => {
  const { rows } = await database.ownerPool.query(
    `SELECT last_used_at, xmin::text AS writer, last_used_at = date_trunc('minute', last_used_at) AS whole,
       now() - last_used_at < interval '2 minutes' AS recent FROM secret_key WHERE id = $1`,
    [id],
  );
  return rows[0];
};

it('is written once a minute, however many requests and processes use the key', async () => {
  const key = await createTestKey(database);
  const crowd = () =>
    Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        apps[index % 2]?.send({ url: '/v1/keys', headers: key.headers }),
      ),
    );
  for (const answer of await crowd()) expect(answer?.statusCode).toBe(200);
  await settle();
  const first = await usesOf(key.id);
  expect(first).toMatchObject({ whole: true, recent: true });
  await crowd();
  await settle();
  const second = await usesOf(key.id);
  // The same minute was not written again; when the clock went on meanwhile, the next one was.
  if (second.last_used_at.getTime() === first.last_used_at.getTime())
    expect(second.writer).toBe(first.writer);
  else expect(second.last_used_at.getTime()).toBeGreaterThan(first.last_used_at.getTime());
  // A minute later it is.
  await database.ownerPool.query(
    "UPDATE secret_key SET last_used_at = last_used_at - interval '5 minutes' WHERE id = $1",
    [key.id],
  );
  await crowd();
  await settle();
  expect((await usesOf(key.id)).last_used_at.getTime()).toBeGreaterThanOrEqual(first.last_used_at.getTime());
});

it('delays no request while the row is locked', async () => {
  const key = await createTestKey(database);
  const client = await database.ownerPool.connect();
  await client.query('BEGIN');
  await client.query('SELECT 1 FROM secret_key WHERE id = $1 FOR UPDATE', [key.id]);
  // More requests than the pool has connections: were each to wait for the row, none would be left to answer.
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => apps[0]?.send({ url: '/v1/keys', headers: key.headers })),
  );
  for (const answer of answers) expect(answer?.statusCode).toBe(200);
  expect((await usesOf(key.id)).last_used_at).toBeNull();
  await client.query('COMMIT');
  client.release();
  await settle();
  expect((await usesOf(key.id)).recent).toBe(true);
});

it('fails no request when it cannot be written', async () => {
  let asked = 0;
  const uses = new LastUse({
    async markUsed() {
      asked += 1;
      throw new Error('disk full');
    },
  });
  uses.note('key_1');
  uses.note('key_1');
  await uses.settle();
  expect(asked).toBe(1);
  uses.note('key_1');
  await uses.settle();
  expect(asked).toBe(2);
});

it('is never written for a key that opened nothing', async () => {
  const key = await createTestKey(database, { scopes: ['media:write'] });
  expect((await apps[0]?.send({ url: '/v1/keys', headers: key.headers }))?.statusCode).toBe(403);
  await settle();
  expect((await usesOf(key.id)).last_used_at).toBeNull();
  await new KeyRepository(database.pool).markUsed(key.id);
  expect((await usesOf(key.id)).recent).toBe(true);
});
