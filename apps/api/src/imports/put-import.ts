import type { ImportResult } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { isReservedForPages } from '../content/reserved-slugs.js';
import { inTransaction } from '../database/transaction.js';
import { createId } from '../ids.js';
import type { Principal } from '../keys/principal.js';
import { ProblemError } from '../problems/problem-error.js';
import { findFreeSlug, isSlugTaken, moveAddress } from '../repositories/article-addresses.js';
import { recordAudit } from '../repositories/audit.js';
import {
  insertImportedArticle,
  keepUnchanged,
  lockArticles,
  updateImportedArticle,
} from '../repositories/import-writes.js';
import { findImport, type ImportKey, type ImportRow } from '../repositories/imports.js';
import type { AgencyQueue } from './agency-queue.js';
import { chooseSlug } from './choose-slug.js';
import type { ImportDraft } from './import-draft.js';

/** What became of an article that was carried over. */
export interface PutOutcome {
  readonly outcome: ImportResult['outcome'];
  readonly row: ImportRow;
}

/**
 * Makes the article of a source be what the source says now: all of it, with its trace, or nothing. Whoever sends the
 * same again, at the same time or after a crash, finds the same article.
 *
 * @throws ProblemError `withdrawn_by_editor`
 */
export async function putImport(
  { pool, queue }: { readonly pool: Pool; readonly queue: AgencyQueue },
  principal: Principal,
  key: ImportKey,
  draft: ImportDraft,
): Promise<PutOutcome> {
  // Most of what a sync sends is as it was. That is said without a lock: nothing is written.
  const found = await findImport(pool, key);
  if (found && isSame(found, draft) && found.slug === draft.slug && hasSameNumbers(found, draft)) {
    return { outcome: 'unchanged', row: found };
  }
  return queue.turn(key.agencyId, () =>
    inTransaction(pool, async (client) => {
      await lockArticles(client, key.agencyId);
      const outcome = await write(client, principal, key, draft);
      const row = await findImport(client, key);
      if (!row) throw new Error(`humas: the import ${key.sourceId} was written and is not there.`);
      return { outcome, row };
    }),
  );
}

async function write(
  client: ClientBase,
  principal: Principal,
  key: ImportKey,
  draft: ImportDraft,
): Promise<PutOutcome['outcome']> {
  const found = await findImport(client, key);
  const isWithdrawn = found?.status === 'withdrawn';
  if (isWithdrawn && found.withdrawn_by !== 'source') throw new ProblemError('withdrawn_by_editor');
  const articleId = found?.id ?? createId('art');
  const slug = await chooseSlug({
    wanted: draft.slug,
    current: found?.slug,
    isGiven: draft.wish !== null,
    isTaken: async (candidate) =>
      isReservedForPages(candidate) || (await isSlugTaken(client, key.agencyId, candidate, articleId)),
    findFree: (candidates) => findFreeSlug(client, key.agencyId, candidates, articleId),
  });
  if (found && isSame(found, draft) && found.slug === slug) {
    await keepUnchanged(client, key, articleId, draft);
    return 'unchanged';
  }
  const outcome = found ? (isWithdrawn ? 'restored' : 'updated') : 'created';
  const state = { articleId, slug, newCorrection: newCorrectionOf(found, draft) };
  if (found) await updateImportedArticle(client, key, draft, state);
  else await insertImportedArticle(client, key, draft, state);
  const now = await findImport(client, key);
  await moveAddress(client, key.agencyId, articleId, {
    from: found?.hidden ? undefined : found?.slug,
    to: slug,
    isHidden: now?.hidden === true,
  });
  await recordAudit(client, {
    principal,
    agencyId: key.agencyId,
    action: `article.${outcome}`,
    target: articleId,
    detail: { source: key.source, sourceId: key.sourceId, slug, version: (found?.version ?? 0) + 1 },
  });
  return outcome;
}

/** Whether the article is not withdrawn and says what the draft says. */
function isSame(found: ImportRow, draft: ImportDraft): boolean {
  return (
    found.status !== 'withdrawn' &&
    found.digest.equals(draft.digest) &&
    newCorrectionOf(found, draft) === null
  );
}

function hasSameNumbers(found: ImportRow, draft: ImportDraft): boolean {
  return found.view_baseline === draft.viewBaseline && found.source_version === draft.sourceVersion;
}

/** The same note says the same thing, however often it is sent. */
function newCorrectionOf(found: ImportRow | undefined, { correction }: ImportDraft): string | null {
  const isKnown = found?.change_history.some(
    ({ kind, note }) => kind === 'correction' && note === correction,
  );
  return isKnown ? null : correction;
}
