import type { FastifyBaseLogger } from 'fastify';

const BATCH = 5000;
const EVERY_MS = 10 * 60_000;

/** What keeps rows for a time that was promised. */
export interface Prunable {
  /** Forgets at most so many rows whose time is over. @returns how many went */
  prune(limit: number): Promise<number>;
}

/** Forgets rows whose time is over, a small batch at a time, so that no reader waits for it. */
export class Pruner {
  readonly #keepers: readonly Prunable[];
  readonly #log: FastifyBaseLogger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(keepers: readonly Prunable[], log: FastifyBaseLogger) {
    this.#keepers = keepers;
    this.#log = log;
  }

  /** Begins at once, then every ten minutes. */
  start(): void {
    this.#running = this.run();
    this.#timer = setInterval(() => {
      this.#running = this.#running.then(() => this.run());
    }, EVERY_MS);
    this.#timer.unref();
  }

  /** Forgets everything that is due. A database that is away is tried again next time. */
  async run(): Promise<void> {
    try {
      for (const keeper of this.#keepers) {
        while (!this.#stopped && (await keeper.prune(BATCH)) === BATCH);
      }
    } catch (error) {
      this.#log.warn({ err: error }, 'old rows were not forgotten this time');
    }
  }

  /** Ends the batch that is running and begins no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
