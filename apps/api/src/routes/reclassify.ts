import { withoutInvisible } from '../content/visible-text.js';
import type { Handlers } from '../contract/handler-types.js';
import { inTransaction } from '../database/transaction.js';
import { invalidRequest, requireWords } from '../problems/invalid-request.js';
import { findOwner } from '../repositories/article-changes.js';
import { recordAudit } from '../repositories/audit.js';
import { reclassify } from '../repositories/reclass.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** Counting what was set aside, and setting aside what was counted. */
export function reclassifyRoutes({
  access,
  database,
  rankings,
}: Services): Pick<Handlers, 'counters.reclassify'> {
  return {
    async 'counters.reclassify'({ path, body, principal }) {
      const agencyId = await findOwner(database.pool, path.article);
      if (agencyId === undefined || !(await access.reaches(principal, agencyId))) throw notFound('article');
      const { what, to } = body;
      const [since, until] = [momentOf(body.since, '/since'), momentOf(body.until, '/until')];
      if (since >= until) throw invalidRequest({ pointer: '/until', code: 'order', text: TOO_EARLY });
      const reason = requireWords(withoutInvisible(body.reason), '/reason');
      const move = { agencyId, articleId: path.article, what, to, since, until };
      const moved = await inTransaction(database.pool, async (client) => {
        const count = await reclassify(client, move);
        await recordAudit(client, {
          principal,
          agencyId,
          action: 'counts.reclassified',
          target: path.article,
          detail: { what, to, since: since.toISOString(), until: until.toISOString(), reason, moved: count },
        });
        return count;
      });
      rankings.clear();
      return { status: 200, body: { moved } };
    },
  };
}

/** A leap second is a time to the contract and none to a computer. */
function momentOf(text: string, pointer: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw invalidRequest({ pointer, code: 'format', text: NO_MOMENT });
  return moment;
}

const TOO_EARLY = { id: 'harus sesudah since', en: 'must be after since' };
const NO_MOMENT = { id: 'bukan waktu yang ada', en: 'is no time there is' };
