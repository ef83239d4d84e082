import { attributeOf, elementsOf, readHtml } from '../prepare/dom.js';
import type { SafeFetch } from '../safe-fetch/safe-fetch.js';
import type { Source, SourceOptions } from '../sync/source.js';
import { CliError } from '../words/text.js';
import { decodeText } from './decode-text.js';
import { type Feed, readFeed } from './feed.js';
import { type FeedArticle, feedArticle } from './feed-article.js';
import { isPageGone } from './page-gone.js';
import { parseXml } from './parse-xml.js';
import { feedSourceName } from './source-name.js';

/** A feed with thousands of whole articles is smaller than this. */
const LARGEST_FEED = 20_000_000;

/**
 * A feed as a source of articles: RSS, Atom, or the old GPR widget's XML, which are told apart by what is in them.
 *
 * @param kind - begins the source's name, so that a site's feed and its GPR box are two sources.
 * @throws {CliError} when there is no feed at the address.
 */
export async function createFeedSource(
  { site, fetch, since, name, signal }: SourceOptions,
  kind: 'rss' | 'gpr',
): Promise<Source> {
  const { feed, url } = await fetchFeed(withScheme(site), fetch, signal);
  const articles = articlesOf(feed, url);
  const isRecent = ({ published, found }: FeedArticle) =>
    !since ||
    !published ||
    Date.parse(('updatedAt' in found && found.updatedAt) || published) >= Date.parse(since);
  return {
    name: name ?? feedSourceName(kind, url),
    title: feed.title || new URL(url).host,
    detectsRemovals: 'window',
    async *list() {
      for (const article of articles.values())
        if (isRecent(article)) yield { sourceId: article.sourceId, version: article.version, views: null };
    },
    async *read(sourceIds) {
      for (const sourceId of sourceIds) {
        const article = articles.get(sourceId);
        if (article) yield article.found;
      }
    },
    isGone: async (_sourceId, article) =>
      article.url !== null && (await isPageGone(article.url, fetch, signal)),
    oldestListed() {
      const moments = [...articles.values()].flatMap(({ published }) => published ?? []);
      return moments.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
    },
  };
}

function articlesOf(feed: Feed, url: string): Map<string, FeedArticle> {
  const articles = new Map<string, FeedArticle>();
  for (const item of feed.items) {
    const article = feedArticle(item, feed, url, Date.now());
    if (article && !articles.has(article.sourceId)) articles.set(article.sourceId, article);
  }
  return articles;
}

/** Fetches a feed, or the one a page names (`<link rel="alternate">`). */
async function fetchFeed(
  site: string,
  fetch: SafeFetch,
  signal: AbortSignal | undefined,
  mayFollow = true,
): Promise<{ feed: Feed; url: string }> {
  const answer = await fetch(site, {
    maxBytes: LARGEST_FEED,
    timeout: 60_000,
    signal,
    headers: {
      accept: 'application/rss+xml, application/atom+xml, application/xml, text/xml;q=0.9, */*;q=0.5',
    },
  });
  if (answer.status !== 200) throw notAnswered(site, answer.status);
  const text = decodeText(answer.body, answer.headers.get('content-type'));
  const named = mayFollow && isPage(text) ? feedOfPage(text, answer.url) : undefined;
  if (named) return await fetchFeed(named, fetch, signal, false);
  if (isPage(text)) throw new CliError(A_PAGE);
  return { feed: readFeed(parseXml(text)), url: answer.url };
}

const withScheme = (site: string) =>
  /^[a-z][a-z0-9+.-]*:/i.test(site) && !/^[\w.-]+:\d/.test(site) ? site : `https://${site}`;

const isPage = (text: string) => /^\s*(<!--.*?-->\s*)?(<!doctype html|<html)/is.test(text.slice(0, 2000));

function feedOfPage(html: string, base: string): string | undefined {
  const link = elementsOf(readHead(html), 'link').find(
    (element) =>
      /\balternate\b/i.test(attributeOf(element, 'rel') ?? '') &&
      /^application\/(rss|atom)\+xml/i.test(attributeOf(element, 'type') ?? ''),
  );
  const address = link && attributeOf(link, 'href');
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** Where a page names its feed; the rest may be longer than anybody wants to read. */
function readHead(html: string) {
  const start = html.slice(0, 200_000);
  const end = start.search(/<\/head|<body/i);
  return readHtml(end < 0 ? start.slice(0, 50_000) : start.slice(0, end));
}

const notAnswered = (url: string, status: number) =>
  new CliError({
    id: `Umpan ${url} dijawab dengan ${status}. Buka alamatnya di peramban dan periksa.`,
    en: `The feed ${url} was answered with ${status}. Open the address in a browser and check.`,
  });
const A_PAGE = {
  id: 'Alamat ini sebuah halaman, bukan umpan, dan tidak menyebut umpannya. Cari tautan RSS di situsnya dan pakai alamatnya.',
  en: 'This address is a page, not a feed, and it names none. Look for the RSS link on the site and use that address.',
};
