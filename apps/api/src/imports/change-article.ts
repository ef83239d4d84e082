import type { ArticleState, Correction, Withdrawal } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { withoutInvisible } from '../content/visible-text.js';
import { inTransaction } from '../database/transaction.js';
import { requireMatch } from '../http/if-match.js';
import type { Principal } from '../keys/principal.js';
import { invalidRequest, requireWords } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import {
  addCorrection,
  type ChangedRow,
  findForChange,
  isPublic,
  withdrawArticle,
} from '../repositories/article-changes.js';
import { recordAudit } from '../repositories/audit.js';
import { lockArticles } from '../repositories/import-writes.js';
import { withOffset } from '../representations/time.js';
import { notFound } from '../routes/not-found.js';
import type { AgencyQueue } from './agency-queue.js';

/** Which article is changed, by whom. */
export interface Change {
  readonly principal: Principal;
  readonly agencyId: string;
  readonly articleId: string;
}

/** Where changes are written. */
export interface ChangePlace {
  readonly pool: Pool;
  readonly queue: AgencyQueue;
}

/**
 * Adds a public note of what was corrected. A note that is there already changes nothing.
 *
 * @param ifMatch the header as it came
 * @throws ProblemError `article_withdrawn`, `precondition_required`, `precondition_failed`
 */
export async function correctArticle(
  place: ChangePlace,
  change: Change,
  { note }: Correction,
  ifMatch: string | undefined,
): Promise<ArticleState> {
  const text = requireWords(withoutInvisible(note), '/note');
  return write(place, change, async (client, row) => {
    if (row.withdrawn) throw withdrawnProblem(row.withdrawn, row.time_zone);
    requireMatch(ifMatch, row.version);
    const isNew = await addCorrection(client, change.agencyId, change.articleId, text);
    return isNew ? { action: 'article.corrected', detail: { note: text } } : undefined;
  });
}

/**
 * Takes an article back. One that is withdrawn already stays as it was said the first time.
 *
 * @param options.by the source may bring back what the source withdrew; an editor's word is final
 * @param options.ifMatch called with the version, unless the article is withdrawn already
 * @throws ProblemError `invalid_request` when `replacedBy` is no public article of the agency
 */
export async function withdraw(
  place: ChangePlace,
  change: Change,
  withdrawal: Withdrawal,
  options: { readonly by: 'source' | 'editor'; readonly ifMatch: (version: number) => void },
): Promise<ArticleState> {
  const reason = requireWords(withoutInvisible(withdrawal.reason), '/reason');
  const replacedBy = withdrawal.replacedBy ?? null;
  return write(place, change, async (client, row) => {
    if (row.withdrawn) return undefined;
    options.ifMatch(row.version);
    await requireReplacement(client, change, replacedBy);
    await withdrawArticle(client, change.agencyId, change.articleId, { reason, replacedBy }, options.by);
    return { action: 'article.withdrawn', detail: { by: options.by, reason, replacedBy } };
  });
}

/** A 410 that says when and why, and which article says it right. */
export function withdrawnProblem(
  withdrawn: { readonly at: string; readonly reason: string; readonly replacedBy: string | null },
  timeZone: string,
  replacement: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): ProblemError {
  const at = withOffset(new Date(withdrawn.at), timeZone);
  return new ProblemError('article_withdrawn', {
    withdrawn: { at, reason: withdrawn.reason, replacedBy: replacement },
    headers,
  });
}

interface Trace {
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Runs a change with the agency's articles locked, writes its trace, and says where the article stands then. */
async function write(
  { pool, queue }: ChangePlace,
  { principal, agencyId, articleId }: Change,
  work: (client: ClientBase, row: ChangedRow) => Promise<Trace | undefined>,
): Promise<ArticleState> {
  return queue.turn(agencyId, () =>
    inTransaction(pool, async (client) => {
      await lockArticles(client, agencyId);
      const before = await findForChange(client, agencyId, articleId);
      if (!before) throw notFound('article');
      const trace = await work(client, before);
      if (!trace) return toState(before);
      const after = await findForChange(client, agencyId, articleId);
      if (!after) throw new Error(`humas: the article ${articleId} was changed and is not there.`);
      await recordAudit(client, {
        principal,
        agencyId,
        target: articleId,
        action: trace.action,
        detail: { ...trace.detail, version: after.version },
      });
      return toState(after);
    }),
  );
}

function toState({ id, slug, status, version }: ChangedRow): ArticleState {
  return { article: id, slug, status, version };
}

async function requireReplacement(
  client: ClientBase,
  { agencyId, articleId }: Change,
  replacedBy: string | null,
): Promise<void> {
  if (replacedBy === null) return;
  if (replacedBy !== articleId && (await isPublic(client, agencyId, replacedBy))) return;
  throw invalidRequest({ pointer: '/replacedBy', code: 'not_found', text: NO_REPLACEMENT });
}

const NO_REPLACEMENT = {
  id: 'harus artikel lain dari instansi ini yang sudah terbit',
  en: 'must be another published article of this agency',
};
