/**
 * Keeps answers for a moment and asks only once for what many want at the same time.
 *
 * @example const counts = new SingleFlight<Counters>(1000, clock);
 */
export class SingleFlight<Value> {
  readonly #held = new Map<string, { readonly until: number; readonly value: Promise<Value> }>();
  readonly #keepMs: number;
  readonly #clock: () => number;

  /** @param keepMs milliseconds an answer is kept after it was asked for */
  constructor(keepMs: number, clock: () => number) {
    this.#keepMs = keepMs;
    this.#clock = clock;
  }

  /** The kept answer, or a new one. A failure is not kept. */
  get(key: string, ask: () => Promise<Value>): Promise<Value> {
    const now = this.#clock();
    const found = this.#held.get(key);
    if (found && found.until > now) return found.value;
    if (this.#held.size >= 500) this.#held.clear();
    const value = ask();
    const entry = { until: now + this.#keepMs, value };
    this.#held.set(key, entry);
    value.catch(() => {
      if (this.#held.get(key) === entry) this.#held.delete(key);
    });
    return value;
  }

  /** Forgets every answer, so that the next question is asked anew, also when one is on its way. */
  clear(): void {
    this.#held.clear();
  }
}
