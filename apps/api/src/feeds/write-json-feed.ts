import type { JsonFeed } from '@humas/contract';
import { authorsOf, categoryName, type Feed, type FeedItem } from './feed.js';

/** JSON Feed 1.1. Under `_humas` stands what the format has no field for. */
export function writeJsonFeed(feed: Feed): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    language: feed.locale,
    items: feed.items.map(toItem),
  };
}

function toItem({ article, html }: FeedItem): JsonFeed['items'][number] {
  const item = {
    id: article.id,
    url: article.canonicalUrl,
    title: article.headline,
    summary: article.excerpt,
    ...(article.cover ? { image: article.cover.url } : {}),
    date_published: article.publishedAt,
    date_modified: article.updatedAt,
    authors: authorsOf(article).map((name) => ({ name })),
    tags: [categoryName(article), ...article.tags],
    language: article.locale,
    _humas: {
      type: article.type,
      status: article.status,
      agency: article.agency,
      coPublishers: article.coPublishers,
      category: article.category,
    },
  };
  // The format wants one of both.
  return html === null ? { ...item, content_text: article.excerpt } : { ...item, content_html: html };
}
