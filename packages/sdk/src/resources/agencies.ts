import type { Agency, NewAgency, operations } from '@humas/contract';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Filters and paging of `agencies.list`. */
export interface AgencyListQuery
  extends Omit<NonNullable<operations['agencies.list']['parameters']['query']>, 'parent' | 'ancestor'> {
  /** Only direct units of this agency: slug, id, or an agency. */
  parent?: IdOf;
  /** Only agencies below this one, however deep: slug, id, or an agency. */
  ancestor?: IdOf;
  /** How many agencies to read over all pages; left out, all. */
  take?: number;
}

/** An agency to add. What the contract has a default for may be left out. */
export interface AgencyInput
  extends Omit<NewAgency, 'parent' | 'timeZone' | 'theme'>,
    Partial<Pick<NewAgency, 'timeZone' | 'theme'>> {
  /** The agency it is a unit of: slug, id, or an agency. Only a key of all agencies may leave it out. */
  parent?: IdOf | null;
}

/** Who publishes. */
export class Agencies extends Resource {
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
    return this.pages<Agency>(['agencies'], query, options);
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
    return this.read<Agency>(['agencies', agency], {}, options);
  }

  /**
   * Adds an agency. Needs an `apiKey` with the scope `agencies:write`. Never sent twice by itself: when it fails
   * without an answer, look with `agencies.get`.
   *
   * @returns the agency, ready to publish.
   * @throws {HumasConflictError} when another agency has the slug (`slug_taken`).
   * @throws {HumasAuthorizationError} without a key or the scope, or without a `parent` for a key of one agency.
   * @throws {HumasNotFoundError} when the parent does not exist for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const office = await client.agencies.create({
   *   slug: 'kepegawaian-makassar',
   *   name: 'Kantor Regional Kepegawaian Makassar',
   *   shortName: 'Kanreg Makassar',
   *   kind: 'regionalOffice',
   *   parent: 'kepegawaian',
   *   timeZone: 'Asia/Makassar',
   * });
   * console.log(office.id);
   * ```
   */
  create(agency: AgencyInput, options?: CallOptions): Call<Agency> {
    const json = { ...agency, parent: idOf(agency.parent) };
    return this.write<Agency>('agencies.create', ['agencies'], json, options);
  }
}
