/** A part of a text, and what it is. */
export interface Span<What extends string> {
  readonly start: number;
  /** The first character behind it. */
  readonly end: number;
  readonly what: What;
}

const DIGIT = /^\p{Nd}$/u;
/** Between two digits nobody sees these: soft hyphen, zero-width characters and joiners, variation selectors. */
const UNSEEN = /^(?:\u034f|[\ufe00-\ufe0f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff])$/;
/** Signs that look like those telephones and identity cards are written with. */
const ALIKE: Readonly<Record<string, string>> = {
  '\uff0b': '+',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0d': '-',
  '\uff0e': '.',
  '\uff20': '@',
  '\u3000': ' ',
};

/**
 * A text with its digits in ASCII and without what nobody sees in between, and where each character stood.
 *
 * @returns `places` of a character and, behind the last one, of the end
 */
export function toPlainDigits(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = '';
  let place = 0;
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      // One place for each unit, so that both texts are counted alike.
      const seen = DIGIT.test(character) ? digitOf(character) : (ALIKE[character] ?? character);
      for (let unit = 0; unit < seen.length; unit += 1) places.push(place);
      plain += seen;
    }
    place += character.length;
  }
  places.push(text.length);
  return { plain, places };
}

/** Unicode keeps the digits of a script together, from 0 to 9, and begins each such row at a digit that follows none. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  // Mathematical digits stand in five rows of ten without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
