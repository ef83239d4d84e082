import type { Locale, LocalizedText } from '@humas/sdk';

/** A text as a page prints it: the original says its language where it stands in for a translation. */
export type Printed = { text: string; lang: Locale | undefined };

/** The text in the page's language, or the Indonesian original where there is no translation. */
export function localized(text: LocalizedText, locale: Locale): Printed {
  const translation = text[locale];
  return translation ? { text: translation, lang: undefined } : { text: text.id, lang: 'id' };
}

/** The text alone, for places that cannot say their language: a title, a tab. */
export const localizedText = (text: LocalizedText, locale: Locale) => text[locale] || text.id;
