import type { Text } from '../words/text.js';
import { createElement, createText, isElement, isText, type Node, type Parent, replace } from './dom.js';
import type { Notes } from './notes.js';

/**
 * Makes `[caption …]<img> words[/caption]`, which feeds and half-broken themes leave unrendered, the figure it stands
 * for. Works on the text before it is parsed, because a parser would scatter its parts over several paragraphs.
 */
export function renderCaptions(html: string): string {
  let rendered = '';
  let rest = html;
  for (;;) {
    const start = rest.search(/\[(wp_)?caption[\s\]]/i);
    const open = start < 0 ? -1 : rest.indexOf(']', start);
    const close = open < 0 ? null : /\[\/(wp_)?caption\]/i.exec(rest.slice(open));
    if (!close) return rendered + rest;
    rendered +=
      rest.slice(0, start) + figureOf(rest.slice(start, open), rest.slice(open + 1, open + close.index));
    rest = rest.slice(open + close.index + close[0].length);
  }
}

/** Long ago the words were an attribute; they may have typographic quotes by now. */
function figureOf(tag: string, inside: string): string {
  const picture =
    /^\s*(<p>\s*)?(<a\b[^>]{0,4000}>\s*)?<img\b[^>]{0,8000}>(\s*<\/a>)?/i.exec(inside)?.[0] ?? '';
  const words = inside.slice(picture.length).trim() || (/caption=["”″]([^"”″]*)/.exec(tag)?.[1] ?? '');
  return `<figure class="wp-caption">${picture}<figcaption>${words}</figcaption></figure>`;
}

const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:[\s=][^[\]]{0,2000})?)\]/g;
/**
 * Those that appear without attributes or an end. `[HOAKS]`, `[ralat]` and `[dua kata]` are words of the writer and
 * stay: a shortcode has attributes, an end, or a name we know.
 */
const KNOWN =
  /^(gallery|playlist|audio|video|embed|caption|contact-form(-7)?|toc|wpdm_.*|pdf-embedder|vc_.*|et_pb_.*|fusion_.*|elementor-.*|su_.*|ngg.*|metaslider|post-views|sharing|addtoany)$/;

/** Takes out the shortcodes of plugins that did not run, keeps the words between them, and says which they were. */
export function removeShortcodes(root: Parent, notes: Notes): void {
  for (const child of [...root.childNodes]) {
    if (isElement(child) && !['pre', 'code', 'script', 'style'].includes(child.tagName)) {
      removeShortcodes(child, notes);
    } else if (isText(child) && child.value.includes('[')) {
      replace(child, ...withoutShortcodes(child.value, notes));
    }
  }
}

function withoutShortcodes(text: string, notes: Notes): Node[] {
  const ended = new Set([...text.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/g)].map(([, name]) => name ?? ''));
  const linked = text.split(/\[embed[^\]]*\]\s*(https?:\/\/[^\s[\]<>]{1,2000})\s*\[\/embed\]/);
  return linked.map((part, index) => {
    if (index % 2 === 1) return createElement('a', { href: part }, createText(part));
    const kept = part.replace(SHORTCODE, (whole, end: string, name: string, attributes: string) => {
      const isShortcode = end || KNOWN.test(name) || /\w\s*=/.test(attributes) || ended.has(name);
      if (!isShortcode) return whole;
      if (!end) notes.add('shortcode-removed', pluginMissing(name), whole);
      return '';
    });
    return createText(kept);
  });
}

function pluginMissing(name: string): Text {
  return {
    id: `Kode pendek [${name}] dihilangkan karena pengayanya tidak berjalan di sini.`,
    en: `The shortcode [${name}] was left out because its plugin does not run here.`,
  };
}
