/** What an article may be made of. Everything else is taken out. */

const BLOCKS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'hr',
];
const TABLES = ['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const FIGURES = ['figure', 'figcaption', 'img'];
const MEANING = ['dfn', 'kbd', 'time', 'br', 'wbr'];

/** Words and phrases: what stands inside a paragraph and means nothing when it is empty. */
export const PHRASES = [
  'a',
  'strong',
  'em',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'sub',
  'sup',
  'abbr',
  'cite',
  'code',
  'q',
];

/**
 * Boxes of a layout. They go, but where one ends a paragraph ends too: joined, the last word of one would stick to the
 * first of the next. Until that is done they are all `div`.
 */
export const BOXES = [
  'div',
  'section',
  'article',
  'aside',
  'main',
  'header',
  'footer',
  'nav',
  'center',
  'address',
  'details',
  'summary',
  'fieldset',
  'form',
];

/** `h1` becomes `h2` in the end, because the page's `h1` is the headline. */
export const ALLOWED_TAGS = ['h1', ...BLOCKS, ...TABLES, ...FIGURES, ...PHRASES, ...MEANING];

/** By element; `*` is for all of them. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, string[]>> = {
  '*': ['lang', 'dir'],
  a: ['href', 'title', 'hreflang', 'rel'],
  abbr: ['title'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  img: ['src'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'scope', 'headers'],
  time: ['datetime'],
};

/** What the server writes for a picture by itself, so that leaving it out loses nothing. */
export const WRITTEN_FOR_PICTURES = [
  'alt',
  'title',
  'width',
  'height',
  'loading',
  'decoding',
  'fetchpriority',
  'srcset',
  'sizes',
];

/** Attributes that hold an address. */
export const ADDRESSES = ['href', 'src', 'cite'];
export const SCHEMES = ['http', 'https', 'mailto', 'tel'];
/** Where an address is only quoted, nothing but a page makes sense. */
export const SCHEMES_BY_TAG = { blockquote: ['http', 'https'], q: ['http', 'https'] };

/** Elements whose content is not text for readers: it goes with the element. */
export const DROPPED_WHOLE = [
  'script',
  'style',
  'textarea',
  'option',
  'select',
  'svg',
  'math',
  'template',
  'title',
  'head',
  'iframe',
  'object',
  'embed',
  'noscript',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
];
