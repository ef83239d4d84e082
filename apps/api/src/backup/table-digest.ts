import { createHash } from 'node:crypto';

/** What a table held: equal digests mean equal rows, in whatever order they were read. */
export interface TableSum {
  readonly rows: number;
  /** Hexadecimal. */
  readonly digest: string;
}

const LIMIT = 1n << 128n;

/**
 * Adds up the hashes of rows. The order does not count, because no table has one, and sorting a large one would cost
 * more than reading it.
 */
export class TableDigest {
  #rows = 0;
  #sum = 0n;

  /** Takes one row as COPY writes it, without its line end. */
  add(line: Buffer): void {
    const hash = createHash('sha256').update(line).digest();
    this.#sum = (this.#sum + hash.readBigUInt64BE(0) * (1n << 64n) + hash.readBigUInt64BE(8)) % LIMIT;
    this.#rows += 1;
  }

  /** What was added until now. */
  sum(): TableSum {
    return { rows: this.#rows, digest: this.#sum.toString(16).padStart(32, '0') };
  }
}
