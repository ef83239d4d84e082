import type { Locale, LocalizedText } from './contract.js';

/** The text in the reader's language, or the Indonesian original where there is no translation. */
export function localized(text: LocalizedText, locale: Locale): string {
  return text[locale] || text.id;
}

/**
 * Props of an element that holds a {@link localized} text: the original says its language where it stands in for a
 * translation, so that a screen reader pronounces it as Indonesian (WCAG 3.1.2).
 *
 * @example
 * ```tsx
 * <p {...localizedProps(alert.text, 'en')} />
 * ```
 */
export function localizedProps(text: LocalizedText, locale: Locale): { lang?: string; children: string } {
  return { lang: text[locale] ? undefined : 'id', children: text[locale] || text.id };
}
