/**
 * A text within a limit, cut between words with "…" when it is longer.
 *
 * @example cutAtWord('Layanan keliling hadir di kecamatan', 20) // 'Layanan keliling…'
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastSpace = start.lastIndexOf(' ');
  const whole = text[start.length] === ' ' || lastSpace < limit / 2 ? start : start.slice(0, lastSpace);
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`;
}
