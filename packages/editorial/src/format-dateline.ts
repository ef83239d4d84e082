/** Where an article was filed, and by which unit. */
export type Dateline = { place?: string | null; unit?: string | null };

/**
 * Prints the place and unit that open an article's first sentence.
 *
 * @returns an empty string when neither is given.
 * @example
 * formatDateline({ place: 'Jakarta', unit: 'Humas BKN' }) // 'Jakarta – Humas BKN'
 */
export function formatDateline({ place, unit }: Dateline): string {
  return [place, unit].filter(Boolean).join(' – ');
}
