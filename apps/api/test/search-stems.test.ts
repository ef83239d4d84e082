import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';

const PAIRS = JSON.parse(
  readFileSync(new URL('fixtures/search/pairs.json', import.meta.url), 'utf8'),
) as Record<'joined' | 'apart' | 'missed', readonly string[]>;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

/** Which of these pairs have a stem in common. */
async function joined(pairs: readonly string[]): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT pair FROM unnest($1::text[]) AS p (pair)
     WHERE search_stems(split_part(pair, ' ', 1), false) && search_stems(split_part(pair, ' ', 2), false)`,
    [pairs],
  );
  return rows.map(({ pair }) => pair);
}

it('joins forms of one word', async () => {
  const found = await joined(PAIRS.joined);
  expect(PAIRS.joined.filter((pair) => !found.includes(pair))).toEqual([]);
});

it('keeps apart what only looks alike', async () => {
  expect(await joined(PAIRS.apart)).toEqual([]);
});

it('cannot join these, as the decision page says', async () => {
  expect(await joined(PAIRS.missed)).toEqual([]);
});

it('joins English forms apart from Indonesian ones', async () => {
  const { rows } = await database.pool.query(
    `SELECT search_stems('announcements', true) && search_stems('announcement', true) AS english,
       search_stems('kelas', true) && search_stems('kela', false) AS mixed`,
  );
  expect(rows).toEqual([{ english: true, mixed: false }]);
});
