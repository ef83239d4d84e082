import { randomBytes } from 'node:crypto';
import { createHmacOf } from './hashes.js';
import { networkOf } from './network.js';

const DAY_MS = 86_400_000;

/** An address made unrecognisable: it means something only until the day's salt is thrown away. */
export type AddressKey = string;

interface Window {
  readonly endsAt: number;
  count: number;
}

/**
 * Counts what an address did within ten minutes, in memory only. Addresses are kept as HMAC with a random salt that
 * changes every day and is never stored, so nothing here can be led back to a person afterwards.
 *
 * Memory is bounded: when full, the oldest windows are forgotten, which forgives rather than blames.
 */
export class RateLimiter {
  readonly #windows = new Map<string, Window>();
  readonly #windowMs: number;
  readonly #clock: () => number;
  readonly #capacity: number;
  #salt: Buffer = randomBytes(32);
  #hmacOf = createHmacOf(this.#salt);
  #saltEndsAt: number;

  /**
   * @param clock milliseconds that only go forward
   * @param capacity windows kept at most. @default 200000
   */
  constructor(windowMs: number, clock: () => number, capacity = 200_000) {
    this.#windowMs = windowMs;
    this.#clock = clock;
    this.#capacity = capacity;
    this.#saltEndsAt = clock() + DAY_MS;
  }

  /** The salt of the day and how long it lasts, for other processes to use the same. */
  get salt(): { readonly secret: Buffer; readonly remainingMs: number } {
    this.#renewSalt();
    return { secret: this.#salt, remainingMs: Math.ceil(this.#saltEndsAt - this.#clock()) };
  }

  /** Uses another process's salt. Whatever was counted under the one before means nothing under this one. */
  adoptSalt(secret: Buffer, remainingMs: number): void {
    this.#saltEndsAt = this.#clock() + Math.min(remainingMs, DAY_MS);
    if (this.#salt.equals(secret)) return;
    this.#useSalt(secret);
  }

  /** How many windows are held now. */
  get size(): number {
    return this.#windows.size;
  }

  /** The key of an address. An IPv6 reader owns a whole /64, so the rest of the address does not tell readers apart. */
  keyOf(address: string): AddressKey {
    this.#renewSalt();
    return this.disguise(networkOf(address));
  }

  /** A name for something that nobody can lead back to it once the day's salt is gone. */
  disguise(text: string): string {
    return this.#hmacOf(text).slice(0, 22);
  }

  /** Counts one act and says whether it is still within the limit. One beyond the limit is not counted further. */
  allows(key: string, limit: number): boolean {
    const now = this.#clock();
    const found = this.#windows.get(key);
    if (found && found.endsAt > now) {
      if (found.count >= limit) return false;
      found.count += 1;
      return true;
    }
    this.#windows.delete(key);
    if (this.#windows.size >= this.#capacity) this.#forget(now);
    this.#windows.set(key, { endsAt: now + this.#windowMs, count: 1 });
    return limit >= 1;
  }

  /** Milliseconds until a key's window ends; 0 without one. */
  remainingMs(key: string): number {
    return Math.max(0, (this.#windows.get(key)?.endsAt ?? 0) - this.#clock());
  }

  #renewSalt(): void {
    if (this.#clock() < this.#saltEndsAt) return;
    this.#saltEndsAt = this.#clock() + DAY_MS;
    this.#useSalt(randomBytes(32));
  }

  #useSalt(secret: Buffer): void {
    this.#salt = secret;
    this.#hmacOf = createHmacOf(secret);
    this.#windows.clear();
  }

  /** A map keeps the order of insertion, and all windows are equally long: the first ones end first. */
  #forget(now: number): void {
    const surplus = Math.ceil(this.#capacity / 10);
    let looked = 0;
    for (const [key, window] of this.#windows) {
      if (looked >= surplus && window.endsAt > now) return;
      this.#windows.delete(key);
      looked += 1;
    }
  }
}
