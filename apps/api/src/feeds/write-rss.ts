import { formatCredit } from '@humas/editorial';
import { authorsOf, categoryName, type Feed, type FeedItem, lastChange } from './feed.js';
import { rfc822 } from './rfc-822.js';
import { writeXml, type XmlElement } from './xml.js';

/** Minutes a reader's program may wait before it asks again. */
const TTL_MINUTES = 10;

/** RSS 2.0 with the modules most programs know: whole texts, Dublin Core for names, Media RSS for pictures. */
export function writeRss(feed: Feed): string {
  const changed = lastChange(feed);
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:dcterms': 'http://purl.org/dc/terms/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.pageUrl,
        description: feed.description,
        language: feed.locale,
        lastBuildDate: changed && rfc822(changed),
        ttl: TTL_MINUTES,
        image: imageOf(feed),
        'atom:link': { '@href': feed.selfUrl, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.items.map(toItem),
      },
    },
  });
}

/** The format knows no drawings: a logo that is one is left out. */
function imageOf({ logo, title, pageUrl }: Feed): XmlElement | undefined {
  if (!logo || !/\.(?:png|jpe?g|gif)$/i.test(logo.url)) return undefined;
  return { url: logo.url, title, link: pageUrl };
}

function toItem({ article, html }: FeedItem): XmlElement {
  return {
    title: article.headline,
    link: article.canonicalUrl,
    // The article, not its address: it may move and is then still the one that was read.
    guid: { '#text': article.id, '@isPermaLink': 'false' },
    pubDate: rfc822(article.publishedAt),
    'dcterms:modified': article.updatedAt,
    description: article.excerpt,
    'content:encoded': html ?? undefined,
    'dc:creator': authorsOf(article),
    'dc:publisher': article.agency.name,
    'dc:contributor': article.coPublishers.map(({ name }) => name),
    'dc:language': article.locale,
    category: [categoryName(article), ...article.tags],
    'media:content': mediaOf(article),
  };
}

/** Not an `enclosure`: that one must say how many bytes it has, which is nowhere kept. */
function mediaOf({ cover, locale }: FeedItem['article']): XmlElement | undefined {
  if (!cover) return undefined;
  const credit = cover.credit ? formatCredit(cover.credit, { locale }) : '';
  return {
    '@url': cover.url,
    '@type': cover.mimeType,
    '@medium': 'image',
    '@width': cover.width,
    '@height': cover.height,
    'media:title': cover.alt || undefined,
    'media:description': cover.caption ?? undefined,
    'media:credit': credit ? { '#text': credit, '@role': 'photographer' } : undefined,
  };
}
