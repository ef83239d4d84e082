import type {
  Article,
  ArticleArchive,
  ArticleState,
  ArticleSummary,
  Correction,
  operations,
  PopularArticles,
  Withdrawal,
} from '@humas/contract';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import { type ChangeOptions, ifMatchOf } from '../core/if-match.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';
import type { WriteName } from '../core/writes.js';

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

/** Which articles `articles.archive` counts. */
export interface ArchiveQuery
  extends Omit<NonNullable<operations['articles.archive']['parameters']['query']>, 'agency' | 'category'> {
  /** Only articles of this agency, co-published ones included: slug, id, or an agency. */
  agency?: IdOf;
  /** Only articles of this category: slug, id, or a category. */
  category?: IdOf;
}

/** The address readers see. */
export interface ArticleAddress {
  /** Slug or id of the agency, or an agency. */
  agency: IdOf;
  /** The last part of the article's address. */
  slug: string;
}

/** Why an article is withdrawn, and what replaces it. */
export interface WithdrawalInput extends Omit<Withdrawal, 'replacedBy'> {
  /** The article that says it right, of the same agency: its id, or an article. */
  replacedBy?: IdOf | null;
}

/** The body of a withdrawal, by an editor or by a source. */
export const withdrawalOf = ({ replacedBy, ...rest }: WithdrawalInput) => ({
  ...rest,
  replacedBy: idOf(replacedBy),
});

/** What is published. */
export class Articles extends Resource {
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
    return this.pages<ArticleSummary>(['articles'], query, options);
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
    return this.read<PopularArticles>(['articles', 'popular'], query, options);
  }

  /**
   * Counts published articles by month, newest first, in the agency's time zone. The list is not paged.
   *
   * @returns each month's `from` and `to` go into `articles.list` as they are.
   * @throws {HumasNotFoundError} when the agency or category does not exist.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
   * const [newest] = (await client.articles.archive({ agency: 'kepegawaian' })).items;
   * if (newest) {
   *   const { from, to } = newest;
   *   for await (const { headline } of client.articles.list({ agency: 'kepegawaian', from, to })) console.log(headline);
   * }
   * ```
   */
  archive(query: ArchiveQuery = {}, options?: CallOptions): Call<ArticleArchive> {
    return this.read<ArticleArchive>(['articles', 'archive'], query, options);
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
    return this.read<Article>(['articles', article], {}, options);
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
    return this.read<Article>(['agencies', agency, 'articles', slug], {}, options);
  }

  /**
   * Says publicly what was corrected: the note joins the article's `changeHistory` and its status becomes `corrected`.
   * Needs an `apiKey` with the scope `articles:write`. Never sent twice by itself: when it fails without an answer,
   * read the article again.
   *
   * @param article - the id, or an article.
   * @param correction - a public `note`.
   * @param options - `ifMatch`, the version that was read, is required.
   * @throws {HumasPreconditionError} when somebody changed the article meanwhile.
   * @throws {HumasGoneError} when it was withdrawn.
   * @throws {HumasNotFoundError} when there is none, or it belongs to another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const read = await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc').withResponse();
   * const { version } = await client.articles.correct(
   *   read.data,
   *   { note: 'Jumlah peserta yang benar 412 orang, bukan 421 orang.' },
   *   { ifMatch: read },
   * );
   * console.log(version);
   * ```
   */
  correct(article: IdOf, correction: Correction, options: ChangeOptions): Call<ArticleState> {
    return this.#change('correct', article, correction, options);
  }

  /**
   * Withdraws an article: from now on its addresses answer 410 with the reason. Withdrawing it again changes nothing
   * and answers what was said the first time. Needs an `apiKey` with the scope `articles:write`.
   *
   * @param article - the id, or an article.
   * @param withdrawal - a public `reason`, and the article that says it right, if one does.
   * @param options - `ifMatch`, the version that was read, is required.
   * @throws {HumasPreconditionError} when somebody changed the article meanwhile.
   * @throws {HumasNotFoundError} when there is none, or it belongs to another agency.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * await client.articles.withdraw(
   *   'art_01hbytm700e5k8jv2xw6q4n9rc',
   *   { reason: 'Jadwal layanan berubah setelah artikel terbit.' },
   *   { ifMatch: 4 },
   * );
   * ```
   */
  withdraw(article: IdOf, withdrawal: WithdrawalInput, options: ChangeOptions): Call<ArticleState> {
    return this.#change('withdraw', article, withdrawalOf(withdrawal), options);
  }

  #change(
    action: 'correct' | 'withdraw',
    article: IdOf,
    json: unknown,
    { ifMatch, ...options }: ChangeOptions,
  ): Call<ArticleState> {
    return this.ask<ArticleState>(
      () => ({
        write: `articles.${action}` satisfies WriteName,
        path: ['articles', article, action],
        json,
        headers: { 'If-Match': ifMatchOf(ifMatch) },
      }),
      options,
    );
  }
}
