/** What is kept, beyond for how long. */
export interface Keeping<Value> {
  /** The moment of the clock from which on a value is no longer right; undefined: none is known. */
  readonly untilOf?: (value: Value) => number | undefined;
  /** How many answers are kept; those nobody asked for longest go first. @default 500 */
  readonly maxEntries?: number;
  /** How large all of them may be together, in bytes. @default no bound */
  readonly maxBytes?: number;
  readonly sizeOf?: (value: Value, key: string) => number;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  /** The value once it is there. */
  settled?: Value;
  until: number;
  bytes: number;
}

/**
 * Keeps answers for a moment and asks only once for what many want at the same time.
 *
 * @example const counts = new SingleFlight<Counters>(1000, clock);
 */
export class SingleFlight<Value> {
  /** Those asked for last come last. */
  readonly #held = new Map<string, Entry<Value>>();
  readonly #keepMs: number;
  readonly #clock: () => number;
  readonly #keeping: Keeping<Value>;
  #bytes = 0;

  /** @param keepMs milliseconds an answer is kept after it was asked for */
  constructor(keepMs: number, clock: () => number, keeping: Keeping<Value> = {}) {
    this.#keepMs = keepMs;
    this.#clock = clock;
    this.#keeping = keeping;
  }

  /** What is kept and on its way, for whoever watches the memory. */
  get kept(): { readonly entries: number; readonly bytes: number } {
    return { entries: this.#held.size, bytes: this.#bytes };
  }

  /** The kept answer, or a new one. A failure is not kept. */
  get(key: string, ask: () => Promise<Value>): Promise<Value> {
    const now = this.#clock();
    const found = this.#held.get(key);
    if (found) this.#drop(key, found);
    if (found && found.until > now) {
      this.#hold(key, found);
      return found.value;
    }
    const entry: Entry<Value> = { until: now + this.#keepMs, value: ask(), bytes: 0 };
    this.#hold(key, entry);
    entry.value.then(
      (value) => this.#measure(key, entry, value),
      () => {
        if (this.#held.get(key) === entry) this.#drop(key, entry);
      },
    );
    return entry.value;
  }

  /** The kept answer if it is there now. Whoever asks this way does not wait, and does not make it be kept longer. */
  peek(key: string): Value | undefined {
    const found = this.#held.get(key);
    return found && found.until > this.#clock() ? found.settled : undefined;
  }

  /** Forgets every answer, so that the next question is asked anew, also when one is on its way. */
  clear(): void {
    this.#held.clear();
    this.#bytes = 0;
  }

  #measure(key: string, entry: Entry<Value>, value: Value): void {
    const { untilOf, sizeOf } = this.#keeping;
    entry.until = Math.min(entry.until, untilOf?.(value) ?? entry.until);
    entry.settled = value;
    if (this.#held.get(key) !== entry) return;
    this.#drop(key, entry);
    entry.bytes = sizeOf?.(value, key) ?? 0;
    this.#hold(key, entry);
  }

  #hold(key: string, entry: Entry<Value>): void {
    const { maxEntries = 500, maxBytes = Number.POSITIVE_INFINITY } = this.#keeping;
    this.#held.set(key, entry);
    this.#bytes += entry.bytes;
    for (const [oldest, old] of this.#held) {
      if (this.#held.size <= maxEntries && this.#bytes <= maxBytes) return;
      this.#drop(oldest, old);
    }
  }

  #drop(key: string, entry: Entry<Value>): void {
    this.#held.delete(key);
    this.#bytes -= entry.bytes;
  }
}
