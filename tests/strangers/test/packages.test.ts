import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { publishedPackages } from '../../../scripts/lib/published-packages.ts';
import { packages, repository, tarballOf } from './workshop.ts';

type Contents = { kilobytes: number; files: string[] };
const contents: Record<string, Contents> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../contents.json'), 'utf8'),
);
const contentsOf = (name: string) => {
  const found = contents[name];
  if (!found) throw new Error(`contents.json does not say what belongs into ${name}`);
  return found;
};

/** `*` is a name, `**` any path, `{a,b}` one of both. */
function asExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*')
    .replace(/\{([^}]*)\}/g, (_, words: string) => `(${words.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}

const listOf = (name: string) =>
  execFileSync('tar', ['-tzf', tarballOf(name)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map((file) => file.replace(/^package\//, ''));

test('all that is published is tried here', () => {
  expect(publishedPackages().map(({ folder }) => folder)).toEqual([...packages].sort());
  expect(Object.keys(contents).sort()).toEqual([...packages].sort());
});

describe.each(packages)('@humas/%s', (name) => {
  test('holds what contents.json lists, and nothing else', () => {
    const files = listOf(name);
    const expected = contentsOf(name).files.map((pattern) => ({
      pattern,
      expression: asExpression(pattern),
    }));
    expect(files.filter((file) => !expected.some(({ expression }) => expression.test(file)))).toEqual([]);
    const missing = expected.filter(({ expression }) => !files.some((file) => expression.test(file)));
    expect(missing.map(({ pattern }) => pattern)).toEqual([]);
  });

  test('has the size that contents.json records, within a tenth', () => {
    const { kilobytes } = contentsOf(name);
    const size = statSync(tarballOf(name)).size / 1024;
    expect(size).toBeLessThan(kilobytes * 1.1);
    expect(size).toBeGreaterThan(kilobytes * 0.9);
  });

  test('is published as its manifest says', async () => {
    const tarball = readFileSync(tarballOf(name));
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(tarball).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

/** Licences that ask for no more than their text and a name. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

type Locked = { license?: string; link?: boolean; resolved?: string; dependencies?: Record<string, string> };

/** What is installed with our packages, by the lock file: name and licence. */
function installedWith(names: readonly string[]): Map<string, string | undefined> {
  const lock: Record<string, Locked> = JSON.parse(
    readFileSync(join(repository, 'package-lock.json'), 'utf8'),
  ).packages;
  const found = new Map<string, string | undefined>();
  const queue = names.map((name) => `packages/${name}`);
  const seen = new Set(queue);
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const entry = lock[place];
    if (!entry) throw new Error(`The lock file does not know ${place}`);
    found.set(place, entry.license);
    for (const dependency of Object.keys(entry.dependencies ?? {})) {
      // The nearest one wins, as Node resolves.
      let base = place;
      while (base && !lock[`${base}/node_modules/${dependency}`]) base = base.replace(/(^|\/)[^/]*$/, '');
      const at = base ? `${base}/node_modules/${dependency}` : `node_modules/${dependency}`;
      const real = lock[at]?.link ? (lock[at].resolved ?? at) : at;
      if (!seen.has(real)) queue.push(real);
      seen.add(real);
    }
  }
  return found;
}

test('every licence that is installed with them asks for nothing but its notice', () => {
  const installed = installedWith(packages);
  expect(installed.size).toBeGreaterThan(packages.length);
  const refused = [...installed].filter(([, licence]) => !ALLOWED.includes(licence ?? ''));
  expect(refused).toEqual([]);
});
