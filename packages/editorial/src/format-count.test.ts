import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCompactCount, formatCount, formatRupiah } from './index.js';

const counts = fc.maxSafeNat();

describe('formatCount', () => {
  test.each([
    [0, '0', '0'],
    [619, '619', '619'],
    [1000, '1.000', '1,000'],
    [19111, '19.111', '19,111'],
    [47455, '47.455', '47,455'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('%i', (count, id, en) => {
    expect(formatCount(count)).toBe(id);
    expect(formatCount(count, { locale: 'en' })).toBe(en);
  });

  test('keeps every digit', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(Number(formatCount(count).replaceAll('.', ''))).toBe(count);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN, Infinity, 2 ** 53])('%d is not a count', (count) => {
    expect(() => formatCount(count)).toThrow(RangeError);
    expect(() => formatCompactCount(count)).toThrow(
      /is not a count\. Readers take a printed count as a fact\./,
    );
  });
});

describe('formatCompactCount', () => {
  test.each([
    [0, '0', '0', '0'],
    [999, '999', '999', '999'],
    [1000, '1\u00A0rb', '1 ribu', '1K'],
    [1234, '1,2\u00A0rb', '1,2 ribu', '1.2K'],
    [19_000, '19\u00A0rb', '19 ribu', '19K'],
    [19_111, '19,1\u00A0rb', '19,1 ribu', '19.1K'],
    [999_949, '999,9\u00A0rb', '999,9 ribu', '999.9K'],
    [999_950, '1\u00A0jt', '1 juta', '1M'],
    [1_050_000, '1,1\u00A0jt', '1,1 juta', '1.1M'],
    [1_200_000, '1,2\u00A0jt', '1,2 juta', '1.2M'],
    [1_600_000_000, '1,6\u00A0M', '1,6 miliar', '1.6B'],
    [2_500_000_000_000, '2,5\u00A0T', '2,5 triliun', '2.5T'],
    [3_000_000_000_000_000, '3.000\u00A0T', '3.000 triliun', '3,000T'],
  ])('%i', (count, short, long, english) => {
    expect(formatCompactCount(count)).toBe(short);
    expect(formatCompactCount(count, { style: 'long' })).toBe(long);
    expect(formatCompactCount(count, { locale: 'en' })).toBe(english);
  });

  test('agrees with Intl below a thousand trillion', () => {
    const judge = new Intl.NumberFormat('id', { notation: 'compact', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.nat({ max: 999_949_999_999_999 }), (count) => {
        expect(formatCompactCount(count)).toBe(judge.format(count));
      }),
    );
  });

  test('never falls as the count grows', () => {
    const scale: Record<string, number> = { '': 1, ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
    const back = (text: string) => {
      const [figure = '', word = ''] = text.split(' ');
      return Number(figure.replaceAll('.', '').replace(',', '.')) * (scale[word] ?? Number.NaN);
    };
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          back(formatCompactCount(n, { style: 'long' })),
        );
        expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
      }),
    );
  });
});

describe('formatRupiah', () => {
  test.each([
    [0, 'Rp0'],
    [15_000, 'Rp15.000'],
    [999_999, 'Rp999.999'],
    [1_600_000, 'Rp1,6 juta'],
    [1_005_000, 'Rp1,01 juta'],
    [1_250_000_000, 'Rp1,25 miliar'],
    [1_600_000_000, 'Rp1,6 miliar'],
    [500_000_000_000_000, 'Rp500 triliun'],
    [-2_000_000, '-Rp2 juta'],
  ])('%i', (amount, text) => expect(formatRupiah(amount)).toBe(text));

  test('writes every rupiah on demand', () => {
    expect(formatRupiah(1_600_000, { style: 'exact' })).toBe('Rp1.600.000');
    expect(formatRupiah(1_600_000, { style: 'exact', locale: 'en' })).toBe('Rp1,600,000');
  });

  test('writes English', () => expect(formatRupiah(1_600_000_000, { locale: 'en' })).toBe('Rp1.6 billion'));

  test.each([Number.NaN, 0.5, Infinity])('%d is not an amount', (amount) =>
    expect(() => formatRupiah(amount)).toThrow(/is not an amount of rupiah/),
  );
});
