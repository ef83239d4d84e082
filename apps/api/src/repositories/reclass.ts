import type { Reclassification } from '@humas/contract';
import type { ClientBase } from 'pg';
import { PRUNE_LOCK } from './views.js';

/** Which counts of one article to move. */
export interface Move extends Pick<Reclassification, 'what' | 'to'> {
  readonly agencyId: string;
  readonly articleId: string;
  /** Widened to whole hours. */
  readonly since: Date;
  readonly until: Date;
}

const HOURS = `
  hours AS MATERIALIZED (
    SELECT date_trunc('hour', $5::timestamptz) AS first,
      date_trunc('hour', $6::timestamptz - interval '1 microsecond') + interval '1 hour' AS last)`;

/**
 * One statement, so that rows and totals are seen at one moment, when they agree: a view that is being counted meanwhile
 * is in neither and stays where it is. Of hours older than 48 hours there are no rows any more, and the totals move alone.
 *
 * Nothing waits in a circle with a group of views: such a group never locks a row that is stored, and totals are locked
 * in the order of their key by both.
 */
const MOVE_VIEWS = `
  WITH ${HOURS}, changed AS (
    UPDATE view_event v SET class = $4 FROM hours
    WHERE v.agency_id = $1 AND v.article_id = $2 AND v.class = $3 AND v.received_at >= first AND v.received_at < last
  ), moved AS (
    SELECT hour, count AS n FROM view_hour t, hours
    WHERE t.agency_id = $1 AND t.article_id = $2 AND t.class = $3 AND count > 0 AND hour >= first AND hour < last
  ), totals AS (
    INSERT INTO view_hour AS t (agency_id, article_id, hour, class, count)
    SELECT $1, $2, hour, class, step FROM (
      SELECT hour, $3::text AS class, -n AS step FROM moved UNION ALL SELECT hour, $4, n FROM moved) steps
    ORDER BY hour, class
    ON CONFLICT (agency_id, article_id, hour, class) DO UPDATE SET count = t.count + excluded.count
  )
  SELECT coalesce(sum(n), 0)::bigint AS moved FROM moved`;

/**
 * Votes whose last change lies in these hours, locked in the order of their key like a group of votes, and the tally by
 * exactly what changed. A withdrawn vote changes its class too, for when its voter comes back.
 */
const MOVE_REACTIONS = `
  WITH ${HOURS}, locked AS MATERIALIZED (
    SELECT v.voter_hash FROM vote v, hours
    WHERE v.agency_id = $1 AND v.article_id = $2 AND v.class = $3 AND v.updated_at >= first AND v.updated_at < last
    ORDER BY v.voter_hash FOR NO KEY UPDATE OF v
  ), changed AS (
    UPDATE vote v SET class = $4 FROM locked l
    WHERE v.agency_id = $1 AND v.article_id = $2 AND v.voter_hash = l.voter_hash
    RETURNING v.choice
  ), moved AS (
    SELECT choice, count(*) AS n FROM changed WHERE choice IS NOT NULL GROUP BY choice
  ), tallied AS (
    INSERT INTO vote_tally AS t (agency_id, article_id, class, choice, count)
    SELECT $1, $2, class, choice, step FROM (
      SELECT choice, $3::text AS class, -n AS step FROM moved UNION ALL SELECT choice, $4, n FROM moved) steps
    ORDER BY class, choice
    ON CONFLICT (agency_id, article_id, class, choice) DO UPDATE SET count = t.count + excluded.count
  )
  SELECT coalesce(sum(n), 0)::bigint AS moved FROM moved`;

/**
 * Moves counts from one class to the other in the caller's transaction; sums stay the same at every moment.
 *
 * @returns how many views or votes are in the other class now
 */
export async function reclassify(client: ClientBase, move: Move): Promise<number> {
  const { what, to, agencyId, articleId, since, until } = move;
  // One at a time, and not while old rows are forgotten: both lock rows in no order of their own.
  await client.query('SELECT pg_advisory_xact_lock($1)', [PRUNE_LOCK]);
  const from = to === 'counted' ? 'suspected' : 'counted';
  const { rows } = await client.query<{ moved: number }>(what === 'views' ? MOVE_VIEWS : MOVE_REACTIONS, [
    agencyId,
    articleId,
    from,
    to,
    since,
    until,
  ]);
  return rows[0]?.moved ?? 0;
}
