import type { Feed, FeedItem } from './feed.js';
import { writeXml, type XmlElement } from './xml.js';

/** A sitemap for search engines that look for news. @see https://www.sitemaps.org/protocol.html */
export function writeNewsSitemap({ items }: Feed): string {
  return writeXml({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: items.map(toUrl),
    },
  });
}

function toUrl({ article }: FeedItem): XmlElement {
  return {
    loc: article.canonicalUrl,
    lastmod: article.updatedAt,
    'news:news': {
      'news:publication': { 'news:name': article.agency.name, 'news:language': article.locale },
      'news:publication_date': article.publishedAt,
      'news:title': article.headline,
    },
  };
}
