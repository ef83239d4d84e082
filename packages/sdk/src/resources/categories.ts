import type { Category } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Which categories to read. */
export interface CategoryQuery {
  /** Only categories this agency has published in: slug, id, or an agency. */
  agency?: IdOf;
}

/** The shared taxonomy. */
export class Categories extends Resource {
  /**
   * Reads the categories in their editorial order. The list is short and not paged.
   *
   * @throws {HumasNotFoundError} when the agency does not exist.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.categories.list({ agency: 'kepegawaian' });
   * console.log(items.map((category) => category.name.id));
   * ```
   */
  list(query: CategoryQuery = {}, options?: CallOptions): Call<{ items: Category[] }> {
    return this.read<{ items: Category[] }>(['categories'], query, options);
  }
}
