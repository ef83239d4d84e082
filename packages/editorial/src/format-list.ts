import { type LocaleOptions, pick } from './locale.js';

/** Options of {@link formatList}. */
export type ListOptions = LocaleOptions & {
  /**
   * The word before the last item.
   * @default 'and'
   */
  type?: 'and' | 'or';
};

const conjunctions = { id: { and: 'dan', or: 'atau' }, en: { and: 'and', or: 'or' } };

/**
 * Joins names or things; from three on with a comma before the last, as EYD V asks.
 *
 * @returns an empty string for no items.
 * @example
 * formatList(['A', 'B', 'C']) // 'A, B, dan C'
 */
export function formatList(items: readonly string[], { locale, type = 'and' }: ListOptions = {}): string {
  const word = pick(conjunctions, locale)[type];
  if (items.length < 3) return items.join(` ${word} `);
  return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`;
}
