import { afterAll, beforeAll, expect, it } from 'vitest';
import { importContent } from '../src/content/import-content.js';
import { withOwner } from '../src/database/connection.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import type { ApiProcess } from './support/api-process.js';
import { startMembers } from './support/api-processes.js';
import { ARTICLES, CONTENT } from './support/content.js';
import { MixedLoad, type Send } from './support/mixed-load.js';

const ROUNDS = Number(process.env.HUMAS_TEST_ROLLS ?? 20);
const PATIENCE_MS = 60_000 * (ROUNDS + 2);

let database: TestDatabase;
/** Who is asked now; a balancer takes one out of the row before it is told to end. */
let row: ApiProcess[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
  row = await startMembers(database.url, 2);
  await withOwner({ connectionString: database.url }, (owner) => importContent(owner, CONTENT));
});
afterAll(async () => {
  await Promise.all(row.map((member) => member.remove()));
  await database.drop();
});

let asked = 0;
const send: Send = async (...request) => {
  asked += 1;
  return row[asked % row.length]?.send(...request);
};

it(
  `SIGTERM under load, ${ROUNDS} times in turn: no request fails, but for 503 of the one that drains`,
  async () => {
    const load = new MixedLoad(send, [ARTICLES.plain.id], 'kementerian');
    load.start();
    for (let round = 0; round < ROUNDS; round += 1) {
      await load.untilAcknowledged(1 + Math.floor(Math.random() * 300));
      // What was sent to it is on its way still.
      const going = row.shift();
      expect([round, await going?.stop('SIGTERM')]).toEqual([round, 0]);
      await going?.remove();
      row.push(...(await startMembers(database.url, 1)));
    }
    await load.untilAcknowledged(100);
    await load.stop();
    expect(load.statuses.get(0)).toBeUndefined();
    expect([...load.surprises]).toEqual([]);
    expect(await load.findWrongs(database.ownerPool)).toEqual([]);
    console.info(`${ROUNDS} rounds`, load.remembered, Object.fromEntries(load.statuses));
  },
  PATIENCE_MS,
);
