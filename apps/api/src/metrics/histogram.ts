import type { Sample } from './exposition.js';

/** Counts how often a value fell below each of some bounds: noting one is two additions and a short search. */
export class Histogram {
  readonly #bounds: readonly number[];
  /** How many lie in each gap between bounds; the last has no upper end. */
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  /** @param bounds ascending */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = Array<number>(bounds.length + 1).fill(0);
  }

  /** Notes one value. */
  observe(value: number): void {
    const found = this.#bounds.findIndex((bound) => value <= bound);
    const place = found === -1 ? this.#bounds.length : found;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#sum += value;
    this.#count += 1;
  }

  /** Its lines: how many were at most each bound, the sum, and how many there were. */
  samples(labels: Readonly<Record<string, string>> = {}): Sample[] {
    let below = 0;
    const buckets = [...this.#bounds.map(String), '+Inf'].map((le, index): Sample => {
      below += this.#counts[index] ?? 0;
      return { suffix: '_bucket', labels: { ...labels, le }, value: below };
    });
    return [
      ...buckets,
      { suffix: '_sum', labels, value: this.#sum },
      { suffix: '_count', labels, value: this.#count },
    ];
  }
}
