const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The same identifier as Atom wants it, an address that is right for ever whatever server it came from: our ids are
 * UUIDs written in base 32.
 *
 * @example entryId('art_01hbytm700e5k8jv2xw6q4n9rb') // 'urn:uuid:018afda3-…'
 */
export function entryId(id: string): string {
  let number = 0n;
  for (const character of id.slice(id.indexOf('_') + 1))
    number = number * 32n + BigInt(ALPHABET.indexOf(character));
  const hex = number.toString(16).padStart(32, '0');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
