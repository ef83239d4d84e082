import type {
  Counters as CountersAnswer,
  Definitions as DefinitionsAnswer,
  Poll,
  Reclassification,
  Reclassified,
  ViewEvent,
} from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Which articles' counts to read. */
export interface CounterQuery {
  /** Ids, or anything that has one; at most 100. */
  ids: readonly IdOf[];
}

/** How often articles were read and reacted to. */
export class Counters extends Resource {
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
    return this.read<CountersAnswer>(['counters'], query, options);
  }

  /**
   * Counts what a limit set aside as `suspected`, or sets aside what was counted, in whole hours. Sums stay the same,
   * and the audit log keeps the reason. Needs an `apiKey` with the scope `counts:write`. Repeating moves what is left,
   * usually nothing.
   *
   * @param article - the id, or an article.
   * @returns how many `moved`; leaves out what an attempt of this very call moved before its answer was lost.
   * @throws {HumasNotFoundError} when there is no such article for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { moved } = await client.counters.reclassify('art_01hbytm700e5k8jv2xw6q4n9rc', {
   *   what: 'views',
   *   to: 'counted',
   *   since: '2026-11-20T08:00:00+07:00',
   *   until: '2026-11-20T12:00:00+07:00',
   *   reason: 'Pembaca satu kampus memakai satu alamat jaringan.',
   * });
   * console.log(moved);
   * ```
   */
  reclassify(article: IdOf, change: Reclassification, options?: CallOptions): Call<Reclassified> {
    const path = ['articles', article, 'counts', 'reclassify'];
    return this.write<Reclassified>('counters.reclassify', path, change, options);
  }
}

/** Views that other software than our beacon saw, such as a native app. */
export class Views extends Resource {
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
    return this.write<void>('views.record', ['views'], batch, options);
  }
}

/** Questions under articles. */
export class Polls extends Resource {
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
    return this.read<Poll>(['articles', article, 'poll'], {}, options);
  }
}

/** What is counted, what is not, and what is stored. */
export class Definitions extends Resource {
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
    return this.read<DefinitionsAnswer>(['definitions'], {}, options);
  }
}
