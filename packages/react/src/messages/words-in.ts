import type { Locale } from '../internal/contract.js';
import type { Labels, Translation } from './messages.js';

/**
 * The words of one widget, with the caller's own on top: `labelsIn` for code that every reader downloads.
 *
 * @returns the words by key, templates unfilled; `fill` fills them.
 * @example
 * ```ts
 * const words = wordsIn({ id: id.shareBar, en: en.shareBar }, locale, labels);
 * words['shareBar.copy']; // 'Salin tautan'
 * ```
 */
export function wordsIn<Group extends Record<string, string>>(
  group: { id: Group; en: Translation<Group> },
  locale: Locale,
  labels?: Labels,
): Translation<Group> {
  return { ...group[locale], ...labels };
}

/**
 * Puts values where a template has `{name}`. An unknown name keeps its braces: in a reader's browser a widget
 * that reads oddly is better than one that breaks.
 *
 * @example
 * ```ts
 * fill('Dibaca {n} kali', { n: '19.111' }); // 'Dibaca 19.111 kali'
 * ```
 */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/{(\w+)}/g, (slot, name: string) => values[name] ?? slot);
}
