import { CliError } from '../words/text.js';
import { childOf, childrenOf, textIn, type XmlElement } from './parse-xml.js';
import { readAtomEntry } from './read-atom-entry.js';
import { readRssItem } from './read-rss-item.js';

/** One entry of any feed, as the feed has it. */
export interface FeedItem {
  guid: string;
  link: string;
  titleHtml: string;
  html: string;
  excerptHtml: string | null;
  /** As written. */
  published: string;
  updated: string;
  author: string;
  categories: readonly string[];
  cover: { url: string; alt: string | null; captionHtml: string | null } | null;
}

/** What a feed holds. */
export interface Feed {
  title: string;
  locale: 'id' | 'en';
  /** `gpr`: items without a channel, as the old GPR widget wrote them. */
  shape: 'rss' | 'atom' | 'gpr';
  items: FeedItem[];
}

/** Reads RSS 2.0, RSS 1.0, Atom and the GPR widget's XML. @throws {CliError} when it is none of them. */
export function readFeed(root: XmlElement): Feed {
  const name = root.name.replace(/^.*:/, '');
  if (name === 'feed') return feedOf(root, root, 'atom', childrenOf(root, 'entry').map(readAtomEntry));
  if (name !== 'rss' && name !== 'rdf') throw notAFeed(root.name);
  const channel = childOf(root, 'channel');
  const inside = channel ? childrenOf(channel, 'item') : [];
  const items = (inside.length > 0 ? inside : childrenOf(root, 'item')).map(readRssItem);
  const shape = channel || name === 'rdf' ? 'rss' : 'gpr';
  return feedOf(channel ?? root, root, shape, items);
}

function feedOf(head: XmlElement, root: XmlElement, shape: Feed['shape'], items: FeedItem[]): Feed {
  const language = textIn(childOf(head, 'language', 'dc:language')) || root.attributes['xml:lang'] || '';
  return {
    title: textIn(childOf(head, 'title')),
    locale: /^en\b/i.test(language) ? 'en' : 'id',
    shape,
    items,
  };
}

const notAFeed = (name: string) =>
  new CliError({
    id: `Ini bukan umpan RSS atau Atom, melainkan <${name}>. Buka situsnya, cari tautan RSS, dan pakai alamatnya.`,
    en: `This is no RSS or Atom feed but <${name}>. Open the site, look for its RSS link, and use that address.`,
  });
