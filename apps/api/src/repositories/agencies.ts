import type { Agency, AgencyReference } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import type { StoredProfile } from '../content/stored.js';
import type { Slice } from './slice.js';

/** An agency with its parent. */
export interface AgencyRow extends Pick<Agency, 'id' | 'slug' | 'name' | 'kind'> {
  readonly short_name: string;
  readonly time_zone: Agency['timeZone'];
  readonly version: number;
  readonly profile: StoredProfile;
  readonly parent: AgencyReference | null;
}

/** An agency a key reaches: what writing to it needs. */
export interface ReachedAgency extends Pick<Agency, 'id' | 'slug' | 'name' | 'timeZone'> {
  readonly shortName: string;
}

/** An agency to store. */
export interface NewAgencyRow
  extends Pick<Agency, 'id' | 'slug' | 'name' | 'shortName' | 'kind' | 'timeZone'> {
  readonly parentId: string | null;
  readonly profile: StoredProfile;
}

/** What a list of agencies is narrowed by. */
export interface AgencyFilters {
  readonly kind?: string;
  /** Slug or id of the agency they are direct units of. */
  readonly parent?: string;
  /** Slug or id of an agency above them, however far. */
  readonly ancestor?: string;
}

/** An agency with everything below it. */
export interface AgencyTree {
  readonly id: string;
  readonly timeZone: Agency['timeZone'];
  /** The agency itself and the units below it, however deep. */
  readonly ids: readonly string[];
}

const SELECT = `
  SELECT a.id, a.slug, a.name, a.short_name, a.kind, a.time_zone, a.version, a.profile,
    CASE WHEN p.id IS NULL THEN NULL
      ELSE jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'shortName', p.short_name) END AS parent
  FROM agency a LEFT JOIN agency p ON p.id = a.parent_id`;

/** Downwards from an agency. UNION instead of UNION ALL ends a circle, should one exist. */
const below = (key: string) => `
  WITH RECURSIVE below AS (
    SELECT id FROM agency WHERE slug = ${key} OR id = ${key}
    UNION
    SELECT u.id FROM agency u JOIN below ON u.parent_id = below.id
  )`;

const MATCHES = `($1::text IS NULL OR a.kind = $1) AND ($2::text IS NULL OR p.slug = $2 OR p.id = $2)
  AND ($3::text IS NULL OR (a.id IN (${below('$3')} SELECT id FROM below) AND a.slug <> $3 AND a.id <> $3))`;

/** Reads agencies. */
export class AgencyRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** By slug or id. */
  async find(key: string): Promise<AgencyRow | undefined> {
    const { rows } = await this.#pool.query<AgencyRow>(`${SELECT} WHERE a.slug = $1 OR a.id = $1`, [key]);
    return rows[0];
  }

  /** The id of an agency named by slug or id. */
  async findId(key: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query('SELECT id FROM agency WHERE slug = $1 OR id = $1', [key]);
    return rows[0]?.id;
  }

  /** An agency named by slug or id, with what is below it. */
  async findTree(key: string): Promise<AgencyTree | undefined> {
    const { rows } = await this.#pool.query<AgencyTree>(
      `${below('$1')}
       SELECT g.id, g.time_zone AS "timeZone", (SELECT array_agg(b.id) FROM below b) AS ids
       FROM agency g WHERE g.slug = $1 OR g.id = $1`,
      [key],
    );
    return rows[0];
  }

  /**
   * The agency of a slug or id, if it is the given one or a unit below it, however deep.
   *
   * @param from id of the agency to look from; null looks everywhere
   */
  async findReached(key: string, from: string | null): Promise<ReachedAgency | undefined> {
    // Upwards from the agency, which is a few steps; UNION instead of UNION ALL ends a circle, should one exist.
    const { rows } = await this.#pool.query<ReachedAgency>(
      `WITH RECURSIVE above AS (
         SELECT id, parent_id FROM agency WHERE slug = $1 OR id = $1
         UNION
         SELECT a.id, a.parent_id FROM agency a JOIN above ON a.id = above.parent_id
       )
       SELECT id, slug, name, short_name AS "shortName", time_zone AS "timeZone" FROM agency
       WHERE (slug = $1 OR id = $1) AND ($2::text IS NULL OR $2 IN (SELECT id FROM above))`,
      [key, from],
    );
    return rows[0];
  }

  /** In order of name; backwards for `prev`. */
  async list(
    { kind, parent, ancestor }: AgencyFilters,
    { after, direction, limit }: Slice<string>,
  ): Promise<AgencyRow[]> {
    const [compare, order] = direction === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.#pool.query<AgencyRow>(
      `${SELECT} WHERE ${MATCHES} AND
         ($4::text IS NULL OR (a.name, a.id) ${compare} (SELECT k.name, k.id FROM agency k WHERE k.id = $4))
       ORDER BY a.name ${order}, a.id ${order} LIMIT $5`,
      [kind, parent, ancestor, after, limit],
    );
    return rows;
  }

  async count({ kind, parent, ancestor }: AgencyFilters): Promise<number> {
    const { rows } = await this.#pool.query(
      `SELECT count(*) AS n FROM agency a LEFT JOIN agency p ON p.id = a.parent_id WHERE ${MATCHES}`,
      [kind, parent, ancestor],
    );
    return rows[0].n;
  }
}

/**
 * Stores an agency, in the caller's transaction.
 *
 * @returns whether it was stored; not when another has its slug
 */
export async function insertAgency(client: ClientBase, agency: NewAgencyRow): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO agency (id, slug, parent_id, kind, name, short_name, time_zone, profile)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (slug) DO NOTHING`,
    [
      agency.id,
      agency.slug,
      agency.parentId,
      agency.kind,
      agency.name,
      agency.shortName,
      agency.timeZone,
      agency.profile,
    ],
  );
  return rowCount === 1;
}
