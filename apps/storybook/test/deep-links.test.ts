import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moved, movedTo } from '../.storybook/moved.ts';
import { builtEntries } from './built.ts';

const file = join(import.meta.dirname, 'deep-links.json');
const known: string[] = JSON.parse(readFileSync(file, 'utf8'));
const built = builtEntries().map(({ id }) => id);

test('every page and story that was ever published is still where links say', () => {
  const lost = known.filter((id) => !built.includes(moved[id] ?? id));
  expect(
    lost,
    'These addresses lead nowhere now, and people have linked to them. Name their new ones in .storybook/moved.ts; when one is really gone, take it out of test/deep-links.json with a major changeset.',
  ).toEqual([]);
});

test('what is new joins them', () => {
  const grown = [...new Set([...known, ...built])].sort();
  const unknown = grown.filter((id) => !known.includes(id));
  // Like a snapshot: written where somebody works, asked for where a machine judges.
  if (!process.env.CI) writeFileSync(file, `${JSON.stringify(grown, null, 2)}\n`);
  else expect(unknown, 'Run this test on your machine and commit test/deep-links.json.').toEqual([]);
});

test('an address of the past leads on, with the toolbar as it was', () => {
  const moves = { 'widget-old--docs': 'widget-new--docs' };
  expect(movedTo('?path=/docs/widget-old--docs&globals=scheme:dark', moves)).toBe(
    '?path=/docs/widget-new--docs&globals=scheme:dark',
  );
  expect(movedTo('?path=/docs/widget-new--docs', moves)).toBeUndefined();
});
