import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundle, bundles } from '../scripts/bundles.ts';

const embed = join(import.meta.dirname, '../dist/embed');

/** What a page may have to load, packed by `gzip -9`. */
const BARS: Record<string, number> = {
  'humas-elements.js': 40_960,
  'humas-elements-core.js': 25_600,
};

test.each(Object.entries(BARS))('%s weighs no more than %i bytes', (name, bar) => {
  expect(gzipSync(readFileSync(join(embed, name)), { level: 9 }).length).toBeLessThanOrEqual(bar);
});

describe.each(bundles)('$script', (each) => {
  test('has Preact inside, our own code, and nothing of anybody else', async () => {
    const { inputs } = await bundle(each, 'iife');
    const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    expect([...new Set(packages)].filter((name) => !name.startsWith('@humas/'))).toEqual(['preact']);
  });

  test('is one file: it loads no other, and needs no eval', () => {
    const code = readFileSync(join(embed, each.script), 'utf8');
    expect(/\bimport\s*[("'{*]|\beval\(|new Function\b|\brequire\(/.exec(code)?.[0]).toBeUndefined();
    // Pages of another encoding read it as it was written.
    expect(/[^\t\n\r -~]/.exec(code)?.[0]).toBeUndefined();
  });
});
