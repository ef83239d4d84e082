const CONSONANT = '(?:n[gy]|sy|kh|(?!n[gy]|sy|kh)[b-df-hj-np-tv-z])';
const SYLLABLE = /* @__PURE__ */ new RegExp(
  `[aiueo](?:${CONSONANT}(?=${CONSONANT})|(?=${CONSONANT}[aiueo]))`,
  'gi',
);

// Not in addresses: who copies one would copy the sign with it.
const LONG_WORD = /(?<![\w./:@#])[a-z]{17,}(?![\w/:@]|\.\w)/gi;

/**
 * Lets Indonesian words of more than 16 letters break between syllables near their middle, "pertanggung-jawaban" and not
 * "pertanggungjawab" over "an": no browser knows how. U+00AD shows nothing until a line must break there. Shorter words
 * fit on the narrowest phone and stay whole.
 */
export const soften = (text: string) =>
  text.replace(LONG_WORD, (word) => {
    const fromMiddle = (at: number) => Math.abs(at - word.length / 2);
    const ends = [...word.matchAll(SYLLABLE)].map(({ 0: part, index }) => index + part.length);
    const end = ends.reduce((best, at) => (fromMiddle(at) <= fromMiddle(best) ? at : best), 0);
    return end ? `${word.slice(0, end)}\u00AD${word.slice(end)}` : word;
  });
