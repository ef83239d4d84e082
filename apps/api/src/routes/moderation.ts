import type { Handlers } from '../contract/handler-types.js';
import { inTransaction } from '../database/transaction.js';
import { decodeCursor } from '../http/cursor.js';
import { languageOf } from '../http/language.js';
import { cutPage, linkHeader } from '../http/paging.js';
import type { Principal } from '../keys/principal.js';
import { maskPersonalData } from '../messages/mask-personal-data.js';
import { cleanText } from '../messages/message-text.js';
import { recordAudit } from '../repositories/audit.js';
import {
  eraseMessage,
  findMessage,
  type JudgedRow,
  judgeMessage,
  type MessageKey,
  type Verdict,
} from '../repositories/moderation.js';
import { toMessage } from '../representations/message.js';
import { isMoment } from '../representations/time.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

const MESSAGE_ID = /^msg_[0-9a-z]{26}$/;

/** Judging what readers wrote, by those who may. What is not theirs is answered as what does not exist. */
export function moderationRoutes(
  services: Services,
): Pick<Handlers, 'messages.list' | 'messages.approve' | 'messages.reject' | 'messages.erase'> {
  const { access, addresses, config, database, moderation } = services;
  return {
    async 'messages.list'({ query, principal, request }) {
      const { pageSize = 20, cursor: text, total, ...asked } = query;
      const bound = { list: 'messages', within: principal.agencyId, ...asked };
      const cursor = decodeCursor(text, bound, isMessageKey);
      if (asked.article !== undefined) await requireOwnArticle(principal, asked.article);
      const filters = {
        within: principal.agencyId,
        agencyId:
          asked.agency === undefined ? undefined : (await access.findReachable(principal, asked.agency)).id,
        articleId: asked.article,
        status: asked.status,
        kind: asked.kind,
      };
      const { rows, page } = await cutPage<JudgedRow, MessageKey>({
        cursor,
        pageSize,
        filters: bound,
        toKey: toMessageKey,
        keyOf: (row) => [row.received_at.getTime(), row.id],
        read: (slice) => moderation.list(filters, slice),
      });
      if (total) page.total = await moderation.count(filters);
      return {
        status: 200,
        body: { items: rows.map((row) => toMessage(row, addresses)), page },
        headers: linkHeader(config.publicUrl, request.url, page),
      };
    },

    async 'messages.approve'({ path, principal }) {
      const row = await judge(principal, path.message, { status: 'approved' });
      return { status: 200, body: toMessage(row, addresses) };
    },

    async 'messages.reject'({ path, body, principal, request }) {
      const note = maskPersonalData(cleanText(body.note ?? ''), languageOf(request)) || null;
      const row = await judge(principal, path.message, { status: 'rejected', reason: body.reason, note });
      return { status: 200, body: toMessage(row, addresses) };
    },

    async 'messages.erase'({ path, principal }) {
      const found = await moderation.find(path.message);
      const agencyId = found?.agency_id ?? (await moderation.findErased(path.message));
      if (agencyId === undefined || !(await access.reaches(principal, agencyId))) throw notFound('message');
      await inTransaction(database.pool, async (client) => {
        if (!(await eraseMessage(client, path.message))) return;
        await recordAudit(client, { principal, agencyId, action: 'message.erased', target: path.message });
      });
      return { status: 204, body: undefined };
    },
  };

  /** The note stays with the message and goes with it: it may repeat its words, which the audit trail never holds. */
  async function judge(principal: Principal, id: string, verdict: Verdict): Promise<JudgedRow> {
    const found = await moderation.find(id);
    if (!found || !(await access.reaches(principal, found.agency_id))) throw notFound('message');
    const row = await inTransaction(database.pool, async (client) => {
      if (await judgeMessage(client, id, principal.keyId, verdict)) {
        const detail = verdict.status === 'rejected' ? { reason: verdict.reason } : {};
        const action = `message.${verdict.status}`;
        await recordAudit(client, { principal, agencyId: found.agency_id, action, target: id, detail });
      }
      return await findMessage(client, id);
    });
    // Erased in between.
    if (!row) throw notFound('message');
    return row;
  }

  /** @throws ProblemError `not_found` for another agency's and for none */
  async function requireOwnArticle(principal: Principal, articleId: string): Promise<void> {
    const agencyId = await moderation.agencyOfArticle(articleId);
    if (agencyId === undefined || !(await access.reaches(principal, agencyId))) throw notFound('article');
  }
}

/** Where a list of messages was cut. */
export function toMessageKey([receivedAt, id]: readonly (string | number)[]): MessageKey {
  return { receivedAt: Number(receivedAt), id: String(id) };
}

/** Whether a cursor's key is one a list of messages makes. */
export function isMessageKey(key: readonly unknown[]): boolean {
  const [receivedAt, id] = key;
  return key.length === 2 && isMoment(receivedAt) && typeof id === 'string' && MESSAGE_ID.test(id);
}
