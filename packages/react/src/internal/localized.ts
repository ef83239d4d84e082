import type { Locale, LocalizedText } from './contract.js';

/** The text in the reader's language, or the Indonesian original where there is no translation. */
export function localized(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.id;
}
