import type { ImportCount, ImportCountResult } from '@humas/contract';
import type { Pool } from 'pg';
import { inTransaction } from '../database/transaction.js';
import type { Principal } from '../keys/principal.js';
import { recordAudit } from '../repositories/audit.js';
import { lockArticles, storeBaselines } from '../repositories/import-writes.js';
import type { ImportSource } from '../repositories/imports.js';
import type { AgencyQueue } from './agency-queue.js';

/**
 * Brings along what a source counted, for articles of which nothing else is new: all of it, with one trace, or
 * nothing. It takes its turn among the agency's writes, so it never waits for one that waits for it.
 *
 * @param counts of an article that is named twice the last counts
 */
export async function countImports(
  { pool, queue }: { readonly pool: Pool; readonly queue: AgencyQueue },
  principal: Principal,
  { agencyId, source }: ImportSource,
  counts: readonly ImportCount[],
): Promise<ImportCountResult> {
  const baselines = new Map(counts.map(({ sourceId, viewBaseline }) => [sourceId, viewBaseline]));
  return queue.turn(agencyId, () =>
    inTransaction(pool, async (client) => {
      await lockArticles(client, agencyId);
      const result = await storeBaselines(client, { agencyId, source }, baselines);
      if (result.updated > 0) {
        await recordAudit(client, {
          principal,
          agencyId,
          action: 'import.counted',
          target: source,
          detail: { updated: result.updated },
        });
      }
      return result;
    }),
  );
}
