// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { mannersAround } from './manners.js';

vi.stubGlobal('THEME_MANNERS', { setneg: ['badge', 'badge'], setkab: ['text', 'short'] });
afterEach(() => document.body.replaceChildren());

const mannersIn = (html: string) => {
  document.body.innerHTML = html;
  return mannersAround(document.querySelector('p') as Element);
};
const attributes = (card?: string, date?: string) => ({ 'data-humas-card': card, 'data-humas-date': date });

test('a tag has the manners of its theme, else of the page around it', () => {
  const around = '<div data-humas-card="text" data-humas-date="short">';
  expect(mannersIn('<p></p>')).toEqual(attributes());
  expect(mannersIn(`${around}<p></p>`)).toEqual(attributes('text', 'short'));
  expect(mannersIn(`${around}<p theme="setneg"></p>`)).toEqual(attributes('badge', 'badge'));
  expect(mannersIn('<p theme="setkab"></p>')).toEqual(attributes('text', 'short'));
});

test.each(['constructor', '__proto__', 'toString', 'unknown', ''])('"%s" is no theme', (name) => {
  expect(mannersIn(`<p theme="${name}"></p>`)).toEqual(attributes());
});
