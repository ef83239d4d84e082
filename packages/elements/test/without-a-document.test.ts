import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** What Node says after a script, as a server would run it: no DOM, no loader of ours. */
async function said(script: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--no-experimental-strip-types', '--eval', script],
    { cwd: root },
  );
  return `${stdout}${stderr}`.trim();
}

describe('on a server', () => {
  const code = Object.entries(exports).filter(([name, to]) => typeof to === 'object' && !name.includes('*'));

  test('every entry can be imported, and registers nothing', async () => {
    const names = code.map(([name]) => `@humas/elements${name.slice(1)}`);
    expect(names).toEqual(
      expect.arrayContaining(['@humas/elements', '@humas/elements/core', '@humas/elements/snippet']),
    );
    const imports = names.map((name) => `await import(${JSON.stringify(name)});`).join('\n');
    expect(await said(`${imports} console.log(typeof document, typeof customElements)`)).toBe(
      'undefined undefined',
    );
  });

  test('snippets are written', async () => {
    const script = `import { writeSnippet } from '@humas/elements/snippet';
      console.log(writeSnippet({ widget: 'humas-share-bar', apiUrl: 'https://api.contoh.example' }));`;
    expect(await said(script)).toContain('<humas-share-bar');
  });
});

test('every file that the package names is there', () => {
  const files = Object.values(exports).flatMap((to) => (typeof to === 'string' ? to : Object.values(to)));
  for (const file of files.filter((path) => !path.includes('*')))
    expect(readFileSync(join(root, file)).length, file).toBeGreaterThan(0);
});
