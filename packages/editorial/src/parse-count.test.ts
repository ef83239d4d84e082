import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCompactCount, formatCount, ParseError, parseCount } from './index.js';

describe('parseCount', () => {
  test.each([
    ['Dibaca: 19.111 Kali', 19111, false],
    ['19.111 Kali', 19111, false],
    ['Di baca 619 kali', 619, false],
    ['47455 kali', 47455, false],
    ['4K', 4000, true],
    ['187', 187, false],
    ['19 rb kali', 19000, true],
    ['Berita ini dilihat 19 rb kali', 19000, true],
    ['Berita ini dilihat 12 kali', 12, false],
    ['10,419 Views', 10419, false],
    ['331 Kali Dibaca', 331, false],
    ['Berita ini dibagikan 7 kali', 7, false],
    ['1,2 jt', 1_200_000, true],
    ['19,1 ribu', 19_100, true],
    ['1,6 M', 1_600_000_000, true],
    ['1.6M views', 1_600_000, true],
    ['1.000+ kali', 1000, true],
    ['lebih dari 1.000 kali', 1000, true],
    ['Dibaca 0 kali', 0, false],
    ['1.234.567 tayangan', 1_234_567, false],
  ])('%j is %i', (text, value, approximate) => expect(parseCount(text)).toEqual({ value, approximate }));

  test('a locale decides what M is', () => {
    expect(parseCount('2M', { locale: 'id' }).value).toBe(2e9);
    expect(parseCount('2M', { locale: 'en' }).value).toBe(2e6);
  });

  test.each([
    ['{n} kali', 'not_a_count'],
    ['19,11 kali', 'not_a_count'],
    ['19.11', 'not_a_count'],
    ['1.2.3', 'not_a_count'],
    ['0619', 'not_a_count'],
    ['-5', 'not_a_count'],
    ['G20', 'not_a_count'],
    ['12 orang hadir', 'not_a_count'],
    ['1 2', 'not_a_count'],
    ['kali', 'not_a_count'],
    ['', 'not_a_count'],
    ['9.999.999.999.999.999 kali', 'not_a_count'],
    ['1,5 M views', 'ambiguous_count'],
    ['1'.repeat(201), 'too_long'],
  ])('%j is %s', (text, code) =>
    expect(() => parseCount(text)).toThrow(expect.objectContaining({ name: 'ParseError', code })),
  );

  test('teaches about an unfilled template', () =>
    expect(() => parseCount('{n} kali')).toThrow(
      'humas: "{n} kali" is not a count. A template was not filled in. ' +
        'Pass a counter such as "Dibaca 19.111 kali", "10,419 Views", "19 rb kali" or a bare number.',
    ));
});

describe('what was formatted reads back', () => {
  const locale = fc.constantFrom<'id' | 'en'>('id', 'en');

  test('the same in full', () =>
    fc.assert(
      fc.property(fc.maxSafeNat(), locale, (count, language) => {
        const text = formatCount(count, { locale: language });
        expect(parseCount(text)).toEqual({ value: count, approximate: false });
        expect(parseCount(`Dibaca: ${text} Kali`).value).toBe(count);
      }),
    ));

  test('near in short, and says so', () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 8e15 }),
        locale,
        fc.constantFrom<'short' | 'long'>('short', 'long'),
        (count, language, style) => {
          const { value, approximate } = parseCount(formatCompactCount(count, { locale: language, style }));
          expect(approximate).toBe(count >= 1000);
          // One decimal of the magnitude is kept: at most half of it is lost, which is 5 % of the smallest.
          expect(Math.abs(value - count)).toBeLessThanOrEqual(count * 0.05 + (count >= 1000 ? 1 : 0));
        },
      ),
    ));

  test('an error is a ParseError and a RangeError', () => {
    expect(() => parseCount('')).toThrow(ParseError);
    expect(() => parseCount('')).toThrow(RangeError);
  });
});
