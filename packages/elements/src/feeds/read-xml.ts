import { ReadError } from '../reading/read-error.js';
import { type FeedItem, link, MOST, moment, plain } from './feed-item.js';

/**
 * RSS 2.0, Atom, and the XML of the national GPR box, whose items stand right below `rss` with fields of their own:
 * `dateOrigin` holds the date with its zone, `pubDate` a part of it.
 *
 * @throws {ReadError} when it is no XML.
 */
export function readXml(body: string, base: string): FeedItem[] {
  const parsed = new DOMParser().parseFromString(body, 'application/xml');
  if (parsed.querySelector('parsererror')) throw new ReadError('unreadable', `${base} is no feed.`);
  return [...parsed.querySelectorAll('item,entry')].slice(0, MOST).flatMap((item) => {
    // By name alone: in whatever namespace, with or without a prefix.
    const child = (...names: string[]) => {
      for (const name of names)
        for (const element of item.children)
          if (element.localName === name && element.textContent?.trim()) return element;
      return undefined;
    };
    const words = (...names: string[]) => plain(child(...names)?.textContent);
    const headline = words('title');
    const all = (name: string) => [...item.children].filter(({ localName }) => localName === name);
    const address = all('link').find((to) => (to.getAttribute('rel') ?? 'alternate') === 'alternate');
    if (!headline) return [];
    const category = words('category_title', 'category') || all('category')[0]?.getAttribute('term');
    return {
      headline,
      canonicalUrl: link(address?.getAttribute('href') ?? address?.textContent, base),
      publishedAt: moment(child('dateOrigin', 'pubDate', 'published', 'date', 'updated')?.textContent),
      excerpt: words('description', 'summary') || undefined,
      category: category ? { id: '', slug: '', name: { id: category, en: category } } : undefined,
    } as FeedItem;
  });
}
