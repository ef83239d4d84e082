import { teach } from './teach.js';

/** Languages a newsroom publishes in: Indonesian first, English complete. */
export type Locale = 'id' | 'en';

/** Options every formatter takes. */
export type LocaleOptions = {
  /**
   * Language of the words and of the separators.
   * @default 'id'
   */
  locale?: Locale;
};

/**
 * Words of one language, checked, so that a wrong locale is an error and not silently English.
 *
 * @throws {RangeError} when the locale is neither `id` nor `en`.
 */
export function pick<Value>(words: Record<Locale, Value>, locale: Locale = 'id'): Value {
  if (Object.hasOwn(words, locale)) return words[locale];
  throw teach(`locale "${locale}" is unknown`, 'There are no words for it', "Use 'id' or 'en'");
}
