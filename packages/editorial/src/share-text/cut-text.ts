const ELLIPSIS = '…';

let segmenter: Intl.Segmenter | undefined;

/** What readers see as one letter, be it two flags' halves or a family of four. */
const lettersOf = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/**
 * Cuts a text behind a word, with "…", so that it fits. A first word that is too long is cut behind a letter.
 *
 * @param fits whether a text is short enough; a text that begins another is never longer.
 * @returns an empty text when not even one letter fits.
 */
export function cutText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const letters = lettersOf(text);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(letters.slice(0, middle).join('') + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  const kept = letters.slice(0, low).join('');
  const isWhole = /^\s/.test(letters[low] ?? '');
  const words = isWhole ? kept : kept.replace(/(?<!\s)\s+\S*$/, '');
  const end = words.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '');
  return end === '' ? '' : end + ELLIPSIS;
}
