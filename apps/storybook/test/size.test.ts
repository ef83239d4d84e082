import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './built.ts';

const MEGABYTE = 1_000_000;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name, bytes: statSync(join(folder, name)) }))
  .filter(({ bytes }) => bytes.isFile())
  .map(({ name, bytes }) => ({ name, bytes: bytes.size }));

test('the whole Storybook is at most 12 MB', () => {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const largest = files.sort((one, other) => other.bytes - one.bytes).slice(0, 8);
  expect(
    bytes,
    `largest: ${largest.map(({ name, bytes: size }) => `${name} ${size}`).join(', ')}`,
  ).toBeLessThanOrEqual(12 * MEGABYTE);
});

test('nothing is shipped that nobody opens: no source maps, no alphabets we do not write', () => {
  expect(files.filter(({ name }) => /\.map$|cyrillic|greek|vietnamese|latin-ext/.test(name))).toEqual([]);
});
