import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../full/readme.ts';
import { repository, settle } from './workshop.ts';

const GUIDE = 'packages/elements/README.md';
const text = readFileSync(join(repository, GUIDE), 'utf8');

/** What `custom-elements.json` says of a tag, as far as a page needs to know. */
type Declaration = {
  tagName?: string;
  attributes?: { name: string }[];
  events?: { name: string }[];
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
};

let tags: Map<string, string[]>;
let events: Set<string>;
let looks: Set<string>;
let served: string[];

beforeAll(() => {
  const folder = join(settle('html-page'), 'node_modules/@humas/elements');
  served = readdirSync(join(folder, 'dist/embed'));
  const { customElements } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(folder, customElements), 'utf8'));
  const declarations: Declaration[] = manifest.modules.flatMap(
    (module: { declarations?: Declaration[] }) => module.declarations ?? [],
  );
  const named = declarations.filter(({ tagName }) => tagName);
  tags = new Map(
    named.map(({ tagName = '', attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
  );
  events = new Set(named.flatMap(({ events = [] }) => events.map(({ name }) => name)));
  looks = new Set(
    named.flatMap(({ cssParts = [], cssProperties = [] }) => [
      ...cssParts.map(({ name }) => `::part(${name})`),
      ...cssProperties.map(({ name }) => name),
    ]),
  );
});

/** The attributes that the table below a heading names in its first column. */
function attributesUnder(heading: string): string[] {
  const section = text.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
  const rows = section.match(/^\| `.*?\|/gm) ?? [];
  return rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name));
}

const everyTag = () => attributesUnder('Every tag');

describe('the page of @humas/elements and custom-elements.json', () => {
  test('name the same tags', () => {
    const named = [...text.matchAll(/^### `<(humas-[a-z-]+)>`$/gm)].map(([, tag = '']) => tag);
    expect(tags.size).toBe(8);
    expect(named.sort()).toEqual([...tags.keys()].sort());
  });

  test('name the same attributes of each', () => {
    expect(everyTag().length).toBeGreaterThan(4);
    for (const [tag, attributes] of tags)
      expect([...new Set([...attributesUnder(`\`<${tag}>\``), ...everyTag()])].sort(), tag).toEqual(
        [...attributes].sort(),
      );
  });

  test('name the same events', () => {
    const section = text.split('\n## Events\n')[1]?.split('\n## ')[0] ?? '';
    const named = [...section.matchAll(/^\| `(humas-[a-z-]+)`/gm)].map(([, name = '']) => name);
    expect(named.sort()).toEqual([...events].sort());
  });

  test('speak of files that the package has for the API to serve', () => {
    const named = [...text.matchAll(/\/embed\/v1\/([\w-]+\.\w+)|^\| `([\w-]+\.\w+)`/gm)].map(
      ([, one, other]) => one ?? other,
    );
    expect(new Set(named).size).toBeGreaterThan(6);
    expect(named.filter((name) => !served.includes(name ?? ''))).toEqual([]);
    expect(served.filter((name) => !named.includes(name))).toEqual([]);
  });

  test('know the variables and parts that are shown', () => {
    const shown = text.match(/--humas-[a-z-]+(?=:)|::part\([\w-]+\)/g) ?? [];
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((name) => !looks.has(name))).toEqual([]);
  });

  test('no example of any page sets an attribute that there is not', () => {
    const pages = ['README.md', 'README.id.md', GUIDE, GUIDE.replace('.md', '.id.md')];
    const examples = pages.flatMap((page) =>
      blocksOf(page)
        .filter(({ language }) => language === 'html')
        .map(({ code }) => ({ page, code })),
    );
    expect(examples.length).toBeGreaterThan(5);
    const unknown = examples.flatMap(({ page, code }) =>
      [...code.matchAll(/<(humas-[a-z-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
        ([, tag = '', list = '']) =>
          [...list.matchAll(/([\w-]+)(?:="[^"]*")?/g)]
            .filter(([, name = '']) => !tags.get(tag)?.includes(name))
            .map(([, name]) => `${page}: <${tag} ${name}>`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
