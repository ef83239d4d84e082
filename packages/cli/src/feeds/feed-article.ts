import { createHash } from 'node:crypto';
import { webAddress } from '../prepare/address.js';
import { oneLine, plainText } from '../prepare/dom.js';
import { slugged } from '../prepare/taxonomy.js';
import { PREPARATION } from '../prepare/version.js';
import type { Refused, SourceArticle } from '../sync/source.js';
import type { Text } from '../words/text.js';
import type { Feed, FeedItem } from './feed.js';
import { feedDate } from './feed-date.js';

/** Clocks differ; a feed's server may be a little ahead of this one. */
const TOLERANCE = 300_000;

/** What a feed's item is once it was understood, and where it stands in time. */
export interface FeedArticle {
  sourceId: string;
  version: string;
  published: string | null;
  found: SourceArticle | Refused;
}

/**
 * Makes an article of a feed's item. What cannot be known is refused with its reason and never guessed.
 *
 * @param feedUrl - relative addresses are relative to it.
 * @returns undefined for an item that has neither identity nor address: there is nothing to keep in step.
 */
export function feedArticle(
  item: FeedItem,
  feed: Feed,
  feedUrl: string,
  now: number,
): FeedArticle | undefined {
  const identity = item.guid || item.link;
  if (!identity) return undefined;
  const sourceId = digest(identity).slice(0, 32);
  const version = digest(JSON.stringify([PREPARATION, feed.locale, item])).slice(0, 32);
  const published = feedDate(item.published);
  const refused = (reason: Text, { failed = true } = {}): FeedArticle => ({
    sourceId,
    version,
    published,
    found: { sourceId, reason: withTitle(reason, item), failed },
  });
  const url = webAddress(item.link, feedUrl);
  if (!url) return refused(NO_LINK);
  if (!published) return refused(item.published ? badDate(item.published) : NO_DATE);
  if (Date.parse(published) > now + TOLERANCE) return refused(inFuture(published), { failed: false });
  const headline = plainText(item.titleHtml);
  const cover = item.cover && webAddress(item.cover.url, feedUrl);
  return {
    sourceId,
    version,
    published,
    found: {
      sourceId,
      version,
      views: null,
      url,
      slug: slugIn(url),
      headline,
      excerptHtml: item.excerptHtml,
      html: item.html,
      publishedAt: published,
      updatedAt: laterThan(published, feedDate(item.updated)),
      categories: [...new Set(item.categories)].map((name) => ({ slug: slugged(name), name: oneLine(name) })),
      tags: [],
      author: oneLine(item.author) || null,
      cover: cover && item.cover ? { ...item.cover, url: cover } : null,
      locale: feed.locale,
    },
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** The last part of the address, when it is words: `artikel.php?id=12` says nothing. */
function slugIn(url: string): string | null {
  const { pathname, search } = new URL(url);
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  // Joomla: `1204-judul-artikel.html`.
  const words = last
    .replace(/\.(html?|php|aspx?)$/i, '')
    .replace(/^\d+-(?=[a-z])/i, '')
    .toLowerCase();
  if (search || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(words)) return null;
  return words.length <= 120 ? words : null;
}

function laterThan(published: string, updated: string | null): string | null {
  return updated && Date.parse(updated) > Date.parse(published) ? updated : null;
}

const withTitle = (text: Text, { titleHtml, link, guid }: FeedItem): Text => {
  const name = JSON.stringify(oneLine(titleHtml || link || guid).slice(0, 80));
  return { id: `${name}: ${text.id}`, en: `${name}: ${text.en}` };
};

const NO_LINK = {
  id: 'butir umpan ini tanpa alamat http atau https.',
  en: 'this item of the feed has no http or https address.',
};
const NO_DATE = {
  id: 'butir umpan ini tanpa tanggal terbit.',
  en: 'this item of the feed has no publishing date.',
};
const badDate = (text: string): Text => ({
  id: `tanggal ${JSON.stringify(text.slice(0, 60))} tidak dapat dibaca.`,
  en: `the date ${JSON.stringify(text.slice(0, 60))} cannot be read.`,
});
const inFuture = (moment: string): Text => ({
  id: `tanggal terbitnya di masa depan (${moment}). Dibawa setelah waktunya tiba.`,
  en: `its publishing date lies in the future (${moment}). It is carried over when that has come.`,
});
