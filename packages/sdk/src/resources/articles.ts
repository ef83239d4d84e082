import type { Article, ArticleSummary, operations, PopularArticles } from '@humas/contract';
import type { IdOf } from '../core/address.js';
import type { Api } from '../core/api.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';

/** Filters, order and paging of `articles.list`. Filters narrow together. */
export interface ArticleListQuery
  extends Omit<
    NonNullable<operations['articles.list']['parameters']['query']>,
    'agency' | 'category' | 'ids'
  > {
  /** Only articles of this agency, co-published ones included: slug, id, or an agency. */
  agency?: IdOf;
  /** Only articles of this category: slug, id, or a category. */
  category?: IdOf;
  /** Only these articles, at most 100: ids, or anything that has one. */
  ids?: readonly IdOf[];
  /** How many articles to read over all pages; left out, all. */
  take?: number;
}

/** Which articles `articles.popular` ranks. */
export interface PopularQuery
  extends Omit<NonNullable<operations['articles.popular']['parameters']['query']>, 'agency'> {
  /** Only articles of this agency: slug, id, or an agency. */
  agency?: IdOf;
}

/** The address readers see. */
export interface ArticleAddress {
  /** Slug or id of the agency, or an agency. */
  agency: IdOf;
  /** The last part of the article's address. */
  slug: string;
}

/** What is published. */
export class Articles {
  readonly #api: Api;
  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Lists published articles without their bodies, newest first unless `sort` says otherwise.
   *
   * @returns one page when awaited, all when iterated; no match is an empty page.
   * @throws {HumasBadRequestError} for a filter the contract does not know, or a cursor of other filters.
   * @throws {HumasNotFoundError} when the agency or category does not exist.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.articles.list({ agency: 'kepegawaian', pageSize: 6 });
   * for (const article of items) console.log(article.headline);
   * ```
   */
  list(query: ArticleListQuery = {}, options?: CallOptions): ListCall<ArticleSummary> {
    return this.#api.list<ArticleSummary>(['articles'], { ...query }, options);
  }

  /**
   * Reads the most read articles of a window.
   *
   * @returns the ranking; shorter than `limit` when fewer articles were read.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const { items } = await client.articles.popular({ agency: 'kepegawaian', window: '7d', limit: 5 });
   * for (const { rank, article, views } of items) console.log(rank, article.headline, views);
   * ```
   */
  popular(query: PopularQuery = {}, options?: CallOptions): Call<PopularArticles> {
    return this.#api.get<PopularArticles>(['articles', 'popular'], { ...query }, options);
  }

  /**
   * Reads one article with its body.
   *
   * @param article - the id, or anything that has one, such as an article of a list.
   * @throws {HumasNotFoundError} when there is none.
   * @throws {HumasGoneError} when it was withdrawn; `withdrawn` says when and why.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const article = await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc');
   * console.log(article.body.text);
   * ```
   */
  get(article: IdOf, options?: CallOptions): Call<Article> {
    return this.#api.get<Article>(['articles', article], {}, options);
  }

  /**
   * Reads one article by the address readers see. An address the article had before is followed to the new one.
   *
   * @throws {HumasNotFoundError} when there is none.
   * @throws {HumasGoneError} when it was withdrawn; `withdrawn` says when and why.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const article = await client.articles.getBySlug({ agency: 'kepegawaian', slug: 'layanan-daring' });
   * console.log(article.canonicalUrl);
   * ```
   */
  getBySlug({ agency, slug }: ArticleAddress, options?: CallOptions): Call<Article> {
    return this.#api.get<Article>(['agencies', agency, 'articles', slug], {}, options);
  }
}
