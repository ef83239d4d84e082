import { Api } from './core/api.js';
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
  const api = new Api(new Transport(settingsOf(options)));
  return {
    agencies: new Agencies(api),
    alerts: new Alerts(api),
    articles: new Articles(api),
    categories: new Categories(api),
    counters: new Counters(api),
    definitions: new Definitions(api),
    imports: new Imports(api),
    keys: new Keys(api),
    media: new Media(api),
    messages: new Messages(api),
    polls: new Polls(api),
    reactions: new Reactions(api),
    views: new Views(api),
  };
}
