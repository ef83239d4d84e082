import { fetchText } from '../reading/fetch-text.js';
import { ReadError } from '../reading/read-error.js';
import { once } from '../reading/read-json.js';
import { type FeedItem, link } from './feed-item.js';
import { readJsonFeed } from './read-json-feed.js';
import { readXml } from './read-xml.js';

/** Bytes of a feed that are read. Cut off, it is none: a browser would stand still while it reads many times as much. */
const LARGEST = 5_000_000;

/**
 * The stories of a feed: RSS, Atom, JSON Feed, or the XML of the national GPR box. Its text becomes text and its links links
 * to http(s); nothing of it is ever HTML of the page.
 *
 * @throws {ReadError} when there is no feed.
 */
export function readFeed(source: string): Promise<FeedItem[]> {
  const url = link(source, document.baseURI);
  if (!url) return Promise.reject(new ReadError('incomplete', `source="${source}" is no address of a feed.`));
  return once(url, async () => {
    const body = (
      await fetchText(
        url,
        'application/feed+json, application/rss+xml, application/xml;q=0.9, */*;q=0.8',
        decoded,
      )
    ).trim();
    if (!body.startsWith('{')) return readXml(body, url);
    try {
      return readJsonFeed(JSON.parse(body), url);
    } catch {
      throw new ReadError('unreadable', `${url} is no feed.`);
    }
  });
}

/** Old feeds are not always UTF-8: the server says what they are, else their first line does. */
async function decoded(answer: Response): Promise<string> {
  const bytes = (await answer.arrayBuffer()).slice(0, LARGEST);
  const text = new TextDecoder().decode(bytes);
  const [, said] =
    /charset=["']?([\w-]+)/.exec(answer.headers.get('Content-Type') ?? '') ??
    /^<\?xml[^>]+encoding=["'](?!utf)([\w-]+)/i.exec(text) ??
    [];
  try {
    return said ? new TextDecoder(said).decode(bytes) : text;
  } catch {
    return text;
  }
}
