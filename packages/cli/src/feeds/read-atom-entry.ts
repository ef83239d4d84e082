import type { FeedItem } from './feed.js';
import { childOf, childrenOf, markupIn, textIn, type XmlElement } from './parse-xml.js';

/** Reads one `<entry>` of Atom (RFC 4287). */
export function readAtomEntry(entry: XmlElement): FeedItem {
  const links = childrenOf(entry, 'link');
  const page = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const picture = links.find(
    ({ attributes }) => attributes.rel === 'enclosure' && attributes.type?.startsWith('image/'),
  );
  const content = htmlIn(childOf(entry, 'content'));
  const summary = htmlIn(childOf(entry, 'summary'));
  const author = childOf(entry, 'author');
  return {
    guid: textIn(childOf(entry, 'id')),
    link: page?.attributes.href ?? '',
    titleHtml: htmlIn(childOf(entry, 'title')),
    html: content || summary,
    excerptHtml: content ? summary || null : null,
    published: textIn(childOf(entry, 'published', 'updated')),
    updated: textIn(childOf(entry, 'updated')),
    author: author ? textIn(childOf(author, 'name')) : '',
    categories: childrenOf(entry, 'category')
      .map(({ attributes }) => attributes.label ?? attributes.term ?? '')
      .filter(Boolean),
    cover: picture?.attributes.href
      ? { url: picture.attributes.href, alt: picture.attributes.title ?? null, captionHtml: null }
      : null,
  };
}

function htmlIn(element: XmlElement | undefined): string {
  if (!element) return '';
  const { type = 'text' } = element.attributes;
  if (type === 'xhtml') {
    const division = childOf(element, 'div', 'xhtml:div');
    return markupIn(division ?? element).trim();
  }
  const text = textIn(element);
  return type === 'html' || type === 'text/html'
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
