import type { Measurement } from '@humas/tokens/create';
import type { Language } from '../words/text.js';

/** `"brand" di atas "surface"`: names of variables, which are the same in every language. */
export const pairName = ({ foreground, background }: Measurement, language: Language): string =>
  `${foreground} ${language === 'id' ? 'di atas' : 'on'} ${background}`;

/** `4,50:1` for what was measured; with no `digits`, `4,5:1` for what is required. */
export function ratioText(ratio: number, language: Language, digits = 0): string {
  const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
  });
  return `${format.format(ratio)}:1`;
}

/** The two schemes in words. */
export const SCHEMES: Record<Language, Record<Measurement['scheme'], string>> = {
  id: { light: 'terang', dark: 'gelap' },
  en: { light: 'light', dark: 'dark' },
};
