import type { TestDatabase } from '../database.js';

/** Rows of the audit trail about one thing, oldest first. */
export async function auditOf(
  database: TestDatabase,
  target: string,
): Promise<
  { key_id: string | null; agency_id: string | null; action: string; detail: Record<string, unknown> }[]
> {
  const { rows } = await database.ownerPool.query(
    'SELECT key_id, agency_id, action, detail FROM audit WHERE target = $1 ORDER BY id',
    [target],
  );
  return rows;
}
