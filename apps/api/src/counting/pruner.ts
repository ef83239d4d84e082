import type { FastifyBaseLogger } from 'fastify';
import type { ViewRepository } from '../repositories/views.js';

const BATCH = 5000;
const EVERY_MS = 10 * 60_000;

/** Forgets view rows after their 48 hours, a small batch at a time, so that no reader waits for it. */
export class Pruner {
  readonly #repository: ViewRepository;
  readonly #log: FastifyBaseLogger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(repository: ViewRepository, log: FastifyBaseLogger) {
    this.#repository = repository;
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
      while (!this.#stopped && (await this.#repository.prune(BATCH)) === BATCH);
    } catch (error) {
      this.#log.warn({ err: error }, 'old view rows were not forgotten this time');
    }
  }

  /** Ends the batch that is running and begins no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}
