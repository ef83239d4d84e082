import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeManifest } from '../../scripts/manifest/write-manifest.ts';

const root = join(import.meta.dirname, '../..');
const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')),
  'bin/tsc',
);

const page = (library: string, file: string) => `
import '${file}';
import { useRef } from '${library}';
import type { HumasNewsListElement } from '${join(root, 'src/types.js')}';

export function Page() {
  const list = useRef<HumasNewsListElement>(null);
  return (
    <main>
      <humas-news-list ref={list} key="a" id="berita" agency="kepegawaian" count={5} variant="grid" include-units
        onhumas-ready={({ detail }) => detail.state === 'stale'}>
        <a href="/berita">Berita</a>
      </humas-news-list>
      <humas-reaction-poll article="art_1" heading-level="3" onhumas-reaction={({ detail }) => detail.choice} />
      {/* @ts-expect-error no such look */}
      <humas-news-list variant="carousel" />
      {/* @ts-expect-error no such attribute */}
      <humas-share-bar href="https://a.example/" agency="x" />
      {/* @ts-expect-error detail has no such thing */}
      <humas-message-form agency="x" onhumas-message-sent={({ detail }) => detail.choice} />
    </main>
  );
}
`;

test.each([
  ['react', 'jsx', 'react'],
  ['preact', 'jsx-preact', 'preact/hooks'],
])('%s knows the tags in JSX, and refuses what they do not understand', async (library, file, hooks) => {
  // Within the package, so that both libraries are found.
  const folder = join(root, 'reports', file);
  mkdirSync(folder, { recursive: true });
  writeManifest(folder);
  writeFileSync(join(folder, 'types.d.ts'), `export type * from '${join(root, 'src/types.js')}';`);
  writeFileSync(join(folder, 'page.tsx'), page(hooks, `./${file}.js`));
  const options = {
    extends: '../../../../tsconfig.base.json',
    compilerOptions: { jsxImportSource: library, skipLibCheck: false, types: [], noEmit: true },
    files: ['page.tsx'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const said = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(said).toBe('');
});
