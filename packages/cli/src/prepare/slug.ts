/** As long as the contract lets a slug be. */
const LONGEST = 120;

/**
 * The last part of an address as the API takes it: small ASCII letters, digits and hyphens. WordPress keeps other
 * letters percent-encoded; marks are taken off letters, what is left without a letter becomes null, and the API makes
 * one from the headline.
 *
 * @example cleanSlug('caf%c3%a9-humas') // 'cafe-humas'
 */
export function cleanSlug(slug: string | null | undefined): string | null {
  const cleaned = decoded(slug ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  // A name in another script leaves only its digits behind, which would be nobody's address.
  const lost = /\p{L}/u.test(decoded(slug ?? '').replace(/\p{Script=Latin}/gu, ''));
  const short = cleaned.length > LONGEST ? cleaned.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : cleaned;
  const trimmed = short.slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return trimmed === '' || lost ? null : trimmed;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
