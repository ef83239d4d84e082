/** A tag of well-formed HTML, found in text. */
export type Tag = {
  /** Lower case, such as `p`. */
  name: string;
  kind: 'open' | 'close' | 'void';
  /** How many elements are open around it; 0 at the top. */
  depth: number;
  /** Index of `<`. */
  start: number;
  /** Index after `>`. */
  end: number;
};

// Quoted attribute values may hold ">", so they are read whole. Comments do not survive the API's sanitiser.
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

// HTML standard, 13.1.2: elements that have no end tag.
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The tags of an article's HTML with their depth, so that parts can be added between paragraphs without parsing it
 * into a tree. Only for the API's HTML, which its sanitiser has made well-formed.
 */
export function* tagsOf(html: string): Generator<Tag> {
  let depth = 0;
  for (const match of html.matchAll(TAG)) {
    const [text, slash, name = ''] = match;
    const tag = name.toLowerCase();
    const kind = VOID.has(tag) ? 'void' : slash ? 'close' : 'open';
    if (kind === 'close') depth -= 1;
    yield { name: tag, kind, depth, start: match.index, end: match.index + text.length };
    if (kind === 'open') depth += 1;
  }
}
