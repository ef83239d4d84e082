import type { FastifyBaseLogger } from 'fastify';
import type { Act, SharedJudge } from './judge.js';
import { createLimitMetrics, type LimitMetrics } from './limit-metrics.js';
import { RedisSession, type SessionOptions } from './redis-session.js';

/** How long a small question may take, in milliseconds: well below what a reader notices, well above what a healthy Redis needs. */
const PATIENCE_MS = 50;
const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that lasted as long was a good one: the next is tried soon again. */
const GOOD_MS = 60_000;

/** What limits are shared through. */
export interface SharedOptions extends Omit<SessionOptions, 'url' | 'patienceMs'> {
  /** `REDIS_URL`; undefined: every process has limits of its own. */
  readonly url: string | undefined;
  readonly log: FastifyBaseLogger;
  /** @default 50 */
  readonly patienceMs?: number;
  /** First pause before another connection is tried, in milliseconds. @default 500 */
  readonly pauseMs?: number;
}

/**
 * Limits that several processes share through Redis, as long as it answers in time. It is an addition and never a
 * condition: when Redis is away, slow or emptied, counting goes on exactly as before, and only the guess which views are
 * suspect becomes coarser. Says so once in the log, and comes back by itself.
 */
export class SharedLimits implements SharedJudge {
  readonly metrics: LimitMetrics = createLimitMetrics();
  readonly #options: SharedOptions;
  #session: RedisSession | undefined;
  #isStopped = false;
  #isAwaySaid = false;
  #wake = () => {};
  #running: Promise<void> = Promise.resolve();

  constructor(options: SharedOptions) {
    this.#options = options;
  }

  /** Begins to connect and does not wait for it. Without an address it does nothing, now and later. */
  start(): void {
    const { url, patienceMs = PATIENCE_MS, log: _, pauseMs: __, ...rest } = this.#options;
    if (url) this.#running = this.#run({ ...rest, url, patienceMs });
  }

  /** {@inheritDoc SharedJudge.ask} */
  async ask(acts: readonly Act[]): Promise<readonly boolean[] | undefined> {
    if (!this.#options.url) return undefined;
    try {
      const verdicts = await this.#session?.ask(acts);
      this.metrics[verdicts ? 'sharedGroups' : 'aloneGroups'] += 1;
      return verdicts;
    } catch {
      // The session is over and said why.
      this.metrics.aloneGroups += 1;
      return undefined;
    }
  }

  /** Cuts the connection and tries no other. */
  async close(): Promise<void> {
    this.#isStopped = true;
    this.#wake();
    this.#session?.close();
    await this.#running;
  }

  async #run(options: SessionOptions): Promise<void> {
    const { pauseMs = SHORTEST_PAUSE_MS } = this.#options;
    let pause = pauseMs;
    while (!this.#isStopped) {
      const openedAt = performance.now();
      const reason = await this.#useSession(options);
      if (this.#isStopped) return;
      this.#sayAway(reason);
      if (performance.now() - openedAt > GOOD_MS) pause = pauseMs;
      await this.#sleep(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** @returns why it could not be opened, or why it ended */
  async #useSession(options: SessionOptions): Promise<unknown> {
    let session: RedisSession;
    try {
      session = await RedisSession.open(options);
    } catch (error) {
      return error;
    }
    if (this.#isStopped) {
      session.close();
      return undefined;
    }
    this.#session = session;
    this.metrics.isShared = true;
    this.#isAwaySaid = false;
    this.#options.log.info({}, 'limits are shared with other processes');
    const reason = await session.ended;
    this.#session = undefined;
    this.metrics.isShared = false;
    this.metrics.losses += 1;
    return reason;
  }

  #sayAway(err: unknown): void {
    if (this.#isAwaySaid) return;
    this.#isAwaySaid = true;
    this.#options.log.warn(
      { err },
      'limits are not shared: Redis is not usable. Counting goes on exactly, each process with limits of its own',
    );
  }

  async #sleep(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
