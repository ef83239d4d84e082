import { afterEach } from 'vitest';
import type { PicturedArticle } from '../../prepare/prepare-article.js';
import { createSafeFetch } from '../../safe-fetch/safe-fetch.js';
import type { Source } from '../../sync/source.js';
import { openWordPress, type WordPressOptions } from '../source.js';
import { FakeWordPress, type Quirks } from './fake-wordpress.js';

let site: FakeWordPress | undefined;
afterEach(stop);

/** Ends the site before its test ends. */
export async function stop(): Promise<void> {
  const running = site;
  site = undefined;
  await running?.close();
}

/** Starts a site; the one before is closed, and the last one after the test. */
export async function start(quirks: Quirks = {}): Promise<FakeWordPress> {
  await stop();
  site = await FakeWordPress.start(quirks);
  return site;
}

/** Opens the site as the command does; waiting takes no time and is written down. */
export async function open(options: Partial<WordPressOptions> = {}): Promise<Source & { waited: number[] }> {
  const waited: number[] = [];
  const wait = async (milliseconds: number) => {
    waited.push(milliseconds);
  };
  const fetch = createSafeFetch({ allowPrivate: true });
  const source = await openWordPress({ site: site?.origin ?? '', fetch, wait, ...options });
  return { ...source, waited };
}

/** Everything a source gives, as a list. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The numbers of the posts a source lists. */
export async function ids(source: Source): Promise<number[]> {
  return (await all(source.list())).map(({ sourceId }) => Number(sourceId));
}

/** One post, which must not be refused. */
export async function readOne(source: Source, id = 1): Promise<PicturedArticle> {
  const [article] = await all(source.read([String(id)]));
  if (!article || 'reason' in article) throw new Error(`post ${id} was not read: ${JSON.stringify(article)}`);
  return article;
}
