import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packages, repository, settle } from './workshop.ts';

const tsc = join(repository, 'node_modules/typescript/bin/tsc');
let app: string;

beforeAll(() => {
  app = settle('typescript-app');
});

type Example = { page: string; extension: string; code: string };

/** The TypeScript examples of a page, in its order. */
function examplesOf(page: string): Example[] {
  const text = readFileSync(join(repository, page), 'utf8');
  return [...text.matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, extension = '', code = '']) => ({
    page,
    extension,
    code,
  }));
}

/** Each example a file named after its page, so that a complaint says where to look. */
function write(examples: Example[], folderOf: (example: Example) => string) {
  for (const [index, example] of examples.entries()) {
    const name = example.page.replaceAll(/\W+/g, '-');
    writeFileSync(join(folderOf(example), `${name}-${index}.${example.extension}`), example.code);
  }
}

/** @returns what the compiler complains about. */
function compile(folder: string): string {
  return spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout;
}

describe('what a newcomer copies', () => {
  test('from a README compiles with the packed tarballs', () => {
    const pages = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)];
    const examples = pages.flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(9);
    // A browser's program knows no Node: an example that does is compiled apart, with Node's types.
    write(examples, ({ code }) => (/'node:|process\.env/.test(code) ? join(app, 'node') : app));
    expect(compile(app)).toBe('');
    expect(compile(join(app, 'node'))).toBe('');
  });

  test("from a widget's page compiles with what the API answered at hand", () => {
    const guide = join(app, 'guide');
    const pages = globSync(['packages/react/src/*/*.mdx', 'apps/storybook/pages/mulai.mdx'], {
      cwd: repository,
    });
    const examples = pages.sort().flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(28);
    write(examples, () => guide);
    expect(compile(guide)).toBe('');
  });
});
