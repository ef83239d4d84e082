import { SingleFlight } from './single-flight.js';

/** How long a process may not know of an embargo another one stored, in milliseconds. */
const KEEP_MS = 2000;

/**
 * Knows when something is going to be published next, so that no answer is kept beyond a moment that may change it.
 *
 * All answers that show articles end with the next embargo, whichever article it is of: a life cut short only where the
 * article will stand would tell everybody which agency announces something, in which rubric, and when.
 *
 * Ask before reading what is answered: a moment that passes in between then only shortens a life.
 *
 * @example return { status: 200, body, headers: cacheHeaders('content'), until: await upcoming.until() };
 */
export class Upcoming {
  readonly #held: SingleFlight<number | undefined>;
  readonly #read: () => Promise<number | undefined>;
  readonly #clock: () => number;

  /**
   * @param read milliseconds until the next embargo ends, by the database's clock
   * @param clock milliseconds that only go forward
   */
  constructor(read: () => Promise<number | undefined>, clock: () => number) {
    this.#read = read;
    this.#clock = clock;
    // Once a moment has passed the database is asked again: only it knows whether it has.
    this.#held = new SingleFlight(KEEP_MS, clock, { untilOf: (moment) => moment });
  }

  /** The moment of our clock from which on an answer may have to be another one; undefined: none is known. */
  until(): Promise<number | undefined> {
    return this.#held.get('', async () => {
      // The database looks at its clock after this moment of ours: what is late by its clock is early by ours.
      const asked = this.#clock();
      const left = await this.#read();
      return left === undefined ? undefined : asked + left;
    });
  }

  /** Forgets what was known, after something was written. */
  clear(): void {
    this.#held.clear();
  }
}
