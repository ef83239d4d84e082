import { codeOf } from '../database/database-errors.js';
import { unavailable } from '../problems/to-problem.js';
import { createWriterMetrics, type WriterMetrics } from './metrics.js';

/** How requests are grouped. */
export interface GroupOptions<Item, Result> {
  /** How long a group gathers company from its first request, or from the commit before it, in milliseconds. */
  readonly windowMs: number;
  /** Rows one statement may carry; a single item may exceed it. */
  readonly maxRows: number;
  /** Rows that may wait; beyond it requests are refused. */
  readonly maxWaiting: number;
  /** Rows an item needs. */
  readonly rowsOf: (item: Item) => number;
  /** Commits a group, and only then resolves: one result for each item, in their order. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly rows: number;
  readonly arrived: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const ATTEMPTS = 10;

/**
 * Commits many requests at once, because a durable commit costs one wait for the disk however much it holds. A request
 * is answered after the commit of its group, never before. One group is on its way at a time.
 */
export class GroupWriter<Item, Result> {
  readonly metrics: WriterMetrics = createWriterMetrics();
  readonly #options: GroupOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #waitingRows = 0;
  #timer: NodeJS.Timeout | undefined;
  #busy = false;
  #committedAt = Number.NEGATIVE_INFINITY;

  constructor(options: GroupOptions<Item, Result>) {
    this.#options = options;
  }

  /** Rows that wait for the next group now. */
  get waitingRows(): number {
    return this.#waitingRows;
  }

  /**
   * Waits until the item is durable.
   *
   * @throws ProblemError 503 when too many are waiting; whatever the commit throws otherwise
   */
  write(item: Item): Promise<Result> {
    const rows = this.#options.rowsOf(item);
    if (this.#waitingRows + rows > this.#options.maxWaiting) {
      this.metrics.refused += 1;
      return Promise.reject(unavailable(undefined, 1));
    }
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ item, rows, arrived: performance.now(), resolve, reject });
      this.#waitingRows += rows;
      this.#schedule();
    });
  }

  #schedule(): void {
    const first = this.#waiting[0];
    if (this.#busy || this.#timer || !first) return;
    // Whoever came during a commit has waited already, but alone: those it lets go would make a group for each few.
    const since = Math.max(first.arrived, this.#committedAt);
    const rest = since + this.#options.windowMs - performance.now();
    const delay = this.#waitingRows >= this.#options.maxRows ? 0 : Math.max(0, rest);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#flush();
    }, delay);
  }

  async #flush(): Promise<void> {
    this.#busy = true;
    const group = this.#takeGroup();
    try {
      const results = await this.#commitUntilUndisturbed(group.map(({ item }) => item));
      this.metrics.groups += 1;
      this.metrics.requests += group.length;
      this.metrics.sizes.observe(group.length);
      this.metrics.lags.observe((performance.now() - (group[0]?.arrived ?? 0)) / 1000);
      // The lengths agree: commit promises one result for each item.
      for (const [index, waiting] of group.entries()) waiting.resolve(results[index] as Result);
    } catch (error) {
      this.metrics.failed += group.length;
      for (const waiting of group) waiting.reject(error);
    } finally {
      this.#busy = false;
      this.#committedAt = performance.now();
      this.#schedule();
    }
  }

  #takeGroup(): Waiting<Item, Result>[] {
    let count = 0;
    let rows = 0;
    for (const waiting of this.#waiting) {
      if (count > 0 && rows + waiting.rows > this.#options.maxRows) break;
      count += 1;
      rows += waiting.rows;
    }
    this.#waitingRows -= rows;
    return this.#waiting.splice(0, count);
  }

  /** PostgreSQL undoes the whole group when it ends a deadlock, so doing it again is safe. */
  async #commitUntilUndisturbed(items: readonly Item[]): Promise<readonly Result[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#options.commit(items);
      } catch (error) {
        const code = codeOf(error);
        if (code === DEADLOCK) this.metrics.deadlocks += 1;
        if ((code !== DEADLOCK && code !== SERIALIZATION) || attempt === ATTEMPTS) throw error;
      }
    }
  }
}
