/**
 * First letters of the first and last word of a name, for a logo disc without a picture. Titles with a full stop, and
 * degrees after a comma, are not part of a name.
 *
 * @returns one or two capitals; an empty string for an empty name.
 * @example
 * initials('Politeknik Pelayaran Bahari') // 'PB'
 */
export function initials(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/[^\p{L}\p{M}\p{N}.'’]+/u).filter(Boolean);
  const named = words.filter((word) => !word.endsWith('.'));
  const chosen = named.length > 0 ? named : words;
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : chosen;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
