import { cutAtWord } from './cut.js';
import { type Element, isElement, type Parent, remove, textOf } from './dom.js';

const MARK =
  /^(ralat|koreksi|pembetulan|perbaikan|correction|corrected|erratum|editor[’']s note)\s*(\([^)]{1,60}\)|[,:]?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?\s*[:–—]\s*(?=\S)/i;
/** A note is a paragraph or two at an edge of the text; "Ralat:" in the middle of one is reporting. */
const EDGE = 3;

/**
 * Takes the editor's note of what was corrected out of the text: a paragraph at its beginning or end that starts with
 * `Ralat:`, `Koreksi (7/5):`, `Correction:` or the like. Several become one note.
 */
export function takeCorrection(root: Parent): string | null {
  const paragraphs = root.childNodes.filter(
    (node): node is Element =>
      isElement(node) && ['p', 'blockquote', 'h4', 'h5', 'h6'].includes(node.tagName),
  );
  const edges = new Set([...paragraphs.slice(0, EDGE), ...paragraphs.slice(-EDGE)]);
  const notes = [...edges].filter((paragraph) => MARK.test(textOf(paragraph)));
  // An article of nothing else is the correction of another one: its text stays.
  if (notes.length === 0 || notes.length === paragraphs.length) return null;
  for (const note of notes) remove(note);
  return cutAtWord(notes.map((note) => textOf(note).replace(MARK, dateOf)).join(' '), 1000);
}

/** The mark says what the note is, and so does the field; its date stays. */
function dateOf(_mark: string, _word: string, date: string | undefined): string {
  const day = date?.replace(/^[\s(,:]+|[\s)]+$/g, '');
  return day ? `${day}: ` : '';
}
