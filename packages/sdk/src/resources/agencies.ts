import type { Agency, operations } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Api } from '../core/api.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';

/** Filters and paging of `agencies.list`. */
export interface AgencyListQuery
  extends Omit<NonNullable<operations['agencies.list']['parameters']['query']>, 'parent'> {
  /** Only direct units of this agency: slug, id, or an agency. */
  parent?: IdOf;
  /** How many agencies to read over all pages; left out, all. */
  take?: number;
}

/** Who publishes. */
export class Agencies {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Lists agencies in order of name.
   *
   * @returns one page when awaited, all when iterated; no match is an empty page.
   * @throws {HumasBadRequestError} for a filter the contract does not know.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * for await (const agency of client.agencies.list({ kind: 'blu' })) console.log(agency.name);
   * ```
   */
  list(query: AgencyListQuery = {}, options?: CallOptions): ListCall<Agency> {
    return this.#api.list<Agency>(['agencies'], { ...query }, options);
  }

  /**
   * Reads one agency.
   *
   * @param agency - slug, id, or anything that has an id.
   * @throws {HumasNotFoundError} when there is none.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { contacts } = await client.agencies.get('kepegawaian');
   * console.log(contacts.whatsapp);
   * ```
   */
  get(agency: IdOf, options?: CallOptions): Call<Agency> {
    return this.#api.get<Agency>(['agencies', agency], {}, options);
  }
}
