import type { Pool } from 'pg';

/** No answer is kept longer than a day and some minutes: what comes later need not be known yet. */
const AHEAD = '2 days';

/**
 * How long it is until the next embargo ends, by the database's clock, in milliseconds.
 *
 * @returns undefined when none does soon
 */
export async function readNextEmbargo(pool: Pool): Promise<number | undefined> {
  const { rows } = await pool.query(
    `SELECT floor(extract(epoch FROM embargoed_until - now()) * 1000)::bigint AS in_ms
     FROM article WHERE status IN ('published', 'corrected')
       AND embargoed_until > now() AND embargoed_until <= now() + $1::interval
     ORDER BY embargoed_until LIMIT 1`,
    [AHEAD],
  );
  return rows[0]?.in_ms;
}
