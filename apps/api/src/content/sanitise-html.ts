import type { RemovedMarkup } from '@humas/contract';
import sanitizeHtml from 'sanitize-html';
import {
  ADDRESSES,
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  BOXES,
  DROPPED_WHOLE,
  SCHEMES,
  SCHEMES_BY_TAG,
  WRITTEN_FOR_PICTURES,
} from './allowed-html.js';
import { RemovedMarkupList } from './removed-markup.js';
import { withoutInvisible } from './visible-text.js';

/** HTML that is safe to place in any page, though not yet as readers see it: see `prepareBody`. */
export interface SanitisedHtml {
  /** Its pictures are `<img src="med_…" />`, or `<img />` where one was removed; boxes of the layout are still `div`. */
  readonly html: string;
  /** Ids of the media its pictures name, each once. */
  readonly pictureIds: readonly string[];
  readonly removed: readonly RemovedMarkup[];
}

const MEDIA_ID = /^med_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const DEEPEST = 60;
/** Pages have a dozen elements around their words; beyond this, reading one costs more than it is worth. */
const TOO_DEEP = 1000;

/** The HTML nests so deeply that it is an attack or an accident. */
export class HtmlTooDeepError extends Error {
  override readonly name = 'HtmlTooDeepError';

  constructor() {
    super(
      `humas: the HTML has more than ${TOO_DEEP} elements within each other. It was not read. Close what is left open.`,
    );
  }
}

/**
 * Takes everything out of HTML that is not on an allow-list of elements and attributes: no script, style, frame or
 * drawing, links only to http, https, mailto and tel, pictures only by the id of a medium. Headings begin at `h2`,
 * because the page's `h1` is the headline.
 *
 * @throws HtmlTooDeepError
 * @example sanitiseHtml('<h1>Isi</h1><p onclick="x()">Teks</p>').html // '<h2>Isi</h2><p>Teks</p>'
 */
export function sanitiseHtml(html: string): SanitisedHtml {
  const removed = new RemovedMarkupList();
  const pictureIds = new Set<string>();
  let depth = 0;
  const clean = sanitizeHtml(html.replaceAll('\0', ''), {
    allowedTags: [...ALLOWED_TAGS, 'div'],
    allowedAttributes: ALLOWED_ATTRIBUTES as Record<string, string[]>,
    allowedSchemes: SCHEMES,
    allowedSchemesByTag: SCHEMES_BY_TAG,
    allowedSchemesAppliedToAttributes: ADDRESSES,
    allowProtocolRelative: false,
    nonTextTags: DROPPED_WHOLE,
    nestingLimit: DEEPEST,
    textFilter: withoutInvisible,
    onOpenTag: (name, attributes) => {
      depth += 1;
      if (depth > TOO_DEEP) throw new HtmlTooDeepError();
      judge(name, attributes, removed);
    },
    onCloseTag: () => {
      depth -= 1;
    },
    transformTags: {
      ...Object.fromEntries(BOXES.map((name) => [name, 'div'])),
      a: (tagName, { rel: _, ...attribs }) => ({
        tagName,
        attribs: /^https?:/i.test(attribs.href ?? '') ? { ...attribs, rel: 'noopener' } : attribs,
      }),
      b: 'strong',
      i: 'em',
      strike: 's',
      img: (tagName: string, { src = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag => {
        const id = src.trim();
        if (!MEDIA_ID.test(id)) {
          removed.add('picture', pictureName(src));
          // Nothing is left of it but its place, which arranging the text closes.
          return { tagName, attribs: {} };
        }
        pictureIds.add(id);
        return { tagName, attribs: { src: id } };
      },
    },
  });
  return { html: startHeadingsAtTwo(clean), pictureIds: [...pictureIds], removed: removed.toArray() };
}

/** Elements that only have another name afterwards, or whose own rule reports them. */
const RENAMED = new Set(['b', 'i', 'strike', 'img']);
const ALLOWED = new Set([...ALLOWED_TAGS, ...RENAMED]);

/** No page has an address as long as this, and judging one takes time that grows with its square. */
const LONGEST_ADDRESS = 4000;

/** Counts what the sanitiser is about to take out, and takes out addresses before it has to judge them. */
function judge(tag: string, attributes: Record<string, string>, removed: RemovedMarkupList): void {
  if (!ALLOWED.has(tag)) {
    removed.add('element', tag);
    return;
  }
  const allowed = [...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[tag] ?? [])];
  for (const [name, value] of Object.entries(attributes)) {
    if (tag === 'img' && (name === 'src' || WRITTEN_FOR_PICTURES.includes(name))) continue;
    if (!allowed.includes(name)) removed.add('attribute', name);
    else if (ADDRESSES.includes(name)) {
      const refused = value.length > LONGEST_ADDRESS ? value : refusedScheme(tag, value);
      if (refused === undefined) continue;
      removed.add('address', refused);
      delete attributes[name];
    }
  }
}

/**
 * The scheme of an address that the allow-list does not have, `//` for one that only leaves it out. Stricter than a
 * browser: what stands before a colon is taken for a scheme also when it could be none.
 */
function refusedScheme(tag: string, address: string): string | undefined {
  const bare = withoutComments(withoutInvisible(address)).replaceAll(/\s+/g, '');
  if (/^[/\\]{2}/.test(bare)) return '//';
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  const allowed = tag === 'blockquote' || tag === 'q' ? SCHEMES_BY_TAG[tag] : SCHEMES;
  return allowed.includes(scheme) ? undefined : `${scheme}:`;
}

/** Not by a pattern: one that looks for the end of each comment costs the square of the length where none ends. */
function withoutComments(text: string): string {
  let kept = '';
  for (let from = 0; ; ) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    from = end + 3;
  }
}

/** How a removed picture is named: by its address, but a picture written into the text only by `data:`. */
function pictureName(src: string): string {
  const address = src.trim();
  if (/^https?:/i.test(address)) return address;
  return /^[a-z][a-z0-9.+-]*:/i.exec(address)?.[0].toLowerCase() || address || 'img';
}

/** Safe after sanitising: every `<h1` there is a tag, since text has its `<` escaped. */
function startHeadingsAtTwo(html: string): string {
  let highest = 7;
  for (const [, level] of html.matchAll(/<h([1-6])/g)) highest = Math.min(highest, Number(level));
  const shift = 2 - highest;
  if (highest > 6 || shift === 0) return html;
  return html.replaceAll(/(<\/?h)([1-6])/g, (_, start: string, level: string) => {
    return `${start}${Math.min(6, Number(level) + shift)}`;
  });
}
