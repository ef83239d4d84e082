import { themeNames } from '@humas/tokens';
import { describe, expect, test } from 'vitest';
import { attributesOf, tags } from '../manifest/index.ts';
import { type Field, widgets } from './index.js';

test('every tag of the script can be chosen, in the order of the README', () => {
  expect(widgets.map(({ tag }) => tag)).toEqual(tags.map(({ tag }) => tag));
  expect(widgets.map(({ inCore }) => inCore)).toEqual(tags.map(({ inCore }) => inCore));
});

describe.each(tags)('what is chosen of $tag is what the tag understands', ({ tag, attributes }) => {
  const fields = widgets.find((widget) => widget.tag === tag)?.fields ?? [];
  const known = tags.filter((one) => one.tag === tag).flatMap(attributesOf);
  const factsOf = ({ name }: Field) => known.find((attribute) => attribute.name === name);

  test('nothing else, and everything of its own', () => {
    expect(fields.filter((field) => !factsOf(field)).map(({ name }) => name)).toEqual([]);
    const names = fields.map(({ name }) => name);
    expect(attributes.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('with the same values and the same defaults', () => {
    for (const field of fields) {
      const facts = factsOf(field);
      expect(facts?.is === 'flag', field.name).toBe(field.type === 'flag');
      if (facts?.is === 'number' && field.type === 'number') {
        expect([field.min, field.max, field.default]).toEqual([facts.min, facts.max, facts.default]);
      }
      if ((facts?.is === 'choice' || facts?.is === 'choices') && 'choices' in field) {
        const values = field.choices.map(({ value }) => value).filter(Boolean);
        expect(values.sort(), field.name).toEqual([...facts.choices].sort());
        if (facts.is === 'choice' && 'default' in field) expect(field.default).toBe(facts.default ?? '');
      }
      // A field that counts from one number to another, or chooses among words, is no free text to the tag.
      if (field.type === 'number') expect(facts?.is).toBe('number');
    }
  });
});

describe.each(widgets)('$tag', ({ title, description, fields }) => {
  test('says what it is in both languages, and asks for each thing once', () => {
    for (const text of [title, description, ...fields.map(({ label }) => label)])
      expect([text.id, text.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    for (const { id, en } of [description, ...fields.flatMap(({ hint }) => hint ?? [])]) {
      expect(id).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
    }
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('defaults are among the choices, and conditions name a field', () => {
    for (const field of fields) {
      if (field.type === 'choice') expect(field.choices.map(({ value }) => value)).toContain(field.default);
      if (field.only) expect(fields.map(({ name }) => name)).toContain(field.only.field);
    }
  });

  test('wears every theme of the kit', () => {
    const theme = fields.find(({ name }) => name === 'theme');
    const values = theme?.type === 'choice' ? theme.choices.map(({ value }) => value) : [];
    expect(values.filter(Boolean).sort()).toEqual([...themeNames].sort());
  });
});
