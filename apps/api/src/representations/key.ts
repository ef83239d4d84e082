import type { Key } from '@humas/contract';
import type { KeyRow } from '../repositories/keys.js';
import { withOffset } from './time.js';

/** A key as the contract shows it, without anything of its secret. */
export function toKey(row: KeyRow): Key {
  const at = (moment: Date | null) => (moment ? withOffset(moment, row.time_zone ?? undefined) : null);
  return {
    id: row.id,
    name: row.name,
    agency: row.agency,
    scopes: row.scopes,
    createdAt: withOffset(row.created_at, row.time_zone ?? undefined),
    lastUsedAt: at(row.last_used_at),
    revokedAt: at(row.revoked_at),
  };
}
