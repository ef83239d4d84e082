import { expect, test } from 'vitest';
import type { Credit } from '../internal/contract.js';
import { bylineNames } from './byline-names.js';

const credit = (part: Partial<Credit>): Credit => ({
  role: 'writer',
  name: null,
  initials: null,
  unit: null,
  order: 1,
  ...part,
});
const agency = { shortName: 'BKN Nusantara' };

test.each([
  ['a person', [credit({ name: 'Rina' })], ['Rina'], []],
  ['a unit', [credit({ unit: 'Humas', initials: 'raf' })], ['Humas'], []],
  ['a person of a unit', [credit({ name: 'Rina', unit: 'Humas' })], ['Rina (Humas)'], []],
  [
    'several in their order',
    [credit({ role: 'reporter', name: 'Budi', order: 2 }), credit({ name: 'Rina', order: 1 })],
    ['Rina', 'Budi'],
    [],
  ],
  [
    'a unit once',
    [credit({ unit: 'Humas' }), credit({ role: 'reporter', unit: 'Humas', order: 2 })],
    ['Humas'],
    [],
  ],
  [
    'initials where nothing else is known',
    [credit({ initials: 'RMI' }), credit({ initials: 'ES', order: 2 })],
    [],
    ['RMI', 'ES'],
  ],
  ['the agency where nobody signs', [credit({ role: 'editor', name: 'Dina' })], ['BKN Nusantara'], []],
])('names %s', (_, credits, names, initials) => {
  expect(bylineNames({ credits, agency })).toEqual({ names, initials });
});

test('says nothing where nothing is known', () => {
  expect(bylineNames({ credits: [] })).toEqual({ names: [], initials: [] });
});

test('does not reorder the list it is given', () => {
  const credits = [credit({ name: 'B', order: 2 }), credit({ name: 'A', order: 1 })];
  bylineNames({ credits });
  expect(credits.map(({ name }) => name)).toEqual(['B', 'A']);
});
