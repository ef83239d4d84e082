import { expect, it } from 'vitest';
import { RememberedVerdicts } from './remembered-verdicts.js';

it('decides once for each event, whatever the verdict', () => {
  const verdicts = new RememberedVerdicts();
  expect(verdicts.of('a', () => false)).toBe(false);
  expect(verdicts.of('a', () => true)).toBe(false);
  expect(verdicts.of('b', () => true)).toBe(true);
});

it('forgets the oldest verdict when it is full', () => {
  const verdicts = new RememberedVerdicts(2);
  for (const event of ['a', 'b', 'c']) verdicts.of(event, () => true);
  expect(verdicts.of('b', () => false)).toBe(true);
  expect(verdicts.of('a', () => false)).toBe(false);
});

it('forgets a verdict between one and two days later', () => {
  let hours = 0;
  const verdicts = new RememberedVerdicts(10, () => hours * 3_600_000);
  verdicts.set('a', true);
  hours = 25;
  expect(verdicts.get('a')).toBe(true);
  verdicts.set('b', false);
  hours = 47;
  expect(verdicts.get('b')).toBe(false);
  hours = 50;
  expect([verdicts.get('a'), verdicts.get('b')]).toEqual([undefined, false]);
  hours = 200;
  expect(verdicts.get('b')).toBeUndefined();
});
