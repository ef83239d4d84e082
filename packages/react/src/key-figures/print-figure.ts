import { formatCount, formatRupiah } from '@humas/editorial';
import type { KeyFigure, Locale } from '../internal/contract.js';

/**
 * A figure as its number and its unit, "26.150" and " permohonan": joined they are what one says. Money has its unit in
 * front, "Rp1,6 miliar", and a percent sign is part of the number. Minus is U+2212 as EYD has it, which screen readers call
 * "minus", while a hyphen is a dash or nothing.
 */
export function printFigure({ value, unit }: KeyFigure, locale: Locale): [number: string, unit: string] {
  const money = unit === 'Rp' && Number.isSafeInteger(value);
  const number = (money ? formatRupiah(value, { locale }) : printNumber(value, locale)).replace(
    '-',
    '\u2212',
  );
  return money || !unit ? [number, ''] : unit === '%' ? [number + unit, ''] : [number, ` ${unit}`];
}

const printNumber = (value: number, locale: Locale) =>
  Number.isSafeInteger(value) && value >= 0
    ? formatCount(value, { locale })
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
