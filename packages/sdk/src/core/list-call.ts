import { HumasPaginationError } from '../errors/local-errors.js';
import { Call } from './call.js';
import type { HumasResponse } from './response.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: {
    /** Cursor of the next page; null on the last. */
    readonly next: string | null;
    /** Cursor of the previous page; null on the first. */
    readonly prev: string | null;
    /** All matches; only with `total: true`. */
    readonly total?: number;
  };
}

type AskPage = (cursor: string | undefined) => Promise<HumasResponse<unknown>>;

/**
 * A list: await it for one page, or `for await` over all its items, which asks for further pages as they are needed.
 * Nothing is requested before one of the two happens.
 *
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 *
 * const { items, page } = await client.articles.list({ agency: 'kepegawaian', pageSize: 10 });
 * console.log(items.length, page.next);
 *
 * for await (const article of client.articles.list({ tag: 'asn', take: 250 })) console.log(article.headline);
 * ```
 */
export class ListCall<T, P extends Page<T> = Page<T>> extends Call<P> implements AsyncIterable<T> {
  readonly #askPage: AskPage;
  readonly #cursor: string | undefined;
  readonly #take: number | undefined;

  /** @internal */
  constructor(askPage: AskPage, cursor: string | undefined, take?: number) {
    super(() => askPage(cursor));
    this.#askPage = askPage;
    this.#cursor = cursor;
    this.#take = take;
  }

  /**
   * The pages one after another, each request repeating the whole query with the next cursor.
   *
   * @throws {HumasPaginationError} when the API names a cursor a second time, which would never end.
   */
  async *pages(): AsyncGenerator<P, void, undefined> {
    const seen = new Set<string>();
    let cursor = this.#cursor;
    for (;;) {
      if (cursor !== undefined) seen.add(cursor);
      const page = (await this.#askPage(cursor)).data as P;
      yield page;
      const next = page.page.next;
      if (next === null) return;
      if (seen.has(next)) {
        throw new HumasPaginationError(
          `humas: the list named a cursor twice: ${next}. Going on would never end. Tell the API's operators.`,
          { code: 'repeated_cursor' },
        );
      }
      cursor = next;
    }
  }

  /** The items of all pages; at most `take`, when the query had one. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    // Counting down from below zero never ends at zero.
    let left = this.#take ?? -1;
    if (left === 0) return;
    for await (const { items } of this.pages()) {
      for (const item of items) {
        yield item;
        if (--left === 0) return;
      }
    }
  }

  /**
   * Collects items into an array.
   *
   * @param options - `max`: how many at most; there is no default, because a list may hold a million.
   */
  async toArray({ max }: { max: number }): Promise<T[]> {
    const items: T[] = [];
    if (max <= 0) return items;
    for await (const item of this) if (items.push(item) >= max) break;
    return items;
  }
}
