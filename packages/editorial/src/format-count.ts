import { type Locale, type LocaleOptions, pick } from './locale.js';
import { teach } from './teach.js';

/** Separators: EYD V groups with a full stop and marks decimals with a comma. */
const marks: Record<Locale, { group: string; decimal: string }> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Prints digits grouped by three, with up to `fraction` decimals and no trailing zeros. */
export function printNumber(value: number, fraction: number, locale?: Locale): string {
  const { group, decimal } = pick(marks, locale);
  const [whole = '', part = ''] = value.toFixed(fraction).split('.');
  const decimals = part.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals && decimal + decimals);
}

/** @throws {RangeError} for anything but a whole number of things, 0 or more, that a number holds exactly. */
export function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw teach(
      `${String(count)} is not a count`,
      'Readers take a printed count as a fact',
      'Pass a whole number of 0 or more, and print nothing while it is unknown',
    );
}

/**
 * Prints a count in full.
 *
 * @throws {RangeError} when it is negative, fractional or not a number: unknown is not 0.
 * @example
 * formatCount(19111) // '19.111'
 */
export function formatCount(count: number, { locale }: LocaleOptions = {}): string {
  assertCount(count);
  return printNumber(count, 0, locale);
}
