import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { builtEntries } from './built.ts';
import { questions } from './questions.ts';
import { searchOf } from './search.ts';

const find = searchOf(builtEntries());
const require = createRequire(import.meta.url);

test.each(questions)('“%s” is answered', (question, answer) => {
  const first = find(question)
    .slice(0, 3)
    .map(({ id }) => id);
  expect(first, 'Name the heading of the page that answers it as people ask.').toContain(answer);
});

test('nonsense finds nothing', () => {
  expect(find('zxqvw')).toEqual([]);
});

test('Storybook still searches with this library, and with these options', () => {
  const storybook = require.resolve('storybook/package.json');
  const { devDependencies } = JSON.parse(readFileSync(storybook, 'utf8'));
  expect(devDependencies['fuse.js']).toBe('^3.6.1');
  const manager = readFileSync(
    require
      .resolve('storybook/internal/manager/globals-runtime')
      .replace(/globals-runtime\.js$/, 'runtime.js'),
    'utf8',
  );
  expect(manager.replaceAll(/\s+/g, ' ')).toContain(
    'threshold: 0.2, location: 0, distance: 100, maxPatternLength: 32, minMatchCharLength: 1, keys: [ { name: "name", weight: 0.6 }, { name: "path", weight: 0.3 }, { name: "anchors.title", weight: 0.1 } ]',
  );
});
