import type { Source, SourceEntry, SourceOptions } from '../sync/source.js';
import { Details } from './details.js';
import { discover } from './discover.js';
import { isPostGone } from './is-gone.js';
import { listPosts } from './list.js';
import { readPosts } from './read.js';
import { Requests, type Wait } from './requests.js';

/** What a WordPress source is made with. */
export interface WordPressOptions extends SourceOptions {
  /** Language of the articles, where the posts do not say it. @default what the site's pages say */
  locale?: 'id' | 'en' | undefined;
  /** Waits between tries. @default a timer */
  wait?: Wait | undefined;
}

/**
 * An agency's WordPress as a source of articles, found from any of its addresses.
 *
 * @throws {CliError} when there is no WordPress that is open to programs.
 * @example
 * const source = await openWordPress({ site: 'https://www.contoh.go.id', fetch: createSafeFetch() });
 * for await (const entry of source.list()) console.log(entry.sourceId, entry.views);
 */
export async function openWordPress(options: WordPressOptions): Promise<Source> {
  const { site, fetch, signal, since, wait } = options;
  const requests = new Requests({ fetch, signal, wait });
  const { root, title, locale } = await discover(site, fetch, requests, signal);
  const reader = { root, requests, details: new Details(root, requests), locale: options.locale ?? locale };
  async function* list(): AsyncGenerator<SourceEntry> {
    yield* await listPosts(root, requests, since);
  }
  return {
    name: options.name ?? root.name,
    title,
    detectsRemovals: 'always',
    list,
    read: (sourceIds) => readPosts(reader, sourceIds),
    isGone: (sourceId) => isPostGone(root, requests, sourceId),
  };
}
