// As `search_fold` in the database does it, word by word.
const WITHOUT_TRACE =
  /[\ufe00-\ufe0f'`\u00ad\u02b0-\u036f\u200b-\u200f\u2018\u2019\u202a-\u202e\u2060-\u2069\ufeff.\s-]+/g;

const WORDS =
  /\bke[- ]\d+|\d+(?:\.\d{3}(?!\d))+|\brp(?=\.?\d)|[\p{L}\p{N}\p{M}'`\u00ad\u2018\u2019\u200b-\u200f\ufeff]+/giu;

/** A word of a text and where it stands. */
export interface PlacedWord {
  /** As the index has it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word without case, accents and apostrophes. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replaceAll(WITHOUT_TRACE, '').toLowerCase();
}

/** The words of a text as the index has them, each with its place in the text. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORDS)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}
