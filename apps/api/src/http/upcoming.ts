import { UPCOMING_LIMIT, type UpcomingRow } from '../repositories/upcoming.js';
import { SingleFlight } from './single-flight.js';

/** An article whose embargo ends at a moment of this process's clock, rather a little early than late. */
export type UpcomingArticle = Omit<UpcomingRow, 'in_ms'> & { readonly at: number };

/** How long a process may not know of an embargo another one stored, in milliseconds. */
const KEEP_MS = 2000;

/**
 * Knows what is going to be published, so that no answer is kept beyond the moment that changes it.
 *
 * Ask before reading what is answered: an article whose moment passes in between then only shortens a life.
 *
 * @example return { status: 200, body, headers: cacheHeaders('content'), until: await upcoming.until() };
 */
export class Upcoming {
  readonly #held: SingleFlight<readonly UpcomingArticle[]>;
  readonly #read: () => Promise<UpcomingRow[]>;
  readonly #clock: () => number;

  /** @param clock milliseconds that only go forward */
  constructor(read: () => Promise<UpcomingRow[]>, clock: () => number) {
    this.#read = read;
    this.#clock = clock;
    // Once a moment has passed the database is asked again: only it knows whether it has.
    this.#held = new SingleFlight(KEEP_MS, clock, { untilOf: ([next]) => next?.at });
  }

  /**
   * The moment from which on an answer may have to be another one.
   *
   * @param concerns whether an article will change the answer. @default any does
   * @returns undefined when nothing is known to come
   */
  async until(concerns: (article: UpcomingArticle) => boolean = () => true): Promise<number | undefined> {
    const articles = await this.#held.get('', () => this.#ask());
    const isWhole = articles.length < UPCOMING_LIMIT;
    return (articles.find(concerns) ?? (isWhole ? undefined : articles.at(-1)))?.at;
  }

  /** Forgets what was known, after something was written. */
  clear(): void {
    this.#held.clear();
  }

  async #ask(): Promise<UpcomingArticle[]> {
    // The database looks at its clock after this moment of ours: what is late by its clock is early by ours.
    const asked = this.#clock();
    const rows = await this.#read();
    return rows.map(({ in_ms, ...article }) => ({ ...article, at: asked + in_ms }));
  }
}
