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
