import type { ViewEvent } from '@humas/contract';
import type { Limits } from '../config.js';
import type { Act, Judge } from '../limits/judge.js';
import type { ViewClass, ViewRepository, ViewRow } from '../repositories/views.js';
import { GroupWriter } from './group-writer.js';
import { visitHash } from './hashes.js';
import type { AddressKey, RateLimiter } from './rate-limiter.js';
import type { Visitor } from './visitor.js';

const DAY_MS = 86_400_000;
/** Rows of one statement: long enough to share a commit among hundreds, short enough to hold locks for milliseconds. */
const MAX_ROWS = 1000;
const MAX_WAITING = 20_000;

/** A view that waits for its group. */
interface WaitingView extends ViewRow {
  /** Whose limits it uses up; undefined when it does not count anyway. */
  readonly address?: AddressKey;
}

/** Counts views exactly once and durably. */
export class ViewCounter {
  readonly writer: GroupWriter<readonly WaitingView[], void>;
  readonly #limiter: RateLimiter;
  readonly #judge: Judge;
  readonly #limits: Limits;

  constructor(
    repository: ViewRepository,
    { limiter, judge }: { readonly limiter: RateLimiter; readonly judge: Judge },
    { limits, groupWindowMs }: { readonly limits: Limits; readonly groupWindowMs: number },
  ) {
    this.#limiter = limiter;
    this.#judge = judge;
    this.#limits = limits;
    this.writer = new GroupWriter<readonly WaitingView[], void>({
      windowMs: groupWindowMs,
      maxRows: MAX_ROWS,
      maxWaiting: MAX_WAITING,
      rowsOf: (rows) => rows.length,
      commit: async (requests) => {
        await repository.insert(await this.#judged(sortUnique(requests.flat())));
        return requests.map(() => undefined);
      },
    });
  }

  /** Resolves when every event is committed or already known. */
  record(events: readonly ViewEvent[], visitor: Visitor): Promise<void> {
    const address = this.#limiter.keyOf(visitor.address);
    return this.writer.write(
      events.map((event) => {
        const viewClass = classOf(event, visitor);
        return {
          articleId: event.article,
          visitHash: visitHash(event.article, event.visit),
          n: event.n,
          class: viewClass,
          address: viewClass === 'counted' ? address : undefined,
        };
      }),
    );
  }

  /**
   * A reader without JavaScript is known only by a vote: one view of class `nojs` for each voter, or `suspected` like
   * the vote, because whoever forges voters forges readers.
   */
  async recordVoteByForm(articleId: string, secret: string, isSuspected: boolean): Promise<void> {
    const hash = visitHash(articleId, secret);
    await this.writer.write([
      { articleId, visitHash: hash, n: 1, class: isSuspected ? 'suspected' : 'nojs' },
    ]);
  }

  /** Sets aside what is beyond the limits: one question for the whole group. */
  async #judged(views: readonly WaitingView[]): Promise<ViewRow[]> {
    const { viewsPerArticle, viewsTotal } = this.#limits;
    const asking: Act[] = [];
    for (const { address, articleId, visitHash, n } of views) {
      if (address === undefined) continue;
      asking.push({
        name: `${visitHash} ${n}`,
        counters: [
          { key: `${address} view ${articleId}`, limit: viewsPerArticle },
          { key: `${address} views`, limit: viewsTotal },
        ],
      });
    }
    const verdicts = (await this.#judge.judge(asking)).values();
    return views.map((view) =>
      view.address === undefined || verdicts.next().value ? view : { ...view, class: 'suspected' },
    );
  }
}

/** What is known of a view before its limits. */
function classOf({ age }: ViewEvent, { isBot, isPrefetch }: Visitor): ViewClass {
  if (isBot) return 'bot';
  if (isPrefetch) return 'prefetch';
  return age > DAY_MS ? 'late' : 'counted';
}

/**
 * One row for each key, in the order of the key. The order matters: two processes whose groups hold the same rows in
 * opposite order would wait for each other for ever, and PostgreSQL would have to end one of them.
 */
function sortUnique(rows: readonly WaitingView[]): WaitingView[] {
  const sorted = rows.toSorted(compareRows);
  return sorted.filter((row, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareRows(before, row) !== 0;
  });
}

function compareRows(one: ViewRow, other: ViewRow): number {
  if (one.articleId !== other.articleId) return one.articleId < other.articleId ? -1 : 1;
  if (one.visitHash !== other.visitHash) return one.visitHash < other.visitHash ? -1 : 1;
  return one.n - other.n;
}
