import type { OperationId } from '@humas/contract';
import type { Feed } from './feed.js';
import { writeAtom } from './write-atom.js';
import { writeGpr } from './write-gpr.js';
import { writeJsonFeed } from './write-json-feed.js';
import { writeNewsSitemap } from './write-news-sitemap.js';
import { writeRss } from './write-rss.js';

/** The operations that answer feeds. */
export type FeedId = Extract<OperationId, `feeds.${string}`>;

/** How one of them is made; `Body` is text, or what becomes JSON. */
export interface FeedFormat<Body = unknown> {
  readonly path: string;
  readonly mediaType: string;
  readonly write: (feed: Feed) => Body;
  /** How many of the newest articles. */
  readonly limit: number;
  /** Whether it brings the whole texts. */
  readonly texts: boolean;
  /** Only what is at most this old, in milliseconds. */
  readonly newerThan?: number;
}

const NEWEST = 50;
const TWO_DAYS = 2 * 86_400_000;
const XML = 'application/xml; charset=utf-8';

/** Every format by the name of its operation. */
export const FEED_FORMATS = {
  'feeds.rss': {
    path: '/feeds/rss.xml',
    mediaType: 'application/rss+xml; charset=utf-8',
    write: writeRss,
    limit: NEWEST,
    texts: true,
  },
  'feeds.atom': {
    path: '/feeds/atom.xml',
    mediaType: 'application/atom+xml; charset=utf-8',
    write: writeAtom,
    limit: NEWEST,
    texts: true,
  },
  'feeds.json': {
    path: '/feeds/feed.json',
    mediaType: 'application/feed+json; charset=utf-8',
    write: writeJsonFeed,
    limit: NEWEST,
    texts: true,
  },
  // As many as search engines take from one file, and as old as they want news to be.
  'feeds.newsSitemap': {
    path: '/feeds/news-sitemap.xml',
    mediaType: XML,
    write: writeNewsSitemap,
    limit: 1000,
    texts: false,
    newerThan: TWO_DAYS,
  },
  // Programs made for the box read ten, whether there are more or not.
  'feeds.gpr': { path: '/feeds/gpr.xml', mediaType: XML, write: writeGpr, limit: 10, texts: false },
} as const satisfies Record<FeedId, FeedFormat>;
