import type { CacheOptions } from './options.js';
import type { HumasResponse } from './response.js';

/** An answer kept in memory, and when the API last confirmed it. */
export interface KeptAnswer {
  readonly response: HumasResponse<unknown>;
  readonly etag: string | undefined;
  readonly confirmedAt: number;
  readonly bytes: number;
}

/** The answers of one client, bounded by number and bytes; the least recently used goes first. */
export class AnswerCache {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  readonly #staleIfError: number;
  #bytes = 0;

  constructor({ maxEntries, maxBytes, staleIfError }: Required<CacheOptions>) {
    this.#maxEntries = maxEntries;
    this.#maxBytes = maxBytes;
    this.#staleIfError = staleIfError;
  }

  /** The kept answer, now the most recently used one. */
  get(key: string): KeptAnswer | undefined {
    const kept = this.#answers.get(key);
    if (kept) {
      this.forget(key);
      this.#hold(key, kept);
    }
    return kept;
  }

  /** Keeps an answer unless its `Cache-Control` forbids that. */
  keep(key: string, response: HumasResponse<unknown>, bytes: number, now: number): void {
    this.forget(key);
    const { headers } = response;
    if (/\b(no-store|private)\b/i.test(headers.get('Cache-Control') ?? '') || headers.get('Vary') === '*')
      return;
    this.#hold(key, { response, etag: headers.get('ETag') ?? undefined, confirmedAt: now, bytes });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#maxEntries && this.#bytes <= this.#maxBytes) return;
      this.forget(oldest);
    }
  }

  /** Forgets what the API says is gone, so that a withdrawn article is not shown again while the API is down. */
  forget(key: string): void {
    this.#bytes -= this.#answers.get(key)?.bytes ?? 0;
    this.#answers.delete(key);
  }

  #hold(key: string, kept: KeptAnswer): void {
    this.#answers.set(key, kept);
    this.#bytes += kept.bytes;
  }

  /** Whether an answer is young enough to stand in for the API. */
  mayStandIn(kept: KeptAnswer, now: number): boolean {
    return now - kept.confirmedAt < this.#staleIfError;
  }
}
