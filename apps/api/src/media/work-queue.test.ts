import { expect, test } from 'vitest';
import { ProblemError } from '../problems/problem-error.js';
import { WorkQueue } from './work-queue.js';

/** Work that ends when it is told to. */
function endless() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end };
}

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('no more run at once than there are workers, and they come in the order of asking', async () => {
  const queue = new WorkQueue({ workers: 2, places: 9 });
  const pieces = Array.from({ length: 5 }, endless);
  const begun: number[] = [];
  const turns = pieces.map(({ work }, index) =>
    queue.turn(() => {
      begun.push(index);
      return work();
    }),
  );
  await settle();
  expect(begun).toEqual([0, 1]);
  pieces[1]?.end();
  await settle();
  expect(begun).toEqual([0, 1, 2]);
  for (const piece of pieces) piece.end();
  await Promise.all(turns);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

test('work that fails gives its worker back', async () => {
  const queue = new WorkQueue({ workers: 1, places: 9 });
  await expect(queue.turn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const failing = queue.turn(() => Promise.reject(new Error('broken')));
  const waiting = queue.turn(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await waiting).toBe('done');
  expect(await queue.turn(async () => 'again')).toBe('again');
});

test('who finds no place is told when to come back, before anything of theirs began', async () => {
  const queue = new WorkQueue({ workers: 1, places: 2 });
  const inside = [endless(), endless()];
  const visits = inside.map(({ work }) => queue.visit(work));
  let began = false;
  const refused = queue.visit(async () => {
    began = true;
  });
  const error = await refused.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ code: 'service_unavailable', details: { headers: { 'Retry-After': '3' } } });
  expect(began).toBe(false);

  inside[0]?.end();
  await visits[0];
  expect(await queue.visit(async () => 'inside')).toBe('inside');
  inside[1]?.end();
  await visits[1];
});
