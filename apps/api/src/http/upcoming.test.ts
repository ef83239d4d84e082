import { expect, test } from 'vitest';
import { UPCOMING_LIMIT, type UpcomingRow } from '../repositories/upcoming.js';
import { Upcoming } from './upcoming.js';

const row = (id: string, inMs: number): UpcomingRow => ({
  id,
  agency_id: 'agc_a',
  publisher_ids: ['agc_a'],
  category_id: 'cat_a',
  translation_group: id,
  locale: 'id',
  type: 'news',
  in_ms: inMs,
});

function knowing(rows: UpcomingRow[]) {
  const state = { now: 1000, asked: 0, rows };
  const upcoming = new Upcoming(
    async () => {
      state.asked += 1;
      return state.rows;
    },
    () => state.now,
  );
  return { state, upcoming };
}

test('nothing to come bounds nothing', async () => {
  expect(await knowing([]).upcoming.until()).toBeUndefined();
});

test('the soonest article that concerns an answer bounds it', async () => {
  const { upcoming, state } = knowing([row('a', 500), row('b', 9000)]);
  expect(await upcoming.until()).toBe(1500);
  expect(await upcoming.until(({ id }) => id === 'b')).toBe(10_000);
  expect(await upcoming.until(({ id }) => id === 'c')).toBeUndefined();
  expect(state.asked).toBe(1);
});

test('a moment that passed by our clock stays a bound until the database says it has passed', async () => {
  const { upcoming, state } = knowing([row('a', 500)]);
  expect(await upcoming.until()).toBe(1500);
  state.now = 1500;
  state.rows = [row('a', 3)];
  expect(await upcoming.until()).toBe(1503);
  state.now = 1503;
  state.rows = [];
  expect(await upcoming.until()).toBeUndefined();
  expect(state.asked).toBe(3);
});

test('what another process stored is known after two seconds, what this one stored at once', async () => {
  const { upcoming, state } = knowing([]);
  await upcoming.until();
  state.rows = [row('a', 60_000)];
  state.now += 1999;
  expect(await upcoming.until()).toBeUndefined();
  state.now += 1;
  expect(await upcoming.until()).toBe(63_000);
  state.rows = [row('b', 10)];
  upcoming.clear();
  expect(await upcoming.until()).toBe(3010);
});

test('more than can be known bounds every answer by the last that is known', async () => {
  const { upcoming } = knowing(Array.from({ length: UPCOMING_LIMIT }, (_, index) => row(`a${index}`, index)));
  expect(await upcoming.until(() => false)).toBe(1000 + UPCOMING_LIMIT - 1);
});
