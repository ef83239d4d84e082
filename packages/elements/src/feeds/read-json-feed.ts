import { type FeedItem, link, MOST, moment, plain } from './feed-item.js';

type JsonItem = Readonly<Record<'title' | 'url' | 'date_published' | 'summary', unknown>>;

const words = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** JSON Feed 1.1. Whatever is not what it should be is left out. */
export function readJsonFeed(feed: unknown, base: string): FeedItem[] {
  const { items } = (feed ?? {}) as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return (items as JsonItem[]).slice(0, MOST).flatMap((item) => {
    const headline = plain(words(item?.title));
    if (!headline) return [];
    return {
      headline,
      canonicalUrl: link(words(item.url), base),
      publishedAt: moment(words(item.date_published)),
      excerpt: plain(words(item.summary)) || undefined,
    } as FeedItem;
  });
}
