import { fillLabel } from '@humas/editorial';
import type { Locale } from '../internal/contract.js';
import type * as id from './id.js';

/** The same keys as the Indonesian original, in any words: what another language must provide. */
export type Translation<Original> = { [Key in keyof Original]: string };

type Groups = typeof id;
type KeysOf<Group> = Group extends unknown ? keyof Group : never;

/** Every key of the catalogue, `widget.name`. */
export type MessageKey = KeysOf<Groups[keyof Groups]> & string;

/**
 * Words of yours in place of ours: one object serves every widget, keys you leave out keep our wording.
 * Strings only, never functions, so that a server component may pass them to a client one.
 *
 * @example
 * ```tsx
 * <NewsCard article={article} labels={{ 'newsCard.views': 'Dilihat {n} kali' }} />
 * ```
 */
export type Labels = Partial<Record<MessageKey, string>>;

/**
 * The words of one widget in one language, with the caller's own words on top.
 *
 * A widget passes its own group in both languages rather than the whole catalogue, so that its client code
 * carries no other widget's words.
 *
 * @returns a function from key, and values for the `{placeholders}`, to text.
 * @example
 * ```ts
 * const label = labelsIn({ id: id.newsCard, en: en.newsCard }, locale, labels);
 * label('newsCard.views', { n: '19.111' }); // 'Dibaca 19.111 kali'
 * ```
 */
export function labelsIn<Group extends Record<string, string>>(
  group: { id: Group; en: Translation<Group> },
  locale: Locale,
  labels: Labels = {},
): (key: keyof Group & string, values?: Record<string, string | number>) => string {
  const words: Record<string, string | undefined> = { ...group[locale], ...labels };
  return (key, values) => fillLabel(words[key] ?? group.id[key] ?? key, values ?? {});
}
