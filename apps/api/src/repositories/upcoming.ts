import type { Pool } from 'pg';

/** An article whose embargo ends soon. */
export interface UpcomingRow {
  readonly id: string;
  readonly agency_id: string;
  /** Agencies whose lists it will stand in, its own among them. */
  readonly publisher_ids: readonly string[];
  readonly category_id: string;
  readonly translation_group: string;
  readonly locale: string;
  readonly type: string;
  /** Until its moment, by the database's clock, in milliseconds. */
  readonly in_ms: number;
}

/** No answer is kept longer than a day, a minute and ten; what comes later need not be known yet. */
const AHEAD = '2 days';

/** More than a country announces at one time; beyond it all answers are taken to change with the last of these. */
export const UPCOMING_LIMIT = 1000;

/** What is going to be published, soonest first. */
export async function readUpcoming(pool: Pool): Promise<UpcomingRow[]> {
  const { rows } = await pool.query<UpcomingRow>(
    `SELECT id, agency_id, array_prepend(agency_id, co_publisher_ids) AS publisher_ids, category_id,
       translation_group, locale, type,
       floor(extract(epoch FROM embargoed_until - now()) * 1000)::bigint AS in_ms
     FROM article WHERE status IN ('published', 'corrected')
       AND embargoed_until > now() AND embargoed_until <= now() + $1::interval
     ORDER BY embargoed_until LIMIT $2`,
    [AHEAD, UPCOMING_LIMIT],
  );
  return rows;
}
