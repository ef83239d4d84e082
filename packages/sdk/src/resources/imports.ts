import type {
  ArticleState,
  ImportCount,
  ImportCountResult,
  ImportedArticle,
  ImportResult,
  ImportState,
  operations,
} from '@humas/contract';
import { type IdOf, idOf } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { ListCall } from '../core/list-call.js';
import type { CallOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';
import { type WithdrawalInput, withdrawalOf } from './articles.js';

/** The contract's largest page of imports: a sync compares thousands of them with its source. */
const LARGEST_PAGE = 1000;

/** Where articles come from. */
export interface ImportSource {
  /** Whose articles: slug or id of the agency, or an agency. */
  agency: IdOf;
  /** A name for the system, such as `wordpress-www.contoh.go.id`; two sites need two. */
  source: string;
}

/** One article of a source. */
export interface ImportAddress extends ImportSource {
  /** The article's id there, which never changes. */
  sourceId: string;
}

/** What came from one source, and paging. */
export interface ImportListQuery
  extends ImportSource,
    NonNullable<operations['imports.list']['parameters']['query']> {
  /** How many imports to read over all pages; left out, all. */
  take?: number;
}

type Defaulted = 'type' | 'category' | 'locale' | 'viewBaseline';

/** An article as its source has it. What the contract has a default for may be left out. */
export interface ImportInput
  extends Omit<ImportedArticle, Defaulted | 'cover' | 'gallery'>,
    Partial<Pick<ImportedArticle, Defaulted>> {
  /** The picture above the text: its id, or what `media.create` gave. */
  cover?: IdOf | null;
  /** Further pictures: ids, or what `media.create` gave. */
  gallery?: readonly IdOf[];
}

/** What is written elsewhere and carried over. Every call needs an `apiKey` with the scope `articles:write`. */
export class Imports extends Resource {
  /**
   * Lists what came from one source, in order of `sourceId`: what a sync compares the source with.
   *
   * @returns one page when awaited, all when iterated; a source nothing came from yet is an empty page.
   * @throws {HumasNotFoundError} when the agency does not exist for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const source = { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id' };
   * const known = new Map<string, string>();
   * for await (const { sourceId, sourceVersion } of client.imports.list({ ...source, pageSize: 1000 }))
   *   known.set(sourceId, sourceVersion);
   * console.log(known.size);
   * ```
   */
  list({ agency, source, ...query }: ImportListQuery, options?: CallOptions): ListCall<ImportState> {
    return this.pages<ImportState>(pathOf({ agency, source }), query, options, LARGEST_PAGE);
  }

  /**
   * Brings along what one source counted, for articles of which nothing else is new: versions and ETags stay as they
   * are. All counts are stored, or none. Repeating changes nothing.
   *
   * @param counts - 1 to 1000 of them; of an article that is named twice the last counts.
   * @returns how many were `updated`, and which ids are `unknown`: nothing came from there under them. `updated` leaves
   *   out what an attempt of this very call stored before its answer was lost.
   * @throws {HumasNotFoundError} when the agency does not exist for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { updated, unknown } = await client.imports.count(
   *   { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id' },
   *   [
   *     { sourceId: '1204', viewBaseline: 734 },
   *     { sourceId: '1198', viewBaseline: 2051 },
   *   ],
   * );
   * console.log(updated, unknown);
   * ```
   */
  count(
    source: ImportSource,
    counts: readonly ImportCount[],
    options?: CallOptions,
  ): Call<ImportCountResult> {
    return this.write<ImportCountResult>('imports.count', pathOf(source), { items: counts }, options);
  }

  /**
   * Carries one article over: creates it, or makes it what the source says now. Send the HTML as it is; the server
   * sanitises it. Repeating changes nothing.
   *
   * @returns `outcome` (`created`, `updated`, `restored`, `unchanged`), what was `removed` from the HTML, and
   *   `findings` for an editor. `unchanged` also when an attempt of this very call arrived before its answer was lost.
   * @throws {HumasConflictError} when an editor withdrew it here (`withdrawn_by_editor`).
   * @throws {HumasBadRequestError} when the article does not follow the contract; `errors` says where.
   * @throws {HumasNotFoundError} when the agency, category or a medium does not exist for the key.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * const { outcome, findings } = await client.imports.put(
   *   { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id', sourceId: '1204' },
   *   {
   *     headline: 'Loket Layanan Buka Lebih Pagi Mulai Senin',
   *     bodyHtml: '<p>Loket layanan buka pukul 07.30 mulai Senin (5/10/2026).</p>',
   *     publishedAt: '2026-10-02T03:00:00Z',
   *     sourceUrl: 'https://www.contoh.go.id/loket/',
   *     sourceVersion: '2026-10-02T03:00:00',
   *   },
   * );
   * console.log(outcome, findings.length);
   * ```
   */
  put(address: ImportAddress, article: ImportInput, options?: CallOptions): Call<ImportResult> {
    const { cover, gallery } = article;
    const path = [...pathOf(address), address.sourceId];
    const json = { ...article, cover: idOf(cover), gallery: gallery?.map((medium) => idOf(medium)) };
    return this.write<ImportResult>('imports.put', path, json, options);
  }

  /**
   * Withdraws what the source no longer has. The source may bring it back with `imports.put`. Withdrawing it again
   * changes nothing and answers what was said the first time.
   *
   * @param withdrawal - a public `reason`, and the article that says it right, if one does.
   * @throws {HumasNotFoundError} when nothing came from there under this id.
   * @example
   * ```ts
   * import { createHumasClient } from '@humas/sdk';
   *
   * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
   * await client.imports.withdraw(
   *   { agency: 'kepegawaian', source: 'wordpress-www.contoh.go.id', sourceId: '1204' },
   *   { reason: 'Artikel ditarik oleh redaksi di situs asalnya.' },
   * );
   * ```
   */
  withdraw(address: ImportAddress, withdrawal: WithdrawalInput, options?: CallOptions): Call<ArticleState> {
    const path = [...pathOf(address), address.sourceId, 'withdraw'];
    return this.write<ArticleState>('imports.withdraw', path, withdrawalOf(withdrawal), options);
  }
}

const pathOf = ({ agency, source }: ImportSource): IdOf[] => ['agencies', agency, 'imports', source];
