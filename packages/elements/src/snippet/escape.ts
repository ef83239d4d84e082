const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in quoted attributes alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/**
 * A text as it may stand in a quoted attribute of a WordPress shortcode. WordPress ends a shortcode at the first `]`, whatever
 * quotes stand around it, and takes a backslash for a mark of its own; as entities all of them reach the plugin whole.
 */
export const escapeShortcode = (text: string): string =>
  escapeHtml(text).replace(/[[\]\\]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text as a PHP string in single quotes, in which only the quote and the backslash mean anything. */
export const quotePhp = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
