import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { globalTypes } from '../.storybook/globals.ts';
import { checklists, states } from '../blocks/checklist/index.ts';

const source = join(import.meta.dirname, '../../../packages/react/src');
const read = (...path: string[]) => readFileSync(join(source, ...path), 'utf8');

const folders = readdirSync(source).filter((name) => existsSync(join(source, name, `${name}.stories.tsx`)));

/** `share-bar` is the folder of `ShareBar`. */
const componentOf = (widget: string) =>
  widget.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const hasChecklist = (widget: string) => componentOf(widget) in checklists;
const widgets = folders.filter(hasChecklist);

const SECTIONS = [
  'Kapan digunakan',
  'Kapan tidak',
  'Anatomi',
  'Lakukan dan hindari',
  'Isi',
  'Aksesibilitas',
  'Kode',
  'Keadaan',
  'Properti',
];

/** The page cut at its sections: `''` is what stands before the first. */
function sectionsOf(widget: string): Map<string, string> {
  const [, head = '', ...rest] = `\n${read(widget, `${widget}.mdx`)}`.split(/^(?=# )|^## /m);
  const cut = rest.map((section): [string, string] => {
    const [title = '', ...body] = section.split('\n');
    return [title, body.join('\n')];
  });
  return new Map([['', head], ...cut]);
}

const blocksIn = (section: string, block: string) => section.match(new RegExp(`<${block}[\\s>]`, 'g')) ?? [];
const namesIn = (stories: string) => [...stories.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** Whether the toolbar can be set so, as in `scheme:dark`. */
function isSwitch(globals: string): boolean {
  const [name = '', value] = globals.split(':');
  const items: { value: string | number }[] =
    globalTypes[name as keyof typeof globalTypes]?.toolbar?.items ?? [];
  return items.some((item) => String(item.value) === value);
}

/** What a reader can press, open or write in, in a file that makes it. */
const CONTROL = /<(?:button|details|form|input|select|textarea)\b|tabIndex=|tabindex=/;
const isInteractive = (widget: string) =>
  globSync(join(source, widget, '!(*.test|*.stories|*.test-d).{ts,tsx}')).some(
    (file) => !/\.(test|stories|test-d)\./.test(file) && CONTROL.test(readFileSync(file, 'utf8')),
  );

/** Every class that a widget writes or styles. */
const everySource = globSync(join(source, '**/*.{tsx,ts,css}'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe.each(widgets)('the page of %s', (widget) => {
  test('has all its sections, in their order', () => {
    const found = [...sectionsOf(widget).keys()].filter((name) => SECTIONS.includes(name));
    expect(found).toEqual(SECTIONS);
  });

  test('says in a sentence what the widget is, in both languages, and shows it', () => {
    const head = sectionsOf(widget).get('') ?? '';
    const [title, , sentence] = head.split('\n');
    expect(title).toBe(`# ${componentOf(widget)}`);
    expect(sentence).toMatch(/^[A-Z]/);
    expect(head).toMatch(/<En>\n {2}_[A-Z][^_]+[.:]_\n<\/En>/);
    expect(head).toMatch(/<Canvas of=\{[Ss]tories\.\w+\} \/>/);
  });

  test('numbers parts that exist, and says what each is for', () => {
    const anatomy = sectionsOf(widget).get('Anatomi') ?? '';
    const selectors = [...anatomy.matchAll(/\bat: '([^']+)'/g)].map(([, selector = '']) => selector);
    const purposes = [...anatomy.matchAll(/\bfor: (['"])(.+?)\1/g)].map(([, , purpose = '']) => purpose);
    expect(blocksIn(anatomy, 'Anatomy')).toHaveLength(1);
    expect(selectors.length).toBeGreaterThan(0);
    expect(purposes).toHaveLength(selectors.length);
    expect(purposes.filter((purpose) => !/^[A-Z“].*[.?]$/.test(purpose))).toEqual([]);
    const classes = selectors.flatMap((selector) => selector.match(/(?<=\.)humas-[\w-]+/g) ?? []);
    expect(classes.filter((name) => !everySource.includes(name))).toEqual([]);
  });

  test('pictures right and wrong use', () => {
    const pictures = sectionsOf(widget).get('Lakukan dan hindari') ?? '';
    expect(blocksIn(pictures, 'Do').length).toBeGreaterThan(0);
    expect(blocksIn(pictures, 'Dont').length).toBeGreaterThan(0);
    const says = [...pictures.matchAll(/<(?:Do|Dont)\s+says="([^"]+)"/g)].map(
      ([, sentence = '']) => sentence,
    );
    expect(says).toHaveLength(blocksIn(pictures, 'Do').length + blocksIn(pictures, 'Dont').length);
    expect(says.filter((sentence) => !/^[A-Z“0-9].*[.”]$/.test(sentence))).toEqual([]);
  });

  test('says what each key does and what is read aloud', () => {
    const keys = sectionsOf(widget).get('Aksesibilitas') ?? '';
    expect(keys.trimStart()).toMatch(/^<Keys\s/);
    expect(keys).toContain("['Tab'");
  });

  test("shows code for React, for a server component, and the server's HTML", () => {
    const code = sectionsOf(widget).get('Kode') ?? '';
    const parts = [...code.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(parts).toEqual(['React', 'Komponen server (Next App Router)', 'HTML']);
    const [, react = '', server = '', html = ''] = code.split(/^### /m);
    expect(react).toContain('```tsx\nimport ');
    expect(server).toMatch(/```tsx\n[\s\S]*\nexport default (?:async )?function /);
    expect(html).toMatch(/<Markup of=\{[Ss]tories\.\w+\} \/>/);
  });

  test('lists the states and the props', () => {
    const sections = sectionsOf(widget);
    expect(sections.get('Keadaan')?.trimStart()).toMatch(/^<States \/>/);
    expect(sections.get('Properti')).toContain('<Controls');
  });
});

describe.each(widgets)('the checklist of %s', (widget) => {
  const checklist: Record<string, unknown> = checklists[componentOf(widget)] ?? {};
  const answers = Object.entries(checklist);

  test('answers for every state', () => {
    expect(answers.map(([state]) => state).sort()).toEqual(Object.keys(states).sort());
  });

  test('names stories that exist, or says why there is nothing to show', () => {
    const names = namesIn(read(widget, `${widget}.stories.tsx`));
    const named = answers.flatMap(([, answer]) => (Array.isArray(answer) ? answer : []));
    const reasons = answers.flatMap(([, answer]) => (typeof answer === 'string' ? [answer] : []));
    const switches = named.flatMap((shown) => shown.split('?').slice(1));
    expect(named.filter((shown) => !names.includes(shown.split('?')[0]))).toEqual([]);
    expect(switches.filter((globals) => !isSwitch(globals))).toEqual([]);
    expect(reasons.filter((reason) => !/^[A-Z“].{10,}\.$/.test(reason))).toEqual([]);
    expect(checklist.ready).toBeInstanceOf(Array);
  });

  test('plays what can be pressed or written in', () => {
    const stories = read(widget, `${widget}.stories.tsx`);
    expect(/^ {2}play: /m.test(stories) || !isInteractive(widget)).toBe(true);
  });
});

test.each(Object.entries(states))('the toolbar has the switch that shows the state %s', (_, { globals }) => {
  expect(!globals || isSwitch(globals)).toBe(true);
});

test('no checklist is left of a widget that is gone', () => {
  expect(widgets).toHaveLength(Object.keys(checklists).length);
});

test('every widget has a checklist', () => {
  expect(folders.filter((widget) => !hasChecklist(widget))).toEqual([]);
});
