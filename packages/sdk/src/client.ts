import type { HumasClientOptions } from './core/options.js';
import { settingsOf } from './core/settings.js';
import { Transport } from './core/transport.js';
import { Agencies } from './resources/agencies.js';
import { Alerts } from './resources/alerts.js';
import { Articles } from './resources/articles.js';
import { Categories } from './resources/categories.js';
import { Counters, Definitions, Polls, Views } from './resources/counting.js';
import { Imports } from './resources/imports.js';
import { Keys } from './resources/keys.js';
import { Media } from './resources/media.js';
import { Messages } from './resources/messages.js';
import { Reactions } from './resources/reactions.js';
import { Search } from './resources/search.js';

/** The content API; every method is named as its operation in the contract. */
export interface HumasClient {
  readonly agencies: Agencies;
  readonly alerts: Alerts;
  readonly articles: Articles;
  readonly categories: Categories;
  readonly counters: Counters;
  readonly definitions: Definitions;
  readonly imports: Imports;
  readonly keys: Keys;
  readonly media: Media;
  readonly messages: Messages;
  readonly polls: Polls;
  readonly reactions: Reactions;
  readonly search: Search;
  readonly views: Views;
}

/**
 * Makes a client of a humas content API. Make one per process and share it: it holds the cache.
 *
 * @throws {HumasConfigurationError} when an option cannot be used.
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const { items } = await client.articles.list({ agency: 'kepegawaian', pageSize: 6 });
 * for (const article of items) console.log(article.headline);
 * ```
 */
export function createHumasClient(options: HumasClientOptions): HumasClient {
  const transport = new Transport(settingsOf(options));
  return {
    agencies: new Agencies(transport),
    alerts: new Alerts(transport),
    articles: new Articles(transport),
    categories: new Categories(transport),
    counters: new Counters(transport),
    definitions: new Definitions(transport),
    imports: new Imports(transport),
    keys: new Keys(transport),
    media: new Media(transport),
    messages: new Messages(transport),
    polls: new Polls(transport),
    reactions: new Reactions(transport),
    search: new Search(transport),
    views: new Views(transport),
  };
}
