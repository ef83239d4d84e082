/**
 * Remembers whether an event was within its limits, so that the same one sent again uses up nothing. Browsers send what
 * they are not sure of twice, and behind one address a whole office shares the limits.
 *
 * Memory is bounded: when full, the oldest verdicts are forgotten.
 */
export class RememberedVerdicts {
  readonly #verdicts = new Map<string, boolean>();
  readonly #capacity: number;

  /** @param capacity verdicts kept at most. @default 100000 */
  constructor(capacity = 100_000) {
    this.#capacity = capacity;
  }

  /** The verdict on an event: the remembered one, or what `decide` says now. */
  of(event: string, decide: () => boolean): boolean {
    const known = this.#verdicts.get(event);
    if (known !== undefined) return known;
    const verdict = decide();
    this.set(event, verdict);
    return verdict;
  }

  /** The remembered verdict; undefined when there is none. */
  get(event: string): boolean | undefined {
    return this.#verdicts.get(event);
  }

  /** Remembers a verdict. */
  set(event: string, verdict: boolean): void {
    if (!this.#verdicts.has(event) && this.#verdicts.size >= this.#capacity)
      this.#verdicts.delete(this.#verdicts.keys().next().value ?? '');
    this.#verdicts.set(event, verdict);
  }

  /** Lets the next time be decided anew. */
  forget(event: string): void {
    this.#verdicts.delete(event);
  }
}
