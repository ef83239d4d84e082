import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillLabel, formatCredit, formatDateline, formatList, initials } from './index.js';

describe('formatList', () => {
  test.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A dan B', 'A and B'],
    [['A', 'B', 'C'], 'A, B, dan C', 'A, B, and C'],
    [['A', 'B', 'C', 'D'], 'A, B, C, dan D', 'A, B, C, and D'],
  ])('%j', (items, id, en) => {
    expect(formatList(items)).toBe(id);
    expect(formatList(items, { locale: 'en' })).toBe(en);
  });

  test('can offer a choice', () => expect(formatList(['A', 'B', 'C'], { type: 'or' })).toBe('A, B, atau C'));

  test('agrees with Intl', () => {
    const judge = new Intl.ListFormat('id', { type: 'conjunction' });
    fc.assert(
      fc.property(fc.array(fc.string()), (items) => {
        expect(formatList(items)).toBe(judge.format(items));
      }),
    );
  });
});

describe('fillLabel', () => {
  test('fills every place, in any order', () => {
    expect(fillLabel('Dibaca {n} kali', { n: '19.111' })).toBe('Dibaca 19.111 kali');
    expect(fillLabel('{b} dari {a}, {b}', { a: 5, b: 2 })).toBe('2 dari 5, 2');
  });

  test('does not read a value as a label or a pattern', () =>
    fc.assert(
      fc.property(fc.string(), (n) => {
        expect(fillLabel('<{n}>', { n })).toBe(`<${n}>`);
      }),
    ));

  test('refuses to show braces to readers', () =>
    expect(() => fillLabel('Dibaca {n} kali', { count: 1 })).toThrow(
      'humas: the label "Dibaca {n} kali" asks for {n}. Readers would see the braces. ' +
        'Pass n, or take it out of the label; given: count.',
    ));

  test('does not mistake an inherited name for a value', () =>
    expect(() => fillLabel('{toString}', {})).toThrow(/asks for \{toString\}/));
});

test.each([
  ['Politeknik Pelayaran Bahari', 'PB'],
  ['Badan Kepegawaian Nusantara', 'BN'],
  ['Humas', 'H'],
  ['Dr. Ir. Cahaya Bahari, M.Si.', 'CB'],
  ['ésa', 'É'],
  ['PPID/Humas', 'PH'],
  ['K.H.', 'K'],
  ['  ', ''],
])('initials of %j are %j', (name, letters) => expect(initials(name)).toBe(letters));

test.each([
  [{ unit: 'Humas', photographer: 'Oji' }, 'Foto: Humas/Oji'],
  [{ unit: 'Humas', initials: 'mia' }, 'Foto: Humas/mia'],
  [{ unit: 'Humas', photographer: 'Mia', initials: 'mia' }, 'Foto: Humas/Mia'],
  [{ photographer: 'Mia', unit: null }, 'Foto: Mia'],
  [{ unit: 'Humas' }, 'Foto: Humas'],
  [{ unit: 'Humas', photographer: ' ', initials: '' }, 'Foto: Humas'],
  [{}, ''],
])('credit of %j is %j', (credit, text) => expect(formatCredit(credit)).toBe(text));

test('an English credit', () =>
  expect(formatCredit({ unit: 'Humas' }, { locale: 'en' })).toBe('Photo: Humas'));

test.each([
  [{ place: 'Jakarta', unit: 'Humas BKN' }, 'Jakarta – Humas BKN'],
  [{ place: 'Semarang' }, 'Semarang'],
  [{ place: null, unit: null }, ''],
])('dateline of %j is %j', (dateline, text) => expect(formatDateline(dateline)).toBe(text));
