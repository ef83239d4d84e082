import { assertCount, printNumber } from './format-count.js';
import { type Locale, type LocaleOptions, pick } from './locale.js';

/** Options of {@link formatCompactCount}. */
export type CompactCountOptions = LocaleOptions & {
  /**
   * `short` 19,1 rb (no-break space) · `long` 19,1 ribu.
   * @default 'short'
   */
  style?: 'short' | 'long';
};

/** Words for thousand, million, billion (10⁹) and trillion (10¹²), with what stands before them. */
export const magnitudes: Record<Locale, Record<'short' | 'long', string[]>> = {
  id: {
    short: ['\u00A0rb', '\u00A0jt', '\u00A0M', '\u00A0T'],
    long: [' ribu', ' juta', ' miliar', ' triliun'],
  },
  en: { short: ['K', 'M', 'B', 'T'], long: [' thousand', ' million', ' billion', ' trillion'] },
};

/**
 * Rounds to `fraction` decimals of the largest magnitude that fits, moving up when rounding reaches the next:
 * 999.950 is 1 jt, not 1.000 rb. A value below a thousand has no magnitude.
 */
export function compact(value: number, fraction: number): { scaled: number; magnitude: number } {
  const step = 10 ** fraction;
  // Dividing whole numbers rounds right where multiplying a fraction does not: 1.005 * 100 is 100.49999999999999.
  const rounded = (magnitude: number) => Math.round(value / (1000 ** magnitude / step)) / step;
  let magnitude = 0;
  while (magnitude < 4 && rounded(magnitude) >= 1000) magnitude += 1;
  return { scaled: rounded(magnitude), magnitude };
}

/**
 * Prints a count in short, for narrow places. Keep the full one for assistive technology beside it.
 *
 * @throws {RangeError} when the count is negative, fractional or not a number.
 * @example
 * formatCompactCount(19111) // '19,1 rb', with U+00A0
 * formatCompactCount(19111, { style: 'long' }) // '19,1 ribu'
 */
export function formatCompactCount(
  count: number,
  { locale, style = 'short' }: CompactCountOptions = {},
): string {
  assertCount(count);
  const { scaled, magnitude } = compact(count, 1);
  return printNumber(scaled, 1, locale) + (pick(magnitudes, locale)[style][magnitude - 1] ?? '');
}
