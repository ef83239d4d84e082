/** The contract's limit of a slug. */
const LONGEST = 120;

/** Letters that do not come apart into a plain one and a mark. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '&': ' dan ',
};

/**
 * The address of an article, made from its headline: plain letters and digits, cut at a word.
 *
 * @returns `artikel` when the headline has no letter that could stand in an address
 * @example slugOf('Loket Buka Lebih Pagi, Mulai Senin') // 'loket-buka-lebih-pagi-mulai-senin'
 */
export function slugOf(headline: string): string {
  const plain = headline
    .toLowerCase()
    .replaceAll(/[ßæœøđł&]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return cut(slug, LONGEST) || 'artikel';
}

/** The same address with a number, for an article whose own is taken. */
export function numberedSlug(slug: string, number: number): string {
  const ending = `-${number}`;
  return cut(slug, LONGEST - ending.length) + ending;
}

function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const start = slug.slice(0, length + 1);
  const end = start.lastIndexOf('-');
  // A first word as long as this is none; any cut will do.
  return end > length / 2 ? start.slice(0, end) : slug.slice(0, length).replace(/-$/, '');
}
