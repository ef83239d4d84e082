import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/transaction.js';
import type { ArticleFilters } from './article-lists.js';
import { IS_PUBLIC } from './article-rows.js';

/** Longer than any honest question takes in a large archive, in milliseconds; the server then answers 503. */
const QUESTION_MS = 2500;

/**
 * Runs the statements of one question. They see one state of the database, so that a total fits its page, and none of
 * them runs long: a question costs its asker nothing, so it must not cost the others much.
 */
export function askWithin<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
  milliseconds = QUESTION_MS,
): Promise<Result> {
  return inTransaction(pool, async (client) => {
    await client.query(
      `SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = ${milliseconds};
       SET LOCAL jit = off`,
    );
    return work(client);
  });
}

/** Which articles a question is asked of: the public ones `filters` leave. `a` is the article. */
export class PublicMatches {
  readonly values: unknown[] = [];
  readonly #conditions = [IS_PUBLIC];

  constructor(filters: ArticleFilters) {
    // Not a join: whoever published an article together is to find it once.
    const agencies = filters.unitIds ?? (filters.agencyId === undefined ? undefined : [filters.agencyId]);
    this.#narrow(
      agencies,
      (place) => `EXISTS (SELECT 1 FROM article_publisher p
        WHERE p.owner_id = a.agency_id AND p.article_id = a.id AND p.agency_id = ANY (${place}::text[]))`,
    );
    this.#narrow(filters.categoryId, (place) => `a.category_id = ${place}`);
    this.#narrow(
      filters.tag === undefined ? undefined : [filters.tag],
      (place) => `a.tag_keys @> ${place}::text[]`,
    );
    this.#narrow(filters.type, (place) => `a.type = ${place}`);
    this.#narrow(filters.locale, (place) => `a.locale = ${place}`);
    this.#narrow(filters.from, (place) => `a.published_at >= ${place}::timestamptz`);
    this.#narrow(filters.to, (place) => `a.published_at < ${place}::timestamptz`);
  }

  /** Where a value stands in the query. */
  place(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The conditions, with one more. */
  where(condition: string): string {
    return [...this.#conditions, condition].join(' AND ');
  }

  #narrow(value: unknown, condition: (place: string) => string): void {
    if (value !== undefined) this.#conditions.push(condition(this.place(value)));
  }
}
