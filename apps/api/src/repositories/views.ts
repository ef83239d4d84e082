import type { Pool } from 'pg';
import { IS_PUBLIC } from './article-rows.js';
import { bytesArray, integerArray, textArray } from './binary-arrays.js';

/** Why a view counts, or why not. */
export type ViewClass = 'counted' | 'bot' | 'prefetch' | 'suspected' | 'late' | 'nojs';

/** A view on its way into the database. */
export interface ViewRow {
  readonly articleId: string;
  /** 16 bytes, as a text of one character for each. */
  readonly visitHash: string;
  readonly n: number;
  readonly class: ViewClass;
}

/**
 * New rows go in, known ones change nothing, and only the new ones move the totals, all in one statement and so in one
 * transaction. Each article is looked up once, however many views of it there are; events of articles that are not
 * public find no partner. `place` keeps the caller's order, in which the keys are locked; the totals follow in the order
 * of their own key.
 *
 * A view with n > 1 counts when n − 1 was stored at least 29 minutes ago by the database's clock: a tab counts again
 * after 30, and a minute is left for delays on the way.
 */
const INSERT = `
  WITH incoming AS (
    SELECT a.agency_id, e.article_id, e.visit_hash, e.n, e.place,
      CASE WHEN e.class = 'counted' AND e.n > 1 AND NOT EXISTS (
          SELECT 1 FROM view_event before
          WHERE before.agency_id = a.agency_id AND before.article_id = e.article_id
            AND before.visit_hash = e.visit_hash AND before.n = e.n - 1
            AND before.received_at <= now() - interval '29 minutes')
        THEN 'suspected' ELSE e.class END AS class
    FROM unnest($1::text[], $2::bytea[], $3::int[], $4::text[]) WITH ORDINALITY
      AS e (article_id, visit_hash, n, class, place)
    JOIN (
      SELECT id, agency_id FROM article a
      WHERE id = ANY ((SELECT array_agg(DISTINCT id) FROM unnest($1::text[]) AS id)::text[]) AND ${IS_PUBLIC}
    ) a ON a.id = e.article_id
  ), inserted AS (
    INSERT INTO view_event (agency_id, article_id, visit_hash, n, class, received_at)
    SELECT agency_id, article_id, visit_hash, n, class, now() FROM incoming ORDER BY place
    ON CONFLICT DO NOTHING
    RETURNING agency_id, article_id, class
  )
  INSERT INTO view_hour AS t (agency_id, article_id, hour, class, count)
  SELECT agency_id, article_id, date_trunc('hour', now()), class, count(*) FROM inserted
  GROUP BY agency_id, article_id, class ORDER BY agency_id, article_id, class
  ON CONFLICT (agency_id, article_id, hour, class) DO UPDATE SET count = t.count + excluded.count`;

/** Held by whoever changes stored views in no particular order. */
export const PRUNE_LOCK = 72771003;

/** One process forgets at a time: two that delete the same rows in different order would wait for each other. */
const PRUNE = `
  WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${PRUNE_LOCK}) AS mine),
  old AS MATERIALIZED (
    SELECT e.agency_id, e.article_id, e.visit_hash, e.n FROM view_event e
    WHERE (SELECT mine FROM turn) AND e.received_at < now() - interval '48 hours' LIMIT $1)
  DELETE FROM view_event v USING old
  WHERE (v.agency_id, v.article_id, v.visit_hash, v.n) = (old.agency_id, old.article_id, old.visit_hash, old.n)`;

/** Writes views. */
export class ViewRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Stores a group in one transaction and resolves after its commit.
   *
   * @param rows without duplicates, in the order of their key
   */
  async insert(rows: readonly ViewRow[]): Promise<void> {
    await this.#pool.query({
      name: 'insert-views',
      text: INSERT,
      values: [
        textArray(rows.map((row) => row.articleId)),
        bytesArray(rows.map((row) => row.visitHash)),
        integerArray(rows.map((row) => row.n)),
        textArray(rows.map((row) => row.class)),
      ],
    });
  }

  /**
   * Forgets a batch of rows older than 48 hours; the totals stay. Does nothing while another process does this.
   *
   * @returns how many went
   */
  async prune(limit: number): Promise<number> {
    const result = await this.#pool.query(PRUNE, [limit]);
    return result.rowCount ?? 0;
  }
}
