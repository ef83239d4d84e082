const UNITS = 'WIB|WITA|WIT|ribu|juta|miliar|triliun|persen';

// A space between a figure and its unit, outside of tags: what follows has no ">" before the next "<".
const APART = new RegExp(`(?<=\\d) (?=(?:${UNITS})\\b(?![^<]*>))`, 'g');

/**
 * Keeps a figure and its unit on one line, "16.00 WIB" and "Rp2,9 miliar", with a no-break space: a zone or a
 * magnitude alone at the start of a line is read as the beginning of something else.
 *
 * @example
 * keepUnits('<p>Pukul 16.00 WIB</p>') // '<p>Pukul 16.00\u00a0WIB</p>'
 */
export const keepUnits = (html: string) => html.replace(APART, '\u00a0');
