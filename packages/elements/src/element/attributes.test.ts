import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camel, flag, maybeOneOf, oneOf, readAttributes, text, whole } from './attributes.js';

const anything = fc.option(fc.string({ unit: 'binary' }));

describe('an attribute', () => {
  test('as text is what is written, without blanks around it', () => {
    expect([text(' kepegawaian\n'), text(' '), text(''), text(null)]).toEqual([
      'kepegawaian',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('as a flag is there or not, and "false" is what its writer meant', () => {
    expect([flag(''), flag('views'), flag('true'), flag('0')]).toEqual([true, true, true, true]);
    expect([flag(null), flag('false')]).toEqual([false, false]);
  });

  test('as a number stays within its limits, whatever is written', () => {
    const count = whole(1, 20, 5);
    expect(['3', '0', '-7', '99', ' 4 '].map(count)).toEqual([3, 1, 1, 20, 4]);
    expect(['', 'lima', '2.5', 'NaN', 'Infinity', null].map(count)).toEqual(Array(6).fill(5));
    fc.assert(
      fc.property(anything, (written) => {
        const number = count(written);
        expect(Number.isInteger(number) && number >= 1 && number <= 20).toBe(true);
      }),
    );
  });

  test('as a word is one of those there are, in their own letters', () => {
    const variant = oneOf('latest', 'grid');
    expect([variant('grid'), variant('Grid'), variant('carousel'), variant(null)]).toEqual([
      'grid',
      'latest',
      'latest',
      'latest',
    ]);
    const locale = maybeOneOf('id', 'en');
    expect([locale('en'), locale('jv'), locale(null)]).toEqual(['en', undefined, undefined]);
    // What every object has is no word either.
    for (const name of ['constructor', '__proto__', 'toString']) expect(variant(name)).toBe('latest');
    fc.assert(fc.property(anything, (written) => ['latest', 'grid'].includes(variant(written))));
  });
});

test('attributes are read by their names in JavaScript', () => {
  const element = { getAttribute: (name: string) => ({ 'see-all': '/berita', views: '' })[name] ?? null };
  expect(
    readAttributes(element as unknown as Element, { 'see-all': text, views: flag, 'a-b-c': text }),
  ).toEqual({ seeAll: '/berita', views: true, aBC: undefined });
  expect(camel('heading-level')).toBe('headingLevel');
});
