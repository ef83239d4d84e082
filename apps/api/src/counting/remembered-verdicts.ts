const DAY_MS = 86_400_000;

/**
 * Remembers whether an event was within its limits, so that the same one sent again uses up nothing. Browsers send what
 * they are not sure of twice, and behind one address a whole office shares the limits.
 *
 * Memory is bounded: when full, the older half is forgotten; and none outlives the 48 hours of the event's row. Half at
 * once, because a map walks over everything that was taken out of it to find its oldest entry: one at a time, a view cost
 * three times as much after the first hundred thousand.
 */
export class RememberedVerdicts {
  #young = new Map<string, boolean>();
  /** What was young a day ago, or before that became half of all. */
  #old = new Map<string, boolean>();
  #youngSince: number;
  readonly #capacity: number;
  readonly #clock: () => number;

  /**
   * @param capacity verdicts kept at most. @default 100000
   * @param clock milliseconds that only go forward. @default performance.now
   */
  constructor(capacity = 100_000, clock = () => performance.now()) {
    this.#capacity = capacity;
    this.#clock = clock;
    this.#youngSince = clock();
  }

  /** The verdict on an event: the remembered one, or what `decide` says now. */
  of(event: string, decide: () => boolean): boolean {
    const known = this.get(event);
    if (known !== undefined) return known;
    const verdict = decide();
    this.set(event, verdict);
    return verdict;
  }

  /** The remembered verdict; undefined when there is none. */
  get(event: string): boolean | undefined {
    this.#turnOver();
    return this.#young.get(event) ?? this.#old.get(event);
  }

  /** Remembers a verdict. */
  set(event: string, verdict: boolean): void {
    this.#turnOver(this.#young.size >= this.#capacity / 2);
    this.#young.set(event, verdict);
  }

  /** Lets the next time be decided anew. */
  forget(event: string): void {
    this.#young.delete(event);
    this.#old.delete(event);
  }

  #turnOver(isFull = false): void {
    const now = this.#clock();
    const age = now - this.#youngSince;
    if (age < DAY_MS && !isFull) return;
    this.#old = age < 2 * DAY_MS ? this.#young : new Map();
    this.#young = new Map();
    this.#youngSince = now;
  }
}
