import type { Agency } from '@humas/sdk';
import { isThemeName, type Theme, themes } from '@humas/tokens';

/** The theme an agency wears, with its manners and motif; the neutral one where it names none that is known. */
export function themeOf({ brand }: Pick<Agency, 'brand'>): Theme {
  return themes[isThemeName(brand.theme) ? brand.theme : 'netral'];
}
