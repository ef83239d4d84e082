import { formatCount, formatRupiah } from '@humas/editorial';
import type { KeyFigure, Locale } from '../internal/contract.js';

/**
 * A figure as its number and its unit, "26.150" and " permohonan", "98,2" and "%": joined they are what one says.
 * Money has its unit in front, "Rp1,6 miliar".
 */
export function printFigure({ value, unit }: KeyFigure, locale: Locale): [number: string, unit: string] {
  if (unit === 'Rp' && Number.isSafeInteger(value)) return [formatRupiah(value, { locale }), ''];
  const printed =
    Number.isSafeInteger(value) && value >= 0
      ? formatCount(value, { locale })
      : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return [printed, !unit || unit === '%' ? (unit ?? '') : ` ${unit}`];
}
