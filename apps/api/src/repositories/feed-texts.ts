import type { Pool } from 'pg';
import { IS_PUBLIC, type SummaryRow } from './article-rows.js';

/** Characters. Fifty times this is what one feed may have to hold; a long report has 50,000. */
const LONGEST = 200_000;

/** Reads the texts that feeds bring along. */
export class FeedTextRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Texts by the ids of their articles, null where one is too long for a feed. An article that was taken back since its
   * row was read is missing.
   */
  async find(articles: readonly Pick<SummaryRow, 'id' | 'agency_id'>[]): Promise<Map<string, string | null>> {
    if (articles.length === 0) return new Map();
    const { rows } = await this.#pool.query<{ id: string; html: string | null }>(
      `SELECT a.id, CASE WHEN length(t.html) <= ${LONGEST} THEN t.html END AS html
       FROM unnest($1::text[], $2::text[]) AS k (agency_id, id)
       JOIN article a ON a.agency_id = k.agency_id AND a.id = k.id
       CROSS JOIN LATERAL (SELECT a.detail #>> '{body,html}' AS html) t
       WHERE ${IS_PUBLIC}`,
      [articles.map(({ agency_id }) => agency_id), articles.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, html }) => [id, html]));
  }
}
