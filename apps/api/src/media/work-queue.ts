import { unavailable } from '../problems/to-problem.js';

/** How much may go on at once. */
export interface WorkQueueLimits {
  /** Pieces of work that run at the same time. */
  readonly workers: number;
  /** Visitors inside, those being served included; the next one is sent away. */
  readonly places: number;
}

/** Seconds after which somebody sent away may try again. */
const RETRY_SECONDS = 3;

/**
 * Bounds heavy work, so that it neither takes the processors from readers nor fills the memory: few run, a few more
 * wait inside with what they brought, everybody else is told to come back.
 */
export class WorkQueue {
  readonly #limits: WorkQueueLimits;
  #inside = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(limits: WorkQueueLimits) {
    this.#limits = limits;
  }

  /**
   * Holds a place as long as the visit lasts.
   *
   * @throws ProblemError `service_unavailable` when all places are taken; the visit has not begun then
   */
  async visit<Result>(visit: () => Promise<Result>): Promise<Result> {
    if (this.#inside >= this.#limits.places) throw unavailable(undefined, RETRY_SECONDS);
    this.#inside += 1;
    try {
      return await visit();
    } finally {
      this.#inside -= 1;
    }
  }

  /** Runs a piece of work when it is its turn, in the order of asking. */
  async turn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#limits.workers) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The next one takes over the worker, so the number running stays.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
