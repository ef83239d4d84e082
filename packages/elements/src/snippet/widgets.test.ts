import { themeNames } from '@humas/tokens';
import { describe, expect, test } from 'vitest';
import { widgets } from './index.js';

test('every tag can be chosen', () => {
  expect(widgets.map(({ tag }) => tag)).toEqual([
    'humas-news-list',
    'humas-news-card',
    'humas-share-bar',
    'humas-view-counter',
    'humas-reaction-poll',
    'humas-clarification',
    'humas-message-form',
    'humas-agency',
  ]);
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
