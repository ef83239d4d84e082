const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

// Browsers drop these before they read the scheme, so "java\nscript:" runs. WHATWG URL, 4.4, steps 1-3.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g;

/**
 * An address that is safe in `href` and `src`: http, https, mailto, tel, or relative to the page.
 *
 * Content comes from many hands; a `javascript:` or `data:` address in it must not become a link.
 *
 * @returns the address unchanged, or `undefined` when its scheme is not on the list or it is empty, so that
 * React leaves the attribute out.
 * @example
 * ```ts
 * safeUrl('/berita/1');           // '/berita/1'
 * safeUrl('javascript:alert(1)'); // undefined
 * ```
 */
export function safeUrl(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  const seen = url.replace(IGNORED_BY_BROWSERS, '');
  if (seen === '') return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(seen)?.[0];
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase()) ? url : undefined;
}
