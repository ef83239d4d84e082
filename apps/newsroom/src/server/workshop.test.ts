import { expect, test } from 'vitest';
import { BusyError, Workshop } from './workshop.ts';

type Picture = { name: string; isWhole: boolean };

/** A workshop whose drawings end when the test says so, in the order they began. */
function studio() {
  const workshop = new Workshop<Picture>();
  const begun: { name: string; end: (isWhole?: boolean) => void; fail: (error: Error) => void }[] = [];
  const ask = (name: string) =>
    workshop.get(name, () => {
      return new Promise((resolve, fail) => {
        begun.push({ name, end: (isWhole = true) => resolve({ name, isWhole }), fail });
      });
    });
  const turn = () => new Promise(setImmediate);
  return { ask, begun, turn };
}

test('however many ask, a picture is drawn once and kept', async () => {
  const { ask, begun, turn } = studio();
  const asked = [ask('a'), ask('a')];
  await turn();
  begun[0]?.end();
  await Promise.all(asked);
  await ask('a');
  expect(begun).toHaveLength(1);
});

test('one is drawn at a time, and who comes when many wait is told so', async () => {
  const { ask, begun, turn } = studio();
  const asked = Array.from({ length: 8 }, (_, index) => ask(`${index}`));
  await turn();
  expect(begun).toHaveLength(1);
  await expect(ask('one more')).rejects.toThrow(BusyError);
  const again = ask('0');
  for (let index = 0; index < 8; index++) {
    begun[index]?.end();
    await turn();
  }
  await Promise.all([...asked, again]);
  const later = ask('one more');
  await turn();
  begun.at(-1)?.end();
  expect((await later).name).toBe('one more');
});

test('what failed or is not whole is drawn again', async () => {
  const { ask, begun, turn } = studio();
  const failing = ask('a');
  await turn();
  begun[0]?.fail(new Error('no'));
  await expect(failing).rejects.toThrow('no');
  const half = ask('a');
  await turn();
  begun[1]?.end(false);
  expect((await half).isWhole).toBe(false);
  const whole = ask('a');
  await turn();
  begun[2]?.end();
  expect((await whole).isWhole).toBe(true);
});

test('the longest unasked-for is forgotten first', async () => {
  const { ask, begun, turn } = studio();
  const show = async (name: string) => {
    const shown = ask(name);
    await turn();
    begun.findLast((one) => one.name === name)?.end();
    await shown;
  };
  for (let index = 0; index < 64; index++) await show(`${index}`);
  await show('0');
  expect(begun).toHaveLength(64);
  await show('64');
  await show('0');
  expect(begun).toHaveLength(65);
  await show('1');
  expect(begun).toHaveLength(66);
});
