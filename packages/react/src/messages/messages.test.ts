import { expect, test } from 'vitest';
import { catalogue } from './catalogue.js';
import * as en from './en.js';
import * as id from './id.js';
import { labelsIn } from './messages.js';

const group = { id: id.newsCard, en: en.newsCard };
const keys = Object.keys(catalogue.id) as (keyof typeof catalogue.id)[];

test('both languages have the same keys, and none is empty', () => {
  expect(Object.keys(catalogue.en)).toEqual(keys);
  for (const key of keys) {
    expect(catalogue.id[key].trim(), key).not.toBe('');
    expect(catalogue.en[key].trim(), key).not.toBe('');
  }
});

test('a key begins with the name of its group', () => {
  for (const [name, words] of Object.entries(id)) {
    for (const key of Object.keys(words)) expect(key.startsWith(`${name}.`), key).toBe(true);
  }
});

test('both languages ask for the same values', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const key of keys)
    expect(placeholders(catalogue.en[key]), key).toEqual(placeholders(catalogue.id[key]));
});

test('readers are addressed as Anda, never kamu', () => {
  for (const key of keys) expect(catalogue.id[key], key).not.toMatch(/\bkamu\b|\banda\b|[a-z]mu\b/);
});

test('a label is filled in its language', () => {
  expect(labelsIn(group, 'id')('newsCard.views', { n: '19.111' })).toBe('Dibaca 19.111 kali');
  expect(labelsIn(group, 'en')('newsCard.views', { n: '19,111' })).toBe('Read 19,111 times');
});

test('own words replace ours, key by key', () => {
  const label = labelsIn(group, 'id', { 'newsCard.views': 'Dilihat {n} kali' });
  expect(label('newsCard.views', { n: '5' })).toBe('Dilihat 5 kali');
  expect(label('newsCard.rank', { n: 1 })).toBe('Peringkat 1');
});

test('a label whose value is missing is an error, not a brace on the page', () => {
  expect(() => labelsIn(group, 'id')('newsCard.views')).toThrow('humas: ');
});
