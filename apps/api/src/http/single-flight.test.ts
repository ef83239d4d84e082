import { expect, test } from 'vitest';
import { SingleFlight } from './single-flight.js';

const KEEP_MS = 1000;

/** Answers by name, with a count of how often each was asked for. */
function asking(keeping: ConstructorParameters<typeof SingleFlight<string>>[2] = {}) {
  let now = 0;
  const asked: string[] = [];
  const flight = new SingleFlight<string>(KEEP_MS, () => now, keeping);
  return {
    flight,
    asked,
    at: (moment: number) => {
      now = moment;
    },
    ask: (name: string) =>
      flight.get(name, async () => {
        asked.push(name);
        return name;
      }),
  };
}

test('many who want the same at once cause one question, and so do those who come within the time', async () => {
  const { ask, asked, at } = asking();
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['a', 'a', 'b']);
  at(KEEP_MS - 1);
  await ask('a');
  expect(asked).toEqual(['a', 'b']);
  at(KEEP_MS);
  await ask('a');
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('nothing is kept beyond the moment it says itself', async () => {
  const { ask, asked, at } = asking({ untilOf: () => 300 });
  await ask('a');
  at(299);
  await ask('a');
  expect(asked).toEqual(['a']);
  at(300);
  await ask('a');
  expect(asked).toEqual(['a', 'a']);
});

test('a failure is asked for again', async () => {
  const { flight, ask, asked } = asking();
  await expect(flight.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(flight.kept).toEqual({ entries: 0, bytes: 0 });
  await ask('a');
  expect(asked).toEqual(['a']);
});

test('what nobody asked for longest goes first when there are too many', async () => {
  const { ask, asked, flight } = asking({ maxEntries: 3 });
  for (const name of ['a', 'b', 'c', 'a', 'd']) await ask(name);
  expect(flight.kept.entries).toBe(3);
  asked.length = 0;
  for (const name of ['a', 'c', 'd']) await ask(name);
  expect(asked).toEqual([]);
  await ask('b');
  expect(asked).toEqual(['b']);
});

test('large answers make room for each other, and one larger than all room is not kept', async () => {
  const { ask, asked, flight } = asking({ maxBytes: 10, sizeOf: (name) => name.length });
  await ask('aaaa');
  await ask('bbbb');
  await ask('cccc');
  expect(flight.kept).toEqual({ entries: 2, bytes: 8 });
  await ask('d'.repeat(11));
  expect(flight.kept).toEqual({ entries: 0, bytes: 0 });
  expect(asked).toHaveLength(4);
});

test('whoever asks after everything was forgotten gets a new answer, also while an old one is on its way', async () => {
  const { flight, ask, asked } = asking({ sizeOf: () => 5 });
  let resolve: (value: string) => void = () => {};
  const promise = new Promise<string>((settle) => {
    resolve = settle;
  });
  const old = flight.get('a', () => promise);
  flight.clear();
  const fresh = ask('a');
  resolve('old');
  expect([await old, await fresh, await ask('a')]).toEqual(['old', 'a', 'a']);
  expect(asked).toEqual(['a']);
  expect(flight.kept).toEqual({ entries: 1, bytes: 5 });
});
