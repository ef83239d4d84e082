import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config.js';
import { RateLimiter } from './counting/rate-limiter.js';
import { ReactionRecorder } from './counting/reaction-recorder.js';
import { ViewCounter } from './counting/view-counter.js';
import type { Database } from './database/open-database.js';
import { SingleFlight } from './http/single-flight.js';
import { Upcoming } from './http/upcoming.js';
import { AgencyQueue } from './imports/agency-queue.js';
import { Access } from './keys/access.js';
import { LastUse } from './keys/last-use.js';
import { Judge } from './limits/judge.js';
import { SharedLimits } from './limits/shared-limits.js';
import type { MediaStore } from './media/media-store.js';
import { openMediaStore } from './media/open-media-store.js';
import { createPictureQueue } from './media/store-picture.js';
import type { WorkQueue } from './media/work-queue.js';
import { MessageRecorder } from './messages/message-recorder.js';
import type { Metrics } from './metrics/metrics.js';
import { RequestMetrics } from './metrics/request-metrics.js';
import { RuntimeMetrics } from './metrics/runtime.js';
import { AgencyRepository } from './repositories/agencies.js';
import { AlertRepository } from './repositories/alerts.js';
import { ArticleListRepository, type MonthRow } from './repositories/article-lists.js';
import { ArticleRepository } from './repositories/articles.js';
import { CategoryRepository } from './repositories/categories.js';
import { CountRepository, type RankedRow } from './repositories/counts.js';
import { FeedTextRepository } from './repositories/feed-texts.js';
import { ImportRepository } from './repositories/imports.js';
import { KeyRepository } from './repositories/keys.js';
import { MediaRepository } from './repositories/media.js';
import { MessageRepository } from './repositories/messages.js';
import { ModerationRepository } from './repositories/moderation.js';
import { ReactionRepository } from './repositories/reactions.js';
import { SearchArticleRepository } from './repositories/search-articles.js';
import { SearchSuggestionRepository } from './repositories/search-suggestions.js';
import { SearchWordRepository } from './repositories/search-words.js';
import { readNextEmbargo } from './repositories/upcoming.js';
import { ViewRepository } from './repositories/views.js';
import { type Addresses, createAddresses } from './representations/addresses.js';

/** A ranking and when it was made. */
export interface Ranking {
  readonly rows: readonly RankedRow[];
  readonly asOf: string;
  /** The moment that may change it. */
  readonly until: number | undefined;
}

/** How much was published in each month. */
export interface Archive {
  readonly months: readonly MonthRow[];
  /** The moment that may change it. */
  readonly until: number | undefined;
}

/** A ranking adds up many rows and changes slowly: how long one is kept, in milliseconds. */
const RANKING_MS = 15_000;

/** What searching reads. */
export interface SearchRepositories {
  readonly words: SearchWordRepository;
  readonly articles: SearchArticleRepository;
  readonly suggestions: SearchSuggestionRepository;
}

/** What the API needs of a database; tests hand over a pool of their own. */
export type ServingDatabase = Pick<Database, 'pool' | 'ping'>;

/** Everything handlers may use. */
export interface Services {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly database: ServingDatabase;
  readonly addresses: Addresses;
  readonly agencies: AgencyRepository;
  readonly keys: KeyRepository;
  readonly access: Access;
  readonly lastUse: LastUse;
  readonly categories: CategoryRepository;
  readonly media: MediaRepository;
  readonly mediaStore: MediaStore;
  readonly pictureQueue: WorkQueue;
  readonly articles: ArticleRepository;
  readonly articleLists: ArticleListRepository;
  readonly feedTexts: FeedTextRepository;
  readonly search: SearchRepositories;
  readonly counts: CountRepository;
  readonly reactions: ReactionRepository;
  readonly views: ViewRepository;
  readonly viewCounter: ViewCounter;
  readonly reactionRecorder: ReactionRecorder;
  readonly limiter: RateLimiter;
  readonly sharedLimits: SharedLimits;
  readonly alerts: AlertRepository;
  readonly messages: MessageRepository;
  readonly messageRecorder: MessageRecorder;
  readonly moderation: ModerationRepository;
  /** The most read articles, kept for a while; whoever takes one of them back clears it. */
  readonly rankings: SingleFlight<Ranking>;
  /** Archives by month count whole lists; kept for a while like rankings. */
  readonly archives: SingleFlight<Archive>;
  /** What embargoes are going to end: answers are kept no longer. */
  readonly upcoming: Upcoming;
  readonly imports: ImportRepository;
  /** Writes of articles, one after the other for each agency. */
  readonly articleWrites: AgencyQueue;
  /** What `/metrics` shows. */
  readonly metrics: Metrics;
  /** Milliseconds that only go forward, for limits. Times that are stored are the database's. */
  readonly clock: () => number;
}

/** Puts the services together; nothing is started here. */
export function createServices(
  config: Config,
  database: ServingDatabase,
  log: FastifyBaseLogger,
  clock: () => number,
): Services {
  const { windowMs } = config.limits;
  const limiter = new RateLimiter(windowMs, clock);
  const sharedLimits = new SharedLimits({ url: config.redisUrl, limiter, windowMs, log });
  const judging = () => ({ limiter, judge: new Judge(limiter, sharedLimits) });
  const reactions = new ReactionRepository(database.pool);
  const views = new ViewRepository(database.pool);
  const messages = new MessageRepository(database.pool, config.retention);
  const agencies = new AgencyRepository(database.pool);
  const keys = new KeyRepository(database.pool);
  return {
    config,
    log,
    database,
    clock,
    limiter,
    sharedLimits,
    reactions,
    views,
    messages,
    messageRecorder: new MessageRecorder(messages, judging(), config),
    moderation: new ModerationRepository(database.pool),
    alerts: new AlertRepository(database.pool),
    addresses: createAddresses(config),
    agencies,
    keys,
    access: new Access(agencies),
    lastUse: new LastUse(keys),
    categories: new CategoryRepository(database.pool),
    media: new MediaRepository(database.pool),
    mediaStore: openMediaStore(config.media),
    pictureQueue: createPictureQueue(),
    articles: new ArticleRepository(database.pool),
    articleLists: new ArticleListRepository(database.pool),
    feedTexts: new FeedTextRepository(database.pool),
    search: {
      words: new SearchWordRepository(database.pool),
      articles: new SearchArticleRepository(database.pool),
      suggestions: new SearchSuggestionRepository(database.pool),
    },
    articleWrites: new AgencyQueue(),
    imports: new ImportRepository(database.pool),
    rankings: new SingleFlight<Ranking>(RANKING_MS, clock, { untilOf: ({ until }) => until }),
    archives: new SingleFlight<Archive>(RANKING_MS, clock, { untilOf: ({ until }) => until }),
    upcoming: new Upcoming(() => readNextEmbargo(database.pool), clock),
    counts: new CountRepository(database.pool),
    viewCounter: new ViewCounter(views, judging(), config),
    reactionRecorder: new ReactionRecorder(reactions, judging(), config),
    metrics: { requests: new RequestMetrics(), runtime: new RuntimeMetrics() },
  };
}
