/**
 * A text, or undefined when there is nothing in it to read: what a CMS has not filled in often arrives as a blank, and
 * must leave as little behind as what is missing.
 *
 * @example
 * ```ts
 * written(' '); // undefined
 * ```
 */
export const written = (text: string | null | undefined): string | undefined =>
  text?.trim() ? text : undefined;
