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
