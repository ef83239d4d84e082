import type { operations, SearchHit, SearchPage, SearchSuggestions } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** What to search for, and the filters, order and paging of `search.articles`. Filters narrow together. */
export interface SearchQuery
  extends Omit<operations['search.articles']['parameters']['query'], 'agency' | 'category'> {
  /** Only articles of this agency, co-published ones included: slug, id, or an agency. */
  agency?: IdOf;
  /** Only articles of this category: slug, id, or a category. */
  category?: IdOf;
  /** How many matches to read over all pages; left out, all. */
  take?: number;
}

/** What was typed so far, and where to look. */
export interface SuggestQuery extends Omit<operations['search.suggest']['parameters']['query'], 'agency'> {
  /** Only from articles of this agency, co-published ones included: slug, id, or an agency. */
  agency?: IdOf;
}

/** Words, names, and what the reader may have meant. */
export class Search extends Resource {
  /**
   * Searches published articles: words in any Indonesian form, names with a typing error, `"whole phrases"`, and
   * `-words` that must not occur. Whatever is typed is a question, never an error.
   *
   * @returns one page when awaited, with a `suggestion` when little was found, and `facets` when asked for; all
   *   matches when iterated.
   * @throws {HumasBadRequestError} for an empty question, or a cursor of another one.
   * @throws {HumasNotFoundError} when the agency or category does not exist.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items, suggestion } = await client.search.articles({ q: 'mengumumkan seleksi', pageSize: 10 });
   * for (const { article, highlights } of items)
   *   console.log(article.headline, highlights.text.map(({ text }) => text).join(''));
   * if (suggestion) console.log('Mungkin maksud Anda:', suggestion);
   * ```
   */
  articles(query: SearchQuery, options?: CallOptions): ListCall<SearchHit, SearchPage> {
    return this.pages<SearchHit, SearchPage>(['search'], query, options);
  }

  /**
   * Completes what a reader is typing with headlines, tags and agencies. Pass a `signal` and abort it at the next key.
   *
   * @returns best first; often none.
   * @throws {HumasNotFoundError} when the agency does not exist.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.search.suggest({ q: 'pengum', limit: 5 });
   * for (const { kind, text, url } of items) console.log(kind, text, url);
   * ```
   */
  suggest(query: SuggestQuery, options?: CallOptions): Call<SearchSuggestions> {
    return this.read<SearchSuggestions>(['search', 'suggestions'], query, options);
  }
}
