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

/**
 * The content API; every method is named as its operation in the contract.
 *
 * @example
 * ```ts
 * import { createHumasClient, type HumasClient } from '@humas/sdk';
 *
 * const newest = async (client: HumasClient) => (await client.articles.list({ pageSize: 1 })).items[0]?.headline;
 * console.log(await newest(createHumasClient({ baseUrl: 'https://api.example.go.id' })));
 * ```
 */
export interface HumasClient {
  /** Who publishes: lists and reads agencies, and adds one. */
  readonly agencies: Agencies;
  /** Urgent notices that are in force now. */
  readonly alerts: Alerts;
  /** Lists and reads articles, ranks the most read, counts by month; corrects and withdraws. */
  readonly articles: Articles;
  /** The rubrics that all agencies share. */
  readonly categories: Categories;
  /** How often articles were read and reacted to. */
  readonly counters: Counters;
  /** What is counted, what is not, and what is stored: for the page that explains it. */
  readonly definitions: Definitions;
  /** Articles written elsewhere, such as in WordPress, kept in step under the ids they have there. */
  readonly imports: Imports;
  /** Keys of programs that write. */
  readonly keys: Keys;
  /** Pictures to upload for articles. */
  readonly media: Media;
  /** What readers write to agencies: sends, publishes, and for moderators lists and judges. */
  readonly messages: Messages;
  /** The question under an article with its tally. */
  readonly polls: Polls;
  /** One voter's choice; in browsers use `createVoter` of `@humas/sdk/beacon`. */
  readonly reactions: Reactions;
  /** Full-text search, and what completes a question. */
  readonly search: Search;
  /** Views seen by other software than the beacon, such as a native app. */
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
