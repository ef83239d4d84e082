/**
 * Joins the class names that apply, leaving out what is empty or false.
 *
 * @example
 * ```ts
 * classNames('humas-news-card', className); // 'humas-news-card my-class'
 * ```
 */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
