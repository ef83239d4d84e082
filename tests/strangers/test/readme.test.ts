import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packAll, packages, settle } from './workshop.ts';

const repository = join(import.meta.dirname, '../../..');
const tsc = join(repository, 'node_modules/typescript/bin/tsc');
let app: string;

beforeAll(() => {
  app = settle('typescript-app', packAll());
}, 60_000);

/** The TypeScript examples of a page, in its order. */
function examplesOf(page: string): { extension: string; code: string }[] {
  const text = readFileSync(join(repository, page), 'utf8');
  return [...text.matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, extension = '', code = '']) => ({
    extension,
    code,
  }));
}

describe('what a newcomer copies from a README', () => {
  test('compiles with the packed tarballs', () => {
    const pages = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)];
    const examples = pages.flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(9);
    for (const [index, { extension, code }] of examples.entries()) {
      writeFileSync(join(app, `example-${index}.${extension}`), code);
    }
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', app, '--pretty', 'false'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
