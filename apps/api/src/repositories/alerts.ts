import type { Alert } from '@humas/contract';
import type { Pool } from 'pg';

/** A notice with the agency that gives it. */
export interface AlertRow extends Pick<Alert, 'id' | 'severity' | 'text' | 'link'> {
  readonly agency_id: string;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly agency_short_name: string;
  readonly time_zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** An agency's notices at one moment. */
export interface AlertsNow {
  /** Zone of the agency that was asked for. */
  readonly timeZone: string;
  /** The agency itself and those above it: whose notices these are. */
  readonly agencyIds: readonly string[];
  /** In force, most severe first. */
  readonly rows: readonly AlertRow[];
  /** The database's clock. */
  readonly at: Date;
  /** How long the list stays as it is unless somebody changes it, in milliseconds; null: nothing is going to change. */
  readonly stableMs: number | null;
}

/** Upwards from the agency, which is a few steps; UNION instead of UNION ALL ends a circle, should one exist. */
const ABOVE = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM agency WHERE slug = $1 OR id = $1
    UNION
    SELECT a.id, a.parent_id FROM agency a JOIN above ON a.id = above.parent_id
  )`;

/** One row, so that the list, its moment and its next change are of one and the same snapshot. */
const NOW = `${ABOVE},
  coming AS (
    SELECT t.* FROM alert t WHERE t.agency_id IN (SELECT id FROM above) AND t.ends_at > now()
  )
  SELECT g.time_zone, now()::timestamptz(3) AS at,
    (SELECT array_agg(id) FROM above) AS agency_ids,
    (SELECT floor(extract(epoch FROM min(CASE WHEN starts_at > now() THEN starts_at ELSE ends_at END) - now()) * 1000)::bigint
     FROM coming) AS stable_ms,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'severity', c.severity, 'text', c.text, 'link', c.link,
        'agency_id', p.id, 'agency_slug', p.slug, 'agency_name', p.name, 'agency_short_name', p.short_name,
        'time_zone', p.time_zone, 'starts_at', c.starts_at, 'ends_at', c.ends_at)
        ORDER BY array_position('{danger,warning,information}', c.severity), c.starts_at DESC, c.id), '[]')
     FROM coming c JOIN agency p ON p.id = c.agency_id WHERE c.starts_at <= now()) AS rows
  FROM agency g WHERE g.slug = $1 OR g.id = $1`;

interface NowRow {
  readonly time_zone: string;
  readonly at: Date;
  readonly agency_ids: string[];
  readonly stable_ms: number | null;
  readonly rows: readonly (Omit<AlertRow, 'starts_at' | 'ends_at'> & {
    readonly starts_at: string;
    readonly ends_at: string;
  })[];
}

/** Reads urgent notices. */
export class AlertRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * What is in force now, of an agency and of those above it.
   *
   * @param key slug or id
   * @returns undefined when there is no such agency
   */
  async now(key: string): Promise<AlertsNow | undefined> {
    const { rows } = await this.#pool.query<NowRow>(NOW, [key]);
    const [found] = rows;
    return (
      found && {
        timeZone: found.time_zone,
        agencyIds: found.agency_ids,
        at: found.at,
        stableMs: found.stable_ms,
        rows: found.rows.map((row) => ({
          ...row,
          starts_at: new Date(row.starts_at),
          ends_at: new Date(row.ends_at),
        })),
      }
    );
  }
}
