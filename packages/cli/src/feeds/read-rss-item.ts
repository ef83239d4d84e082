import type { FeedItem } from './feed.js';
import { childOf, childrenOf, textIn, type XmlElement } from './parse-xml.js';

/** Reads one `<item>`: RSS 2.0 with its common modules, RSS 1.0, and the fields only the GPR widget has. */
export function readRssItem(item: XmlElement): FeedItem {
  const text = (...names: string[]) => textIn(childOf(item, ...names));
  const full = text('content:encoded', 'content');
  const summary = text('description', 'summary');
  const guid = text('guid');
  return {
    guid: guid || item.attributes['rdf:about'] || '',
    link: linkOf(item) || (isAddress(guid) ? guid : ''),
    titleHtml: text('title'),
    html: full || summary,
    excerptHtml: full ? summary || null : null,
    // dateOrigin is whole; the GPR widget's pubDate was cut for display.
    published: text('dateorigin', 'pubdate', 'dc:date', 'dcterms:created', 'date'),
    updated: text('atom:updated', 'dcterms:modified'),
    author: authorOf(text('dc:creator', 'author')),
    categories: childrenOf(item, 'category', 'dc:subject').map(textIn).filter(Boolean),
    cover: coverOf(item),
  };
}

function linkOf(item: XmlElement): string {
  const [plain] = childrenOf(item, 'link').map((link) => textIn(link) || link.attributes.href || '');
  return plain || childOf(item, 'atom:link')?.attributes.href || '';
}

const isAddress = (text: string) => /^https?:\/\//i.test(text);

/** RSS 2.0 wants an e-mail address with the name in brackets; addresses of people are not carried over. */
function authorOf(text: string): string {
  const name = /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1] ?? text;
  return /^\S+@\S+$/.test(name) ? '' : name;
}

function coverOf(item: XmlElement): FeedItem['cover'] {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const media = groups.flatMap((group) => childrenOf(group, 'media:content')).find(isPicture);
  const enclosure = childrenOf(item, 'enclosure').find(isPicture);
  const thumbnail = groups.flatMap((group) => childrenOf(group, 'media:thumbnail'))[0];
  const url = (media ?? enclosure ?? thumbnail)?.attributes.url?.trim();
  if (!url) return null;
  const words = (name: string) => textIn((media && childOf(media, name)) ?? childOf(item, name));
  return { url, alt: words('media:title') || null, captionHtml: words('media:description') || null };
}

const isPicture = ({ attributes: { type = '', medium = '', url = '' } }: XmlElement) =>
  type ? type.startsWith('image/') : medium === 'image' || /\.(jpe?g|png|webp|gif|avif)(\?|$)/i.test(url);
