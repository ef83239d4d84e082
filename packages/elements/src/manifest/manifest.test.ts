import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { themeNames } from '@humas/tokens';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import { camel, propertyType } from '../../scripts/manifest/attribute-type.ts';
import { customElements } from '../../scripts/manifest/custom-elements.ts';
import { htmlData } from '../../scripts/manifest/html-data.ts';
import type { Attributes } from '../element/attributes.js';
import { COMMON } from '../element/settings.js';
import { widgetOf, widgets } from '../snippet/index.js';
import { attributes as agency } from '../tags/agency.js';
import { attributes as clarification } from '../tags/clarification.js';
import { attributes as messageForm } from '../tags/message-form.js';
import { attributes as newsCard } from '../tags/news-card.js';
import { attributes as newsList } from '../tags/news-list.js';
import { attributes as reactionPoll } from '../tags/reaction-poll.js';
import { attributes as shareBar } from '../tags/share-bar.js';
import { attributes as viewCounter } from '../tags/view-counter.js';
import { commonAttributes } from './common.ts';
import { attributesOf, eventsOf, parts, tags } from './index.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const types = read('src/types.ts');
const readme = read('README.md');

/** What the tags themselves make of their attributes. */
const parsed: Record<string, Attributes> = {
  'humas-news-list': newsList,
  'humas-news-card': newsCard,
  'humas-share-bar': shareBar,
  'humas-view-counter': viewCounter,
  'humas-reaction-poll': reactionPoll,
  'humas-clarification': clarification,
  'humas-message-form': messageForm,
  'humas-agency': agency,
};

/** Properties of an interface of `types.ts`, as written. */
function propertiesIn(name: string): string[] {
  const body = new RegExp(`interface ${name} extends \\w+ \\{([^}]*)\\}`).exec(types)?.[1] ?? '';
  return body.split(';').flatMap((line) => line.trim().replace(/\s+/g, ' ') || []);
}

test('custom-elements.json is of the schema', () => {
  const schema = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('custom-elements-manifest'), 'utf8'),
  ) as object;
  const check = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
  // As tools read it: what is undefined is not there.
  check(JSON.parse(JSON.stringify(customElements())));
  expect(check.errors).toBeNull();
});

test('every tag is described, in the order in which it is chosen', () => {
  expect(tags.map(({ tag }) => tag)).toEqual(widgets.map(({ tag }) => tag));
  expect(tags.map(({ inCore }) => inCore)).toEqual(widgets.map(({ inCore }) => inCore));
});

test('VS Code completes tags, attributes and words', () => {
  const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('humas', htmlData())] });
  const completed = (html: string) => {
    const page = TextDocument.create('a.html', 'html', 1, html);
    const place = page.positionAt(html.length);
    return service.doComplete(page, place, service.parseHTMLDocument(page)).items.map(({ label }) => label);
  };
  expect(completed('<humas-')).toEqual(expect.arrayContaining(tags.map(({ tag }) => tag)));
  expect(completed('<humas-news-list ')).toEqual(
    expect.arrayContaining(['count', 'include-units', 'api-url']),
  );
  expect(completed('<humas-news-list variant="')).toEqual(
    expect.arrayContaining(['latest', 'grid', 'popular', 'text']),
  );
});

test('names every theme', () => {
  const theme = commonAttributes.find(({ name }) => name === 'theme');
  for (const name of themeNames) expect(theme?.description).toContain(`\`${name}\``);
});

test('every part that is described belongs to a tag', () => {
  expect(new Set(tags.flatMap((tag) => tag.parts))).toEqual(new Set(Object.keys(parts)));
});

