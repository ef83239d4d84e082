import { expect, test } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('both languages have the same words with the same places', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  for (const key of Object.keys(id) as (keyof typeof id)[]) expect(places(en[key])).toEqual(places(id[key]));
});
