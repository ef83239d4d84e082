import type {
  Counters as CountersAnswer,
  Definitions as DefinitionsAnswer,
  Poll,
  ViewEvent,
} from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Api } from '../core/api.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';

/** Which articles' counts to read. */
export interface CounterQuery {
  /** Ids, or anything that has one; at most 100. */
  ids: readonly IdOf[];
}

/** How often articles were read and reacted to. */
export class Counters {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Reads the counts of up to 100 articles at once.
   *
   * @returns unknown or withdrawn articles are left out, never shown as 0.
   * @throws {HumasBadRequestError} for more than 100 ids, or none.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.counters.list({ ids: ['art_01hbytm700e5k8jv2xw6q4n9rc'] });
   * console.log(items[0]?.views.total);
   * ```
   */
  list(query: CounterQuery, options?: CallOptions): Call<CountersAnswer> {
    return this.#api.get<CountersAnswer>(['counters'], { ...query }, options);
  }
}

/** Views that other software than our beacon saw, such as a native app. */
export class Views {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Records views. In browsers use `@humas/sdk/beacon`, which also waits, queues and repeats. The call is not
   * repeated by itself; you may repeat it, because a view the API knows changes nothing.
   *
   * @param batch - 1 to 25 views; `age` in milliseconds at the moment of sending.
   * @returns once they are stored durably.
   * @throws {HumasBadRequestError} when an event does not follow the contract.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * await client.views.record({
   *   events: [{ visit: '4fW1yKpQ7mXc9TzR2bLdNg', article: 'art_01hbytm700e5k8jv2xw6q4n9rc', n: 1, age: 0 }],
   * });
   * ```
   */
  record(batch: { events: readonly ViewEvent[] }, options?: CallOptions): Call<void> {
    return this.#api.call<void>({ write: 'views.record', path: ['views'], json: batch }, options);
  }
}

/** Questions under articles. */
export class Polls {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Reads an article's poll with its tally.
   *
   * @returns a closed poll keeps its tally.
   * @throws {HumasNotFoundError} when there is no such article, or its poll is off (`poll_off`).
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const poll = await client.polls.get('art_01hbytm700e5k8jv2xw6q4n9rc');
   * for (const { label, count } of poll.options) console.log(label.id, count);
   * ```
   */
  get(article: IdOf, options?: CallOptions): Call<Poll> {
    return this.#api.get<Poll>(['articles', article, 'poll'], {}, options);
  }
}

/** What is counted, what is not, and what is stored. */
export class Definitions {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Reads the public definitions, for the page that explains the counts.
   *
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * console.log((await client.definitions.get()).view.id);
   * ```
   */
  get(options?: CallOptions): Call<DefinitionsAnswer> {
    return this.#api.get<DefinitionsAnswer>(['definitions'], {}, options);
  }
}
