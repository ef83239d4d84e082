import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { recordAudit } from '../repositories/audit.js';
import { inTransaction } from './transaction.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.ownerPool.query(`
    CREATE TABLE account (name text PRIMARY KEY, amount integer NOT NULL);
    INSERT INTO account VALUES ('a', 0), ('b', 0);
    GRANT SELECT, UPDATE ON account TO humas_app`);
});
afterAll(() => database.drop());

const entry = (target: string) => ({ principal: null, agencyId: null, action: 'account.changed', target });
const traces = async (target: string) =>
  (await database.ownerPool.query('SELECT count(*) AS n FROM audit WHERE target = $1', [target])).rows[0].n;
const amounts = async () =>
  (await database.ownerPool.query('SELECT amount FROM account ORDER BY name')).rows.map(
    ({ amount }) => amount,
  );

it('commits a change with its trace, or neither', async () => {
  const change = (target: string, end: () => void) =>
    inTransaction(database.pool, async (client) => {
      await client.query('UPDATE account SET amount = amount + 1');
      await recordAudit(client, entry(target));
      end();
      return 'done';
    });
  expect(await change('kept', () => {})).toBe('done');
  await expect(
    change('dropped', () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect([await traces('kept'), await traces('dropped'), await amounts()]).toEqual([1, 0, [1, 1]]);
});

it('runs again what a deadlock ended', async () => {
  const before = await amounts();
  let runs = 0;
  let bothStarted = () => {};
  const together = new Promise<void>((resolve) => {
    bothStarted = resolve;
  });
  const change = (first: string, second: string) =>
    inTransaction(database.pool, async (client) => {
      runs += 1;
      await client.query('UPDATE account SET amount = amount + 1 WHERE name = $1', [first]);
      if (runs >= 2) bothStarted();
      await together;
      await client.query('UPDATE account SET amount = amount + 1 WHERE name = $1', [second]);
    });
  await Promise.all([change('a', 'b'), change('b', 'a')]);
  expect(runs).toBeGreaterThan(2);
  expect(await amounts()).toEqual(before.map((amount) => amount + 2));
});

it('gives back no connection that is still in a transaction', async () => {
  for (let round = 0; round < 15; round += 1)
    await expect(inTransaction(database.pool, (client) => client.query('SELECT 1/0'))).rejects.toMatchObject({
      code: '22012',
    });
  // More rounds than the pool has connections: each is usable again.
  expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  expect(database.pool.idleCount).toBe(database.pool.totalCount);
});

it('survives a connection that is cut in the middle', async () => {
  const cut = inTransaction(database.pool, async (client) => {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    await database.ownerPool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
    await recordAudit(client, entry('cut'));
  });
  await expect(cut).rejects.toMatchObject({ name: 'DatabaseUnavailableError' });
  expect(await traces('cut')).toBe(0);
  expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});
