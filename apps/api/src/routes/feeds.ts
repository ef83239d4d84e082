import type { Handlers, Input } from '../contract/handler-types.js';
import { feedHead } from '../feeds/feed-head.js';
import { FEED_FORMATS, type FeedFormat, type FeedId } from '../feeds/formats.js';
import { readItems } from '../feeds/read-items.js';
import { cacheHeaders } from '../http/caching.js';
import type { SummaryRow } from '../repositories/article-rows.js';
import { toSummary } from '../representations/article.js';
import type { Services } from '../services.js';
import { listKeys, toFilters } from './article-list.js';
import { notFound } from './not-found.js';

type Query = Input<FeedId>['query'];

/** The same news in the shapes other programs read. */
export function feedRoutes(services: Services): Pick<Handlers, FeedId> {
  const handler =
    <Body>(format: FeedFormat<Body>) =>
    ({ query }: { readonly query: Query }) =>
      makeFeed(format, query, services);
  return {
    'feeds.rss': handler(FEED_FORMATS['feeds.rss']),
    'feeds.atom': handler(FEED_FORMATS['feeds.atom']),
    'feeds.json': handler(FEED_FORMATS['feeds.json']),
    'feeds.newsSitemap': handler(FEED_FORMATS['feeds.newsSitemap']),
    'feeds.gpr': handler(FEED_FORMATS['feeds.gpr']),
  };
}

/** The feed's address with nothing in it that changes nothing. */
function addressOf({ path }: FeedFormat, query: Query, publicUrl: string): string {
  const { agency, includeUnits, category, tag, type, locale } = query;
  const asked = { agency, includeUnits: includeUnits ? 'true' : undefined, category, tag, type, locale };
  const said = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const text = new URLSearchParams(said).toString();
  return `${publicUrl}${path}${text && `?${text}`}`;
}

async function makeFeed<Body>(format: FeedFormat<Body>, query: Query, services: Services) {
  const { agencies, articleLists, addresses, config, upcoming } = services;
  const filters = await toFilters(query, services);
  const agency = query.agency === undefined ? undefined : await agencies.find(query.agency);
  if (query.agency !== undefined && !agency) throw notFound('agency');
  const until = await upcoming.until();
  const from = format.newerThan === undefined ? undefined : new Date(Date.now() - format.newerThan);
  const newest = { direction: 'next', limit: format.limit } as const;
  const rows = await articleLists.list({ ...filters, from }, newest, true);
  const items = format.texts
    ? await readItems(rows, services)
    : rows.map((row) => ({ article: toSummary(row, addresses), html: null }));
  const { tag, category, locale = 'id' } = query;
  const subject = { agency, ofCategory: category !== undefined, tag, locale };
  const head = feedHead(subject, items, { siteUrl: config.siteUrl, addresses });
  return {
    status: 200 as const,
    body: format.write({ ...head, selfUrl: addressOf(format, query, config.publicUrl), items }),
    headers: {
      'Content-Type': format.mediaType,
      ...cacheHeaders('content', listKeys(filters.agencyId, filters.unitIds)),
      ...lastModified(rows),
    },
    version: 1,
    until,
  };
}

/**
 * For people and for caches to look at. `If-Modified-Since` is not answered by it: an article that was taken back leaves
 * the feed without anything in it being newer. The ETag is exact.
 */
function lastModified(rows: readonly SummaryRow[]): Record<string, string> {
  if (rows.length === 0) return {};
  const newest = Math.max(...rows.map((row) => row.updated_at.getTime()));
  return { 'Last-Modified': new Date(newest).toUTCString() };
}
