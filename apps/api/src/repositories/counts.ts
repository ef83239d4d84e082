import type { Pool } from 'pg';
import { IS_PUBLIC, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryRow } from './article-rows.js';

/** Views and votes of one article. */
export interface CountRow {
  readonly id: string;
  readonly baseline: number;
  /** By class; a class without views is missing. */
  readonly views: Readonly<Record<string, number>>;
  /** By option key, published classes only; empty when the poll is off. */
  readonly reactions: Readonly<Record<string, number>>;
}

/** An article with its place in a ranking. */
export interface RankedRow extends SummaryRow {
  readonly views: number;
}

const WINDOWS = { '24h': '24 hours', '7d': '7 days', all: null } as const;

/** Reads counts, which are sums of what is stored. */
export class CountRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** One query for all ids; unknown and withdrawn ones are left out. */
  async list(ids: readonly string[]): Promise<CountRow[]> {
    const { rows } = await this.#pool.query<CountRow>(
      `SELECT a.id, a.view_baseline AS baseline,
         (SELECT coalesce(jsonb_object_agg(v.class, v.n), '{}') FROM (
            SELECT class, sum(count)::bigint AS n FROM view_hour
            WHERE agency_id = a.agency_id AND article_id = a.id GROUP BY class) v) AS views,
         (SELECT coalesce(jsonb_object_agg(t.choice, t.n), '{}') FROM (
            SELECT choice, sum(count)::bigint AS n FROM vote_tally
            WHERE agency_id = a.agency_id AND article_id = a.id AND class IN ('counted', 'nojs')
              AND a.poll IS NOT NULL
            GROUP BY choice HAVING sum(count) > 0) t) AS reactions
       FROM article a WHERE a.id = ANY ($1) AND ${IS_PUBLIC}`,
      [ids],
    );
    return rows;
  }

  /**
   * The most read articles; whole hours, the running one included. `all` adds baselines.
   *
   * @param agencyIds whose articles; undefined: everybody's
   */
  async popular(
    window: keyof typeof WINDOWS,
    agencyIds: readonly string[] | undefined,
    limit: number,
  ): Promise<RankedRow[]> {
    const since = WINDOWS[window];
    const { rows } = await this.#pool.query<RankedRow>(
      `WITH read AS (
         SELECT agency_id, article_id, sum(count)::bigint AS n FROM view_hour
         WHERE class = 'counted' AND ($1::text[] IS NULL OR agency_id = ANY ($1))
           AND ($2::text IS NULL OR hour >= date_trunc('hour', now() - $2::interval))
         GROUP BY agency_id, article_id),
       ranked AS (
         SELECT a.agency_id, a.id, coalesce(read.n, 0) + CASE WHEN $2::text IS NULL THEN a.view_baseline ELSE 0 END AS views
         FROM article a LEFT JOIN read ON read.agency_id = a.agency_id AND read.article_id = a.id
         WHERE ${IS_PUBLIC} AND ($1::text[] IS NULL OR a.agency_id = ANY ($1)) AND ($2::text IS NULL OR read.n > 0))
       SELECT ${SUMMARY_COLUMNS}, ranked.views
       FROM ranked JOIN article a ON a.agency_id = ranked.agency_id AND a.id = ranked.id ${SUMMARY_JOINS}
       WHERE ranked.views > 0
       ORDER BY ranked.views DESC, a.published_at DESC, a.id DESC LIMIT $3`,
      [agencyIds, since, limit],
    );
    return rows;
  }
}
