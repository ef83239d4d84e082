import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packages, repository, settle } from './workshop.ts';

const tsc = join(repository, 'node_modules/typescript/bin/tsc');
let app: string;

beforeAll(() => {
  app = settle('typescript-app');
}, 60_000);

/** The TypeScript examples of a page, in its order. */
function examplesOf(page: string): { extension: string; code: string }[] {
  const text = readFileSync(join(repository, page), 'utf8');
  return [...text.matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, extension = '', code = '']) => ({
    extension,
    code,
  }));
}

/** @returns what the compiler complains about. */
function compile(folder: string): string {
  return spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout;
}

describe('what a newcomer copies from a README', () => {
  test('compiles with the packed tarballs', () => {
    const pages = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)];
    const examples = pages.flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(9);
    for (const [index, { extension, code }] of examples.entries()) {
      // A browser's program knows no Node: an example that does is compiled apart, with Node's types.
      const folder = /'node:|process\.env/.test(code) ? join(app, 'node') : app;
      writeFileSync(join(folder, `example-${index}.${extension}`), code);
    }
    expect(compile(app)).toBe('');
    expect(compile(join(app, 'node'))).toBe('');
  });
});