describe.each(tags)('$tag', (facts) => {
  const { tag, type } = facts;
  const all = { ...COMMON, ...parsed[tag] } as Attributes;

  test('has the attributes that it reads', () => {
    expect(
      attributesOf(facts)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(all).sort());
  });

  test('has the properties of its type, and events of the types', () => {
    expect(types).toContain(`'${tag}': ${type};`);
    const written = [...propertiesIn('HumasElement'), ...propertiesIn(type)];
    const described = attributesOf(facts).map(
      (attribute) => `${camel(attribute.name)}: ${propertyType(attribute)}`,
    );
    expect(described.sort()).toEqual(written.sort());
    for (const { name, detail } of eventsOf(facts)) {
      const declared = new RegExp(`'${name}': \\{([^}]*)\\}`).exec(read('src/element/events.ts'))?.[1];
      expect(detail.slice(1, -1).trim()).toBe(declared?.trim());
    }
  });

  test.each(attributesOf(facts))('takes $name as it is described', (attribute) => {
    const parse = all[attribute.name] ?? expect.fail('it is not read');
    const unknown = parse('no such word');
    if (attribute.is === 'text')
      expect([unknown, parse(' '), parse(null)]).toEqual(['no such word', undefined, undefined]);
    if (attribute.is === 'zone')
      expect([unknown, parse(''), parse(null), parse('Asia/Makassar')]).toEqual([
        undefined,
        undefined,
        undefined,
        'Asia/Makassar',
      ]);
    if (attribute.is === 'flag')
      expect([parse(''), parse(attribute.name), parse('false'), parse(null)]).toEqual([
        true,
        true,
        false,
        false,
      ]);
    if (attribute.is === 'number') {
      const { min, max } = attribute;
      expect([parse(`${min}`), parse(`${min - 1}`), parse(`${max + 1}`)]).toEqual([min, min, max]);
      expect([unknown, parse(null), parse('')]).toEqual(Array(3).fill(attribute.default));
    }
    if (attribute.is === 'choice') {
      for (const choice of attribute.choices) expect(parse(choice)).toBe(choice);
      expect([unknown, parse(null), parse('')]).toEqual(Array(3).fill(attribute.default));
    }
    if (attribute.is === 'choices') {
      expect(parse(attribute.choices.join(' '))).toEqual(attribute.choices);
      expect([unknown, parse(null)]).toEqual([undefined, undefined]);
    }
  });

  test('offers what snippets write, with the same choices and defaults', () => {
    for (const field of widgetOf(tag)?.fields ?? []) {
      const attribute = attributesOf(facts).find(({ name }) => name === field.name);
      expect(attribute, field.name).toBeDefined();
      expect(attribute?.is === 'flag', field.name).toBe(field.type === 'flag');
      if (attribute?.is === 'choice' && field.type === 'choice') {
        const offered = field.choices.map(({ value }) => value).filter(Boolean);
        expect(offered.sort()).toEqual([...attribute.choices].sort());
        expect(field.default || undefined).toBe(attribute.default);
      }
      if (attribute?.is === 'choices' && field.type === 'choices')
        expect(field.choices.map(({ value }) => value)).toEqual(attribute.choices);
      if (attribute?.is === 'number' && field.type === 'number')
        expect([field.min, field.max, field.default]).toEqual([
          attribute.min,
          attribute.max,
          attribute.default,
        ]);
    }
  });

  test('has its table in the README', () => {
    const section = readme.split(`### \`<${tag}>\``)[1]?.split('\n#')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(facts.attributes.map(({ name }) => name).sort());
  });

  test('says what each thing is', () => {
    const said = [facts.summary, facts.description, facts.fallback];
    for (const { description } of [...attributesOf(facts), ...eventsOf(facts)]) said.push(description);
    for (const part of facts.parts) said.push(parts[part] ?? '');
    for (const text of said) expect(text).toMatch(/[.…]”?$|Needed\.$/);
    expect(new Set(facts.parts).size).toBe(facts.parts.length);
    expect(facts.example).toContain(`</${tag}>`);
    const written = /^<[\w-]+([^>]*)>/.exec(facts.example)?.[1]?.replaceAll(/="[^"]*"/g, '') ?? '';
    const names = attributesOf(facts).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(written.split(' ').filter(Boolean)));
  });
});
