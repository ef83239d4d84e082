import type { Locale } from '../internal/contract.js';
import * as en from './en.js';
import * as id from './id.js';
import type { MessageKey } from './messages.js';

const flatten = (groups: Record<string, Record<string, string>>) =>
  Object.assign({}, ...Object.values(groups)) as Record<MessageKey, string>;

/**
 * Every word of every widget in both languages: what a translator starts from. A third language is a `Labels`
 * object with all these keys. Widgets do not import this, so that no page ships words it does not show.
 */
export const catalogue: Record<Locale, Record<MessageKey, string>> = {
  id: flatten(id),
  en: flatten(en),
};
