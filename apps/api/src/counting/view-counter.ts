import type { ViewEvent } from '@humas/contract';
import type { Limits } from '../config.js';
import type { ViewClass, ViewRepository, ViewRow } from '../repositories/views.js';
import { GroupWriter } from './group-writer.js';
import { visitHash, voterHash } from './hashes.js';
import type { RateLimiter } from './rate-limiter.js';
import { RememberedVerdicts } from './remembered-verdicts.js';
import type { Visitor } from './visitor.js';

const DAY_MS = 86_400_000;
/** Rows of one statement: long enough to share a commit among hundreds, short enough to hold locks for milliseconds. */
const MAX_ROWS = 1000;
const MAX_WAITING = 20_000;

/** Counts views exactly once and durably. */
export class ViewCounter {
  readonly writer: GroupWriter<readonly ViewRow[], void>;
  readonly #limiter: RateLimiter;
  readonly #limits: Limits;
  readonly #verdicts = new RememberedVerdicts();

  constructor(
    repository: ViewRepository,
    limiter: RateLimiter,
    { limits, groupWindowMs }: { readonly limits: Limits; readonly groupWindowMs: number },
  ) {
    this.#limiter = limiter;
    this.#limits = limits;
    this.writer = new GroupWriter<readonly ViewRow[], void>({
      windowMs: groupWindowMs,
      maxRows: MAX_ROWS,
      maxWaiting: MAX_WAITING,
      rowsOf: (rows) => rows.length,
      commit: async (requests) => {
        await repository.insert(sortUnique(requests.flat()));
        return requests.map(() => undefined);
      },
    });
  }

  /** Resolves when every event is committed or already known. */
  async record(events: readonly ViewEvent[], visitor: Visitor): Promise<void> {
    const address = this.#limiter.keyOf(visitor.address);
    await this.writer.write(
      events.map((event) => {
        const hash = visitHash(event.article, event.visit);
        return {
          articleId: event.article,
          visitHash: hash,
          n: event.n,
          class: this.#classOf(event, hash, visitor, address),
        };
      }),
    );
  }

  /**
   * A reader without JavaScript is known only by a vote: one view of class `nojs` for each voter, or `suspected` like
   * the vote, because whoever forges voters forges readers.
   */
  async recordVoteByForm(articleId: string, secret: string, isSuspected: boolean): Promise<void> {
    const hash = voterHash(articleId, secret).subarray(0, 16);
    await this.writer.write([
      { articleId, visitHash: hash, n: 1, class: isSuspected ? 'suspected' : 'nojs' },
    ]);
  }

  #classOf(event: ViewEvent, hash: Buffer, visitor: Visitor, address: string): ViewClass {
    if (visitor.isBot) return 'bot';
    if (visitor.isPrefetch) return 'prefetch';
    if (event.age > DAY_MS) return 'late';
    const { viewsPerArticle, viewsTotal } = this.#limits;
    const within = this.#verdicts.of(
      `${hash.toString('base64')} ${event.n}`,
      () =>
        this.#limiter.allows(`${address} view ${event.article}`, viewsPerArticle) &&
        this.#limiter.allows(`${address} views`, viewsTotal),
    );
    return within ? 'counted' : 'suspected';
  }
}

/**
 * One row for each key, in the order of the key. The order matters: two processes whose groups hold the same rows in
 * opposite order would wait for each other for ever, and PostgreSQL would have to end one of them.
 */
function sortUnique(rows: readonly ViewRow[]): ViewRow[] {
  const sorted = rows.toSorted(compareRows);
  return sorted.filter((row, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareRows(before, row) !== 0;
  });
}

function compareRows(one: ViewRow, other: ViewRow): number {
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  return Buffer.compare(one.visitHash, other.visitHash) || one.n - other.n;
}
