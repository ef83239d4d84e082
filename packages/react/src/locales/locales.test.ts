import { expect, test } from 'vitest';
import { catalogue } from '../messages/index.js';
import { jv } from './jv/index.js';

const keys = Object.keys(catalogue.id) as (keyof typeof jv)[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('an added language has every key, fills the same values and leaves nothing empty', () => {
  expect(Object.keys(jv).sort()).toEqual([...keys].sort());
  for (const key of keys) {
    expect(placeholders(jv[key]), key).toEqual(placeholders(catalogue.id[key]));
    expect(jv[key].trim(), key).not.toBe('');
  }
});

test('it is a language of its own, not a copy', () => {
  const same = keys.filter((key) => jv[key] === catalogue.id[key]);
  expect(same.length).toBeLessThan(keys.length / 5);
});
