import sanitizeHtml from 'sanitize-html';

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
const WORDS = ['a', 'strong', 'em', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup'];
const MEANING = ['abbr', 'cite', 'code', 'dfn', 'kbd', 'q', 'time', 'br', 'wbr'];

/** Elements whose content is not text for readers: it goes with the element. */
const DROPPED_WHOLE = [
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
];
const FRAMES = ['iframe', 'object', 'embed', 'noscript', 'noembed', 'noframes', 'xmp', 'plaintext'];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: ['h1', ...BLOCKS, ...TABLES, ...FIGURES, ...WORDS, ...MEANING],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'title', 'hreflang', 'rel'],
    abbr: ['title'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'scope', 'headers'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'], blockquote: ['http', 'https'], q: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  nonTextTags: [...DROPPED_WHOLE, ...FRAMES],
  nestingLimit: 60,
  transformTags: {
    a: (tagName, { rel: _, ...attribs }) => ({
      tagName,
      attribs: /^https?:/i.test(attribs.href ?? '') ? { ...attribs, rel: 'noopener' } : attribs,
    }),
    b: 'strong',
    i: 'em',
    strike: 's',
    img: (tagName, attribs) => ({ tagName, attribs: { ...attribs, loading: 'lazy', decoding: 'async' } }),
  },
};

/**
 * The HTML of an article as it may be stored and placed in any page: only elements and attributes of an allow-list,
 * links only to http, https, mailto and tel, no script, style, frame or drawing. Headings begin at `h2`, because the
 * page's `h1` is the headline.
 *
 * @example sanitiseHtml('<h1>Isi</h1><p onclick="x()">Teks</p>') // '<h2>Isi</h2><p>Teks</p>'
 */
export function sanitiseHtml(html: string): string {
  return startHeadingsAtTwo(sanitizeHtml(html, OPTIONS));
}

/** Safe after sanitising: every `<h1` there is a tag, since text has its `<` escaped. */
function startHeadingsAtTwo(html: string): string {
  const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  const shift = levels.length > 0 ? 2 - Math.min(...levels) : 0;
  if (shift === 0) return html;
  return html.replaceAll(/(<\/?h)([1-6])/g, (_, start: string, level: string) => {
    return `${start}${Math.min(6, Number(level) + shift)}`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of sanitised HTML, one line a block, for excerpts, searching and counting words. */
export function htmlToText(html: string): string {
  const lines = html.replaceAll(
    /<\/(p|h[1-6]|li|dt|dd|tr|caption|figcaption|blockquote|pre)>|<br[^>]*>/g,
    '\n',
  );
  const cells = lines.replaceAll(/<\/t[dh]>/g, ' ');
  const text = sanitizeHtml(cells, { allowedTags: [], allowedAttributes: {} });
  return text
    .replaceAll(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n\s*/g, '\n')
    .trim();
}
