import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createPing } from '../src/database/create-ping.js';
import { DatabaseUnavailableError } from '../src/database/database-errors.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { PATIENT } from './support/patience.js';
import { useTestApp } from './support/test-app.js';

const app = useTestApp();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('asks one question for however many ask, and never piles questions up on a silent database', async () => {
  const ask = vi.spyOn(database.pool, 'query');
  const taken = await Promise.all(Array.from({ length: 10 }, () => database.pool.connect()));
  const ping = createPing(database.pool, 50);
  // Nothing answers: each of them gives up in its own time, and only the first has asked.
  for (let round = 0; round < 2; round += 1) {
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => ping()));
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseUnavailableError) });
  }
  expect([ask.mock.calls.length, database.pool.waitingCount]).toEqual([1, 1]);
  for (const client of taken) client.release();
  // Once it answers it is asked anew.
  const isWell = () =>
    ping().then(
      () => ask.mock.calls.length > 1,
      () => false,
    );
  await vi.waitUntil(isWell, PATIENT);
});

it('says that a database without a free connection is not ready, and nothing of it in /livez', async () => {
  expect((await app.send({ url: '/readyz' })).statusCode).toBe(200);
  const taken = await Promise.all(Array.from({ length: 10 }, () => app.database.pool.connect()));
  const [ready, live] = await Promise.all([app.send({ url: '/readyz' }), app.send({ url: '/livez' })]);
  for (const client of taken) client.release();
  expect([ready.statusCode, ready.json().code, ready.headers['retry-after']]).toEqual([
    503,
    'service_unavailable',
    '2',
  ]);
  expect(ready.headers['cache-control']).toBe('no-store');
  expect([live.statusCode, live.json()]).toEqual([200, { status: 'ok' }]);
  await vi.waitUntil(async () => (await app.send({ url: '/readyz' })).statusCode === 200, PATIENT);
});
