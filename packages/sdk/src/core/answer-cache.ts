import type { CacheOptions } from './options.js';
import type { HumasResponse } from './response.js';

/** An answer kept in memory, and when the API last confirmed it. */
export interface KeptAnswer {
  readonly response: HumasResponse<unknown>;
  readonly etag: string | undefined;
  readonly confirmedAt: number;
}

/** The answers of one client, bounded by number; the least recently used goes first. */
export class AnswerCache {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #maxEntries: number;
  readonly #staleIfError: number;

  constructor({ maxEntries, staleIfError }: Required<CacheOptions>) {
    this.#maxEntries = maxEntries;
    this.#staleIfError = staleIfError;
  }

  /** The kept answer, now the most recently used one. */
  get(key: string): KeptAnswer | undefined {
    const kept = this.#answers.get(key);
    if (kept) {
      this.#answers.delete(key);
      this.#answers.set(key, kept);
    }
    return kept;
  }

  /** Keeps an answer unless its `Cache-Control` forbids that. */
  keep(key: string, response: HumasResponse<unknown>, now: number): void {
    this.#answers.delete(key);
    const { headers } = response;
    if (/\b(no-store|private)\b/i.test(headers.get('Cache-Control') ?? '') || headers.get('Vary') === '*')
      return;
    this.#answers.set(key, { response, etag: headers.get('ETag') ?? undefined, confirmedAt: now });
    if (this.#answers.size > this.#maxEntries) this.#answers.delete(this.#answers.keys().next().value ?? '');
  }

  /** Forgets what the API says is gone, so that a withdrawn article is not shown again while the API is down. */
  forget(key: string): void {
    this.#answers.delete(key);
  }

  /** Whether an answer is young enough to stand in for the API. */
  mayStandIn(kept: KeptAnswer, now: number): boolean {
    return now - kept.confirmedAt < this.#staleIfError;
  }
}
