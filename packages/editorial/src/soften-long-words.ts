const CONSONANT = '(?:n[gy]|sy|kh|(?!n[gy]|sy|kh)[b-df-hj-np-tv-z])';

// Not in addresses: who copies one would copy the sign with it.
const LONG_WORD = /(?<![\w./:@#])[a-z]{17,}(?![\w/:@]|\.\w)/gi;

/** The first end of a syllable with seven letters before it and six behind. */
const BREAK = /* @__PURE__ */ new RegExp(
  `^.{6,}?[aiueo](?:${CONSONANT}(?=${CONSONANT})|(?=${CONSONANT}[aiueo]))(?=.{6})`,
  'i',
);

/**
 * Lets Indonesian words of more than 16 letters break once, between syllables: "pertanggung-jawaban" and not
 * "pertanggungjawab" over "an". No browser knows how. U+00AD shows nothing until a line must break there. Shorter words
 * fit on the narrowest phone and stay whole. For plain text, not for HTML, and not for English.
 *
 * @example
 * softenLongWords('pertanggungjawaban') // 'pertanggung\u00ADjawaban'
 */
export const softenLongWords = (text: string) =>
  text.replace(LONG_WORD, (word) => word.replace(BREAK, '$&\u00AD'));
