import type { ClientBase } from 'pg';
import type { Principal } from '../keys/principal.js';

/** What was done to the stored content, by which key. */
export interface AuditEntry {
  /** Null: this server itself, such as the owner key of a first start. */
  readonly principal: Principal | null;
  /** The agency it happened to; null when it concerns all. */
  readonly agencyId: string | null;
  /** A noun and what became of it, such as `article.withdrawn`. */
  readonly action: string;
  /** Id of the thing. */
  readonly target: string;
  /** What a later reader has to know. Never a secret, nor anything about a reader. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/**
 * Writes one line of the audit trail in the caller's transaction, so that a change and its trace are committed
 * together or not at all. Requests can only append: they may neither read nor change what stands there.
 */
export async function recordAudit(client: ClientBase, entry: AuditEntry): Promise<void> {
  const { principal, agencyId, action, target, detail = {} } = entry;
  await client.query(
    'INSERT INTO audit (key_id, agency_id, action, target, detail) VALUES ($1, $2, $3, $4, $5)',
    [principal?.keyId ?? null, agencyId, action, target, detail],
  );
}
