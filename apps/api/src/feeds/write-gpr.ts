import { authorsOf, categoryName, type Feed, type FeedItem, lastChange } from './feed.js';
import { rfc822 } from './rfc-822.js';
import { writeXml, type XmlElement } from './xml.js';

/**
 * RSS 2.0 allows foreign elements only in a namespace. Written without a prefix, those of the box keep the names its
 * readers look for: `getElementsByTagName('dateOrigin')` and PHP's `$item->dateOrigin` both find them.
 */
const NAMESPACE = 'https://humas.example/ns/gpr';

/**
 * The news the national GPR box showed, for what still reads it: its element names, in valid RSS 2.0.
 *
 * Those readers paste titles into their pages as HTML. They get no `<` to paste.
 */
export function writeGpr(feed: Feed): string {
  const changed = lastChange(feed);
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      channel: {
        title: inert(feed.title),
        link: quoted(feed.pageUrl),
        description: inert(feed.description),
        language: feed.locale,
        lastBuildDate: changed && rfc822(changed),
        'atom:link': { '@href': feed.selfUrl, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.items.map(toItem),
      },
    },
  });
}

function toItem({ article }: FeedItem): XmlElement {
  const published = rfc822(article.publishedAt);
  return {
    title: inert(article.headline),
    category: article.category.slug,
    category_title: own(inert(categoryName(article))),
    dateOrigin: own(published),
    pubDate: published,
    // A name, as the box had it; the author RSS itself knows is an e-mail address.
    author: own(inert(authorsOf(article).join(', '))),
    link: quoted(article.canonicalUrl),
    guid: { '#text': article.id, '@isPermaLink': 'false' },
    description: inert(article.excerpt),
    icon_class: own(`icon-${article.category.slug}`),
    flag: own('1'),
  };
}

const own = (text: string): XmlElement => ({ '@xmlns': NAMESPACE, '#text': text });

/** Text that stays text where it is taken for HTML. */
const inert = (text: string) => text.replaceAll('<', '‹').replaceAll('>', '›');

/** An address that stays within quotation marks of either kind. */
const quoted = (address: string) =>
  address.replaceAll('"', '%22').replaceAll("'", '%27').replaceAll('<', '%3C');
