import { unusable } from '../errors/unusable.js';
import type { IdOf, Query } from './address.js';
import { Call } from './call.js';
import { ListCall, type Page } from './list-call.js';
import type { CallOptions } from './options.js';
import type { Question, Transport } from './transport.js';
import type { WriteName } from './writes.js';

/** The contract's largest page of most lists. */
const LARGEST_PAGE = 100;

/** What makes a query one of a list. */
interface ListQuery {
  cursor?: string;
  pageSize?: number;
  take?: number;
}

/** What every resource of a client can do: ask one question, or for a list of pages. */
export abstract class Resource {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * @internal
   * @param question - as a function when an argument may prove unusable: then the call rejects, as all calls do.
   */
  protected ask<T>(question: Question | (() => Question), options: CallOptions | undefined): Call<T> {
    const ask = async () =>
      await this.#transport.ask(typeof question === 'function' ? question() : question, options);
    return new Call<T>(ask).start();
  }

  /** @internal */
  protected read<T>(path: readonly IdOf[], query: object, options: CallOptions | undefined): Call<T> {
    return this.ask<T>({ path, query: query as Query }, options);
  }

  /** @internal */
  protected write<T>(
    write: WriteName,
    path: readonly IdOf[],
    json: unknown,
    options: CallOptions | undefined,
  ): Call<T> {
    return this.ask<T>({ write, path, json }, options);
  }

  /** @internal */
  protected pages<T, P extends Page<T> = Page<T>>(
    path: readonly IdOf[],
    { take, cursor, ...query }: ListQuery,
    options: CallOptions | undefined,
    largestPage = LARGEST_PAGE,
  ): ListCall<T, P> {
    const askPage = async (from: string | undefined) => {
      if (take !== undefined) checkTake(take);
      // Fewer items than a page holds are wanted: ask for no more than those.
      const pageSize = take ? Math.min(take, query.pageSize ?? largestPage) : query.pageSize;
      return await this.#transport.ask({ path, query: { ...query, pageSize, cursor: from } }, options);
    };
    return new ListCall<T, P>(askPage, cursor, take);
  }
}

function checkTake(take: number): void {
  if (Number.isInteger(take) && take >= 0) return;
  unusable(
    `take was ${take}, but counts items over all pages. Pass a whole number, or leave it out for all.`,
  );
}
