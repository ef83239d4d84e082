import { expect, test } from 'vitest';
import { Upcoming } from './upcoming.js';

function knowing(left: number | undefined) {
  const state = { now: 1000, asked: 0, left };
  const upcoming = new Upcoming(
    async () => {
      state.asked += 1;
      return state.left;
    },
    () => state.now,
  );
  return { state, upcoming };
}

test('nothing to come bounds nothing', async () => {
  expect(await knowing(undefined).upcoming.until()).toBeUndefined();
});

test('the next moment is asked for once and told by our clock', async () => {
  const { upcoming, state } = knowing(9000);
  expect(await Promise.all([upcoming.until(), upcoming.until()])).toEqual([10_000, 10_000]);
  state.now = 2999;
  expect(await upcoming.until()).toBe(10_000);
  expect(state.asked).toBe(1);
});

test('a moment that passed by our clock stays a bound until the database says it has passed', async () => {
  const { upcoming, state } = knowing(500);
  expect(await upcoming.until()).toBe(1500);
  state.now = 1500;
  state.left = 3;
  expect(await upcoming.until()).toBe(1503);
  state.now = 1503;
  state.left = undefined;
  expect(await upcoming.until()).toBeUndefined();
  expect(state.asked).toBe(3);
});

test('what another process stored is known after two seconds, what this one stored at once', async () => {
  const { upcoming, state } = knowing(undefined);
  await upcoming.until();
  state.left = 60_000;
  state.now += 1999;
  expect(await upcoming.until()).toBeUndefined();
  state.now += 1;
  expect(await upcoming.until()).toBe(63_000);
  state.left = 10;
  upcoming.clear();
  expect(await upcoming.until()).toBe(3010);
});
