import type { AlertList } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Urgent notices: what may threaten life or public order. */
export class Alerts extends Resource {
  /**
   * Reads the notices of an agency, and of the agencies above it, that are in force now; most severe first. The list
   * is short and not paged.
   *
   * @param agency - slug, id, or anything that has an id.
   * @returns usually no items. Each carries `until`, the moment from which it must not be shown any more: a page may
   *   be older than that.
   * @throws {HumasNotFoundError} when there is no such agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.alerts.list('kepegawaian');
   * for (const { severity, text, until } of items) console.log(severity, text.id, until);
   * ```
   */
  list(agency: IdOf, options?: CallOptions): Call<AlertList> {
    return this.read<AlertList>(['agencies', agency, 'alerts'], {}, options);
  }
}
