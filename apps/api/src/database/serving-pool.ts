import pg from 'pg';
import { DatabaseUnavailableError, translateError } from './database-errors.js';
import { typeParsers } from './type-parsers.js';

/** The role every request runs as: it owns nothing, so row-level security binds it. */
export const APP_ROLE = 'humas_app';

/**
 * Session settings of a serving connection. Times are milliseconds. Ten seconds is longer than any honest request; a
 * transaction left open by a bug gives its locks back after thirty.
 */
const SESSION = [
  `role=${APP_ROLE}`,
  'statement_timeout=10000',
  'idle_in_transaction_session_timeout=30000',
  'timezone=UTC',
];

/**
 * Requests that may wait for a connection. Twenty connections answer more than this within the five seconds anybody
 * waits; beyond it waiting only costs memory, so the rest is told at once to come back.
 */
const MAX_WAITING = 1000;

const refused = new WeakMap<pg.Pool, number>();

/** How many questions a pool turned away because too many waited already. */
export function refusedBy(pool: pg.Pool): number {
  return refused.get(pool) ?? 0;
}

/** Adds `-c name=value` pairs to the connection options an address may already carry. */
function sessionOptions(existing: string | undefined, settings: readonly string[] = SESSION): string {
  return [existing ?? '', ...settings.map((setting) => `-c ${setting}`)].join(' ').trim();
}

/**
 * The pool requests use. It serves as {@link APP_ROLE}, reads values as `typeParsers` says, waits at most five seconds
 * for a connection, and fails with `DatabaseUnavailableError` whenever the database is away, from `pool.query`,
 * `pool.connect` and the queries of a checked-out client alike.
 */
export function createServingPool(connection: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 5000,
    // The server ends a statement after ten seconds; when it is frozen or cut off, this side has to.
    query_timeout: 12_000,
    keepAlive: true,
    ...connection,
    max: connection.max ?? 20,
    options: sessionOptions(connection.options),
    application_name: 'humas-api',
    types: typeParsers,
    Client: TranslatingClient,
  });
  pool.connect = translating(bounded(pool));
  // It takes its connection by `connect`, so the bound is its own too.
  pool.query = translating(pool.query.bind(pool));
  // An idle connection that dies would otherwise be an unhandled 'error' event, which ends the process. The pool has
  // already dropped it; the next query meets the failure and reports it.
  pool.on('error', () => {});
  return pool;
}

/** Takes a connection, unless too many wait for one already. */
function bounded(pool: pg.Pool): pg.Pool['connect'] {
  const connect = pool.connect.bind(pool) as (callback?: Connected) => Promise<pg.PoolClient> | undefined;
  const take = (callback?: Connected) => {
    if (pool.waitingCount < MAX_WAITING) return connect(callback);
    refused.set(pool, refusedBy(pool) + 1);
    const error = new DatabaseUnavailableError(`${MAX_WAITING} requests wait for a connection already`);
    if (!callback) return Promise.reject(error);
    callback(error, undefined, () => {});
    return undefined;
  };
  return take as pg.Pool['connect'];
}

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/** Its queries reject with translated errors, also when it is checked out for a transaction. */
class TranslatingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.query = translating(this.query.bind(this), (error) => {
      // An unanswered query still occupies the connection: given back to the pool, it would block the next request.
      // Ending it drops the socket at once, and the pool does not keep it.
      if (error.message === 'Query read timeout') void this.end();
    });
    // pg-pool listens only to idle clients: one that dies between two queries of a transaction would end the process.
    this.on('error', () => {});
  }
}

type Callback = (error: Error | null | undefined, ...rest: unknown[]) => void;

/** Wraps a function of `pg`, which takes a callback or returns a promise, so that either way errors are translated. */
function translating<Wrapped>(method: Wrapped, onError: (error: Error) => void = () => {}): Wrapped {
  const call = method as (...args: unknown[]) => unknown;
  const report = (error: Error): Error => {
    onError(error);
    return translateError(error);
  };
  const wrapped = (...args: unknown[]): unknown => {
    const last = args.at(-1);
    if (typeof last === 'function') {
      const callback = last as Callback;
      const translated: Callback = (error, ...rest) => callback(error && report(error), ...rest);
      return call(...args.slice(0, -1), translated);
    }
    const result = call(...args);
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw error instanceof Error ? report(error) : error;
    });
  };
  return wrapped as Wrapped;
}
