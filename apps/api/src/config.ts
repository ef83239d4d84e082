import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainUnknown, remembering } from './config-names.js';
import { readFlag, readNumber, readOneOf, readSecret, readUrl, type Variables } from './config-values.js';
import { readRedisUrl } from './limits/redis-config.js';
import { type MediaConfig, readMediaConfig } from './media/media-config.js';
import { type Retention, readRetention } from './messages/retention.js';

/** `src` and `dist` lie equally deep, so this is the repository's root from either. */
const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** How much the API writes to its log; `silent` writes nothing. */
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

const LOG_LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * What one network address may do before the rest is set aside as `suspected`, or refused where it would be somebody's
 * work. Published at `/v1/definitions`.
 */
export interface Limits {
  /** Counted views of one article. `HUMAS_LIMIT_VIEWS_ARTICLE`. @default 120 */
  readonly viewsPerArticle: number;
  /** Counted views of all articles together. `HUMAS_LIMIT_VIEWS_TOTAL`. @default 600 */
  readonly viewsTotal: number;
  /** Votes on one article. `HUMAS_LIMIT_VOTES_ARTICLE`. @default 30 */
  readonly votesPerArticle: number;
  /** Messages to agencies; beyond it they are refused. `HUMAS_LIMIT_MESSAGES`. @default 20 */
  readonly messages: number;
  /** The window the numbers above apply to, in milliseconds: ten minutes, not configurable. */
  readonly windowMs: number;
}

/** Everything the API reads from its environment, checked once at start. */
export interface Config {
  /** Address to listen on. `HUMAS_API_HOST`. @default '127.0.0.1' */
  readonly host: string;
  /** TCP port to listen on; 0 takes any free one. `HUMAS_API_PORT`. @default 4000 */
  readonly port: number;
  /** Absolute folder for the embedded database and the owner key. `HUMAS_DATA_DIR`. @default `.humas` in the repository */
  readonly dataDir: string;
  /** An external PostgreSQL 15 or newer; absent means the embedded one. `DATABASE_URL`. */
  readonly databaseUrl: string | undefined;
  /** Connections to the database this process opens at most. `HUMAS_DATABASE_CONNECTIONS`. @default 20 */
  readonly databaseConnections: number;
  /** A Redis through which several processes share their limits; absent: each has its own. `REDIS_URL`. */
  readonly redisUrl: string | undefined;
  /** Whether an empty database is filled with sample articles. `HUMAS_SAMPLE`. @default true for the embedded database */
  readonly sample: boolean;
  /**
   * How many proxies every request passes; so many are believed about the client's address. One too many, and readers name
   * their address themselves; one too few, and all share that of a proxy. `HUMAS_TRUSTED_HOPS`. @default 0
   */
  readonly trustedHops: number;
  /** How browsers reach this API, without a final slash. `HUMAS_PUBLIC_URL`. @default 'http://localhost:<port>' */
  readonly publicUrl: string;
  /** Where articles are read, without a final slash: canonical links are `${siteUrl}/{agency}/{slug}`. `HUMAS_SITE_URL`. @default 'http://localhost:3000' */
  readonly siteUrl: string;
  /**
   * How long views and votes wait for company before one commit, in milliseconds, from the first of them or from the
   * commit before. `HUMAS_GROUP_WINDOW_MS`. @default 5
   */
  readonly groupWindowMs: number;
  /** `HUMAS_LOG_LEVEL`. @default 'info' */
  readonly logLevel: LogLevel;
  /** What a scraper of `/metrics` has to send as a bearer; absent: nothing. `HUMAS_METRICS_TOKEN`, 16 characters or more. */
  readonly metricsToken: string | undefined;
  readonly limits: Limits;
  /** How long messages are kept. `HUMAS_RETENTION_…`. */
  readonly retention: Retention;
  /** Where pictures lie. `HUMAS_MEDIA_DIR` or `HUMAS_MEDIA_S3_…`, and `HUMAS_MEDIA_URL`. */
  readonly media: MediaConfig;
}

/** Thrown by {@link loadConfig}; the message lists every wrong variable, so that one restart mends them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** One sentence per wrong variable: its name, what came, what was expected. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `humas: the settings are not usable. ${problems.join(' ')} Correct them in the environment and start again.`,
    );
    this.problems = problems;
  }
}

/**
 * Reads the settings from environment variables. A variable that is empty counts as not set.
 *
 * @throws ConfigError when any variable is wrong; secrets in `DATABASE_URL` and `REDIS_URL` are not repeated in it.
 * @example
 * const config = loadConfig(process.env);
 */
export function loadConfig(env: Variables): Config {
  const problems: string[] = [];
  const config = readConfig(env, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

/** Every variable {@link loadConfig} reads: its own reading is the list. */
export function settingNames(): ReadonlySet<string> {
  const names = new Set<string>();
  readConfig(remembering({}, names), []);
  return names;
}

/** One sentence for each variable that looks like a setting and is none, so that a misspelt one is noticed. */
export function unknownSettings(env: Variables): string[] {
  return explainUnknown(env, settingNames());
}

function readConfig(env: Variables, problems: string[]): Config {
  const count = { min: 1, max: 1_000_000, problems };
  const port = readNumber(env, 'HUMAS_API_PORT', 4000, { min: 0, max: 65_535, problems });
  const databaseUrl = readUrl(env, 'DATABASE_URL', undefined, ['postgres:', 'postgresql:'], problems);
  const dataDir = resolve(env.HUMAS_DATA_DIR || resolve(REPOSITORY, '.humas'));
  return {
    host: env.HUMAS_API_HOST || '127.0.0.1',
    port,
    dataDir,
    databaseUrl,
    databaseConnections: readNumber(env, 'HUMAS_DATABASE_CONNECTIONS', 20, { min: 3, max: 500, problems }),
    redisUrl: readRedisUrl(env, problems),
    sample: readFlag(env, 'HUMAS_SAMPLE', databaseUrl === undefined, problems),
    trustedHops: readNumber(env, 'HUMAS_TRUSTED_HOPS', 0, { min: 0, max: 16, problems }),
    publicUrl: readUrl(env, 'HUMAS_PUBLIC_URL', `http://localhost:${port}`, ['http:', 'https:'], problems),
    siteUrl: readUrl(env, 'HUMAS_SITE_URL', 'http://localhost:3000', ['http:', 'https:'], problems),
    groupWindowMs: readNumber(env, 'HUMAS_GROUP_WINDOW_MS', 5, { min: 0, max: 1000, problems }),
    logLevel: readOneOf(env, 'HUMAS_LOG_LEVEL', 'info', LOG_LEVELS, problems),
    metricsToken: readSecret(env, 'HUMAS_METRICS_TOKEN', { min: 16, problems }),
    limits: Object.freeze({
      viewsPerArticle: readNumber(env, 'HUMAS_LIMIT_VIEWS_ARTICLE', 120, count),
      viewsTotal: readNumber(env, 'HUMAS_LIMIT_VIEWS_TOTAL', 600, count),
      votesPerArticle: readNumber(env, 'HUMAS_LIMIT_VOTES_ARTICLE', 30, count),
      messages: readNumber(env, 'HUMAS_LIMIT_MESSAGES', 20, count),
      windowMs: 600_000,
    }),
    retention: readRetention(env, problems),
    media: readMediaConfig(env, dataDir, problems),
  };
}
