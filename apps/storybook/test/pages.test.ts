import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '@humas/elements/custom-elements.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../pages/sdk/readme.ts';
import { builtEntries } from './built.ts';

const repository = join(import.meta.dirname, '../../..');
const texts = globSync(['apps/storybook/pages/**/*.{mdx,tsx}', 'packages/react/src/*/*.mdx'], {
  cwd: repository,
})
  .sort()
  .map((file) => ({ file, text: readFileSync(join(repository, file), 'utf8') }));
const entries = builtEntries();
const ids = entries.map(({ id }) => id);

test('the sidebar begins with who comes here first', () => {
  const groups = [...new Set(entries.map(({ title }) => title.split('/')[0]))];
  expect(groups).toEqual(['Mulai', 'Dasar', 'Widget', 'Elemen', 'Halaman', 'Panduan', 'SDK']);
});

test('every link from page to page arrives', () => {
  const links = texts.flatMap(({ file, text }) => [
    ...[...text.matchAll(/path=\/(?:docs|story)\/([\w-]+)/g)].map(([, id = '']) => ({ file, id })),
    // The front page names its pages in a list.
    ...[...text.matchAll(/\['[^']+', '([\w-]+--docs)'\]/g)].map(([, id = '']) => ({ file, id })),
  ]);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

test('every tag of the script is shown, with its attributes and as a story', () => {
  const { text } = texts.find(({ file }) => file.endsWith('elemen/tag.mdx')) ?? { text: '' };
  const tags = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((declaration) => ('tagName' in declaration ? declaration.tagName : [])),
  );
  expect(tags.length).toBe(8);
  for (const tag of tags) {
    expect(text).toContain(`<TagFacts tag="${tag}" />`);
    expect(ids).toContain(`elemen-tag--${tag.replace('humas-', '')}`);
  }
});

describe('code in the guides', () => {
  const readmes: Record<string, string> = {
    main: 'README.md',
    react: 'packages/react/README.md',
    sdk: 'packages/sdk/README.md',
  };
  const wanted = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/<FromReadme readme="(\w+)"(?: section="([^"]*)")?(?: holds="([^"]*)")? \/>/g)].map(
      ([, readme = '', section = '', holds = '']) => ({ file, readme, section, holds }),
    ),
  );

  test('is shown from the READMEs', () => expect(wanted.length).toBeGreaterThan(15));

  test.each(wanted)(
    '$file: $section $holds stands in the README of $readme',
    ({ readme, section, holds }) => {
      const text = readFileSync(join(repository, readmes[readme] ?? ''), 'utf8');
      expect(examplesOf(text, section, holds).length).toBeGreaterThan(0);
    },
  );

  test('that is not there is said, not left empty', () => {
    expect(() => examplesOf('## Lists\n\nNo code.\n', 'Lists')).toThrow(/"Lists".*README/);
  });
});
