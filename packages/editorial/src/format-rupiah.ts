import { compact, magnitudes } from './format-compact-count.js';
import { printNumber } from './format-count.js';
import { type LocaleOptions, pick } from './locale.js';
import { teach } from './teach.js';

/** Options of {@link formatRupiah}. */
export type RupiahOptions = LocaleOptions & {
  /**
   * `words` Rp1,6 miliar, rounded to two decimals from a million up · `exact` Rp1.600.000.000.
   * @default 'words'
   */
  style?: 'words' | 'exact';
};

/**
 * Prints rupiah as EYD V writes it: the sign without a space or full stop, the magnitude in small letters.
 *
 * @param amount in whole rupiah.
 * @throws {RangeError} when the amount is not a whole number that a number holds exactly.
 * @example
 * formatRupiah(1_600_000_000) // 'Rp1,6 miliar'
 * formatRupiah(1_600_000, { style: 'exact' }) // 'Rp1.600.000'
 */
export function formatRupiah(amount: number, { locale, style = 'words' }: RupiahOptions = {}): string {
  if (!Number.isSafeInteger(amount))
    throw teach(
      `${String(amount)} is not an amount of rupiah`,
      'A wrong amount of public money must not be printed',
      'Pass whole rupiah, up to 9,007,199,254,740,991',
    );
  const value = Math.abs(amount);
  const sign = amount < 0 ? '-Rp' : 'Rp';
  if (style === 'exact' || value < 1e6) return sign + printNumber(value, 0, locale);
  const { scaled, magnitude } = compact(value, 2);
  return sign + printNumber(scaled, 2, locale) + pick(magnitudes, locale).long[magnitude - 1];
}
