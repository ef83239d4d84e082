import type { AgencyReference, Scope } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';

/** A key that is in force. */
export interface KeyInForce {
  readonly id: string;
  readonly agency_id: string | null;
  readonly scopes: Scope[];
  /** Whether its use in this minute is written already. */
  readonly used_lately: boolean;
}

/** A key as lists show it. Its hash never leaves the database. */
export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly agency_id: string | null;
  readonly agency: AgencyReference | null;
  readonly time_zone: string | null;
  readonly scopes: Scope[];
  readonly created_at: Date;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
}

/** A key to store. */
export interface NewKeyRow {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string | null;
  readonly scopes: readonly Scope[];
  readonly hash: Buffer;
  /** Id of the key that made it; null: this server. */
  readonly createdBy: string | null;
}

/** A key of all agencies, in force or not. */
export interface KeyOfAll {
  readonly hash: Buffer;
  readonly scopes: Scope[];
  readonly revoked: boolean;
}

const SELECT = `
  SELECT k.id, k.name, k.scopes, k.created_at, k.last_used_at, k.revoked_at, g.time_zone, k.agency_id,
    CASE WHEN g.id IS NULL THEN NULL
      ELSE jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name, 'shortName', g.short_name) END AS agency
  FROM secret_key k LEFT JOIN agency g ON g.id = k.agency_id`;

/** Reads and writes secret keys. */
export class KeyRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The key of a secret, unless it was revoked. */
  async findInForce(hash: Buffer): Promise<KeyInForce | undefined> {
    const { rows } = await this.#pool.query<KeyInForce>({
      name: 'find-key',
      text: `SELECT id, agency_id, scopes, last_used_at IS NOT DISTINCT FROM date_trunc('minute', now()) AS used_lately
             FROM secret_key WHERE hash = $1 AND revoked_at IS NULL`,
      values: [hash],
    });
    return rows[0];
  }

  /**
   * Keys of one agency and the units below it, newest first, revoked ones included.
   *
   * @param within id of the agency to look from; null looks everywhere
   * @param agencyId only keys of exactly this agency
   */
  async list(within: string | null, agencyId?: string): Promise<KeyRow[]> {
    const { rows } = await this.#pool.query<KeyRow>(
      `WITH RECURSIVE below AS (
         SELECT id FROM agency WHERE id = $1
         UNION
         SELECT a.id FROM agency a JOIN below ON a.parent_id = below.id
       )
       ${SELECT}
       WHERE ($1::text IS NULL OR k.agency_id IN (SELECT id FROM below)) AND ($2::text IS NULL OR k.agency_id = $2)
       ORDER BY k.created_at DESC, k.id DESC`,
      [within, agencyId],
    );
    return rows;
  }

  /** One key, in force or not. */
  find(id: string): Promise<KeyRow | undefined> {
    return findKey(this.#pool, id);
  }

  /** Writes this minute as the last use, once among all processes. */
  async markUsed(keyId: string): Promise<void> {
    await this.#pool.query(
      `UPDATE secret_key SET last_used_at = date_trunc('minute', now())
       WHERE id = $1 AND last_used_at IS DISTINCT FROM date_trunc('minute', now())`,
      [keyId],
    );
  }
}

/** Stores a key, in the caller's transaction. */
export async function insertKey(client: ClientBase, key: NewKeyRow): Promise<void> {
  await client.query(
    `INSERT INTO secret_key (id, name, agency_id, scopes, hash, created_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [key.id, key.name, key.agencyId, key.scopes, key.hash, key.createdBy],
  );
}

/** One key, in force or not. */
export async function findKey(client: Pick<ClientBase, 'query'>, id: string): Promise<KeyRow | undefined> {
  const { rows } = await client.query<KeyRow>(`${SELECT} WHERE k.id = $1`, [id]);
  return rows[0];
}

/**
 * Locks keys until the end of the caller's transaction, always in the same order, so that two keys that revoke each
 * other wait instead of both succeeding.
 *
 * @returns ids of those that are in force
 */
export async function lockKeys(client: ClientBase, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string; revoked: boolean }>(
    `SELECT id, revoked_at IS NOT NULL AS revoked FROM secret_key WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
  return new Set(rows.filter(({ revoked }) => !revoked).map(({ id }) => id));
}

/** From the commit on the key opens nothing. */
export async function revokeKey(client: ClientBase, id: string): Promise<void> {
  await client.query('UPDATE secret_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [id]);
}

/** Every key of all agencies. */
export async function findKeysOfAll(owner: ClientBase): Promise<KeyOfAll[]> {
  const { rows } = await owner.query<KeyOfAll>(
    'SELECT hash, scopes, revoked_at IS NOT NULL AS revoked FROM secret_key WHERE agency_id IS NULL',
  );
  return rows;
}

/**
 * Revokes the keys of all agencies that a server made by itself.
 *
 * @returns their ids
 */
export async function revokeServerKeys(owner: ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE secret_key SET revoked_at = now()
     WHERE agency_id IS NULL AND created_by IS NULL AND revoked_at IS NULL RETURNING id`,
  );
  return rows.map(({ id }) => id);
}
