const UNITS = 'WIB|WITA|WIT|ribu|juta|miliar|triliun|persen';

// A space between a figure and its unit, or the place after the hyphen of "ke-28"; not within a tag, which would have
// a ">" before the next "<".
const APART = new RegExp(`(?<=\\d) (?=(?:${UNITS})\\b(?![^<]*>))|(?<=\\p{L}-)(?=\\d(?![^<]*>))`, 'gu');

/**
 * Keeps a figure with its unit, "16.00 WIB" and "Rp2,9 miliar", and an ordinal with its prefix, "ke-28", on one line: a
 * magnitude or a number alone at the start of a line is read as the beginning of something else.
 *
 * @param text plain text, or HTML as the API returns it, whose tags stay as they are.
 * @returns the same words with a no-break space, or a word joiner after the hyphen.
 * @example
 * keepTogether('Hari jadi ke-28, Rp7,5 juta') // 'Hari jadi ke-\u206028, Rp7,5\u00a0juta'
 */
export const keepTogether = (text: string) => text.replace(APART, (space) => (space ? '\u00a0' : '\u2060'));
