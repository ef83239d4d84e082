/** A schema.org thing, for {@link serializeJsonLd}. */
export type JsonLd = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>;

/**
 * Writes data for a `<script type="application/ld+json">` element. A browser never runs such an element, so no policy
 * has to allow it; but it ends at the first `</script`, so no `<` of the content may survive as a character.
 *
 * @returns JSON that means the same and holds no `<`, `>`, `&`, U+2028 or U+2029.
 * @example
 * ```ts
 * import { serializeJsonLd } from '@humas/sdk/jsonld';
 *
 * const page = { '@context': 'https://schema.org', '@type': 'WebPage', name: 'Data < 5 %' } as const;
 * console.log(`<script type="application/ld+json">${serializeJsonLd(page)}</script>`);
 * ```
 */
export function serializeJsonLd(thing: JsonLd): string {
  return JSON.stringify(thing).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
