import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedPackages } from '../../../scripts/lib/published-packages.ts';
import { installLinesOf } from '../full/readme.ts';
import { repository } from './workshop.ts';

const read = (page: string) => readFileSync(join(repository, page), 'utf8');

/** Pages that stand in both languages, by their folders. */
const inBoth = globSync(['README.id.md', 'packages/*/README.id.md'], { cwd: repository }).map(dirname).sort();
const inFolder = (folder: string) =>
  [read(join(folder, 'README.md')), read(join(folder, 'README.id.md'))] as const;

/** What a translation keeps as it is. */
const skeletonOf = (text: string) => ({
  code: text.match(/```[\s\S]*?```/g),
  headings: text.match(/^#+ /gm),
  rows: text.match(/^\|/gm)?.length,
  points: text.match(/^- /gm)?.length,
  pictures: text.match(/!\[[^\]]+\]\([^)]+\)/g)?.map((picture) => picture.replace(/\[[^\]]+\]/, '')),
  links: text.match(/\]\((?!README)[^)]+\)/g)?.sort(),
  commands: text
    .replace(/```[\s\S]*?```/g, '')
    .match(/`[^`\n]+`/g)
    ?.sort(),
});

test('the page of the house and that for webmasters stand in both languages', () => {
  expect(inBoth).toEqual(['.', 'packages/elements']);
});

test.each(inBoth)('%s: README.id.md has the commands, tables, pictures and links of README.md', (folder) => {
  const [english, indonesian] = inFolder(folder);
  expect(skeletonOf(indonesian)).toEqual(skeletonOf(english));
});

test.each(inBoth)('%s: each leads to the other on its first lines', (folder) => {
  const [english, indonesian] = inFolder(folder).map((text) => text.split('\n').slice(0, 8).join());
  expect(english).toContain('(README.id.md)');
  expect(indonesian).toContain('(README.md)');
});

/** Addresses of files of this repository that a page names. */
const filesNamedIn = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, address = '']) => address);

/** What a stranger looks for on the page of a package. */
const LOOKED_FOR: [string, (text: string, name: string) => boolean][] = [
  ['what it is for', (text, name) => new RegExp(`^# ${name}\n\n[A-Z\`]`).test(text)],
  ['an example', (text) => /```(ts|tsx|sh)\n(?!npm install)/.test(text)],
  ['how big it is', (text) => /\bPacked \d+ KB\b/.test(text)],
  ['the way to the rest', (text) => text.includes('Part of [Humas Kit](../../README.md)')],
];

test.each(publishedPackages())('the page of $name has what a stranger looks for', ({ name, folder }) => {
  const page = `packages/${folder}/README.md`;
  const text = read(page);
  expect(LOOKED_FOR.filter(([, has]) => !has(text, name)).map(([what]) => what)).toEqual([]);
  expect(installLinesOf(page)[0]).toContain(name);
  const { kilobytes } = JSON.parse(read('tests/strangers/contents.json'))[folder];
  expect(Number(/Packed (\d+) KB/.exec(text)?.[1])).toBe(kilobytes);
});

test('every file that a README leads to is there', () => {
  const pages = [
    ...inBoth.map((folder) => join(folder, 'README.id.md')),
    'README.md',
    ...publishedPackages().map(({ folder }) => `packages/${folder}/README.md`),
  ];
  const lost = pages.flatMap((page) =>
    filesNamedIn(read(page))
      .filter((address) => !existsSync(join(repository, page, '..', address)))
      .map((address) => `${page}: ${address}`),
  );
  expect(lost).toEqual([]);
});

test('an install line names only packages that are published', () => {
  const published = new Set(publishedPackages().map(({ name }) => name));
  const pages = ['README.md', ...publishedPackages().map(({ folder }) => `packages/${folder}/README.md`)];
  const named = pages.flatMap((page) =>
    installLinesOf(page).flatMap((line) => line.match(/@humas\/[\w-]+/g) ?? []),
  );
  expect(named.filter((name) => !published.has(name))).toEqual([]);
});
