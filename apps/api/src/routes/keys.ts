import { oneLine } from '../content/visible-text.js';
import type { Handlers } from '../contract/handler-types.js';
import { inTransaction } from '../database/transaction.js';
import { createId } from '../ids.js';
import { insufficientScope, unauthorized } from '../keys/authenticate.js';
import type { Principal } from '../keys/principal.js';
import { createSecret, hashSecret } from '../keys/secret.js';
import { requireWords } from '../problems/invalid-request.js';
import { ProblemError } from '../problems/problem-error.js';
import { recordAudit } from '../repositories/audit.js';
import { findKey, insertKey, lockKeys, revokeKey } from '../repositories/keys.js';
import { toKey } from '../representations/key.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** Who may write. */
export function keyRoutes({
  access,
  database,
  keys,
}: Services): Pick<Handlers, 'keys.list' | 'keys.create' | 'keys.revoke'> {
  return {
    async 'keys.list'({ query, principal }) {
      const agency =
        query.agency === undefined ? undefined : await access.findReachable(principal, query.agency);
      const rows = await keys.list(principal.agencyId, agency?.id);
      return { status: 200, body: { items: rows.map(toKey) } };
    },

    async 'keys.create'({ body, principal }) {
      const { scopes } = body;
      const name = requireWords(oneLine(body.name), '/name');
      const missing = scopes.filter((scope) => !principal.scopes.includes(scope));
      if (missing.length > 0) throw insufficientScope(missing);
      const agencyId = body.agency
        ? (await access.findReachable(principal, body.agency)).id
        : principal.agencyId;
      const id = createId('key');
      const secret = createSecret();
      const row = await inTransaction(database.pool, async (client) => {
        // A key that is being revoked at this moment leaves no child behind.
        if (!(await lockKeys(client, [principal.keyId])).has(principal.keyId)) throw unauthorized();
        const hash = hashSecret(secret);
        await insertKey(client, { id, name, agencyId, scopes, hash, createdBy: principal.keyId });
        const detail = { name, scopes };
        await recordAudit(client, { principal, agencyId, action: 'key.created', target: id, detail });
        return await findKey(client, id);
      });
      if (!row) throw notFound('key');
      return { status: 201, body: { ...toKey(row), lastUsedAt: null, revokedAt: null, secret } };
    },

    async 'keys.revoke'({ path, principal }) {
      const found = await keys.find(path.key);
      if (!found || !(await reachesKey(principal, found.agency_id))) throw notFound('key');
      if (found.id === principal.keyId) throw new ProblemError('own_key');
      const row = await inTransaction(database.pool, async (client) => {
        const inForce = await lockKeys(client, [principal.keyId, found.id]);
        if (!inForce.has(principal.keyId)) throw unauthorized();
        if (inForce.has(found.id)) {
          await revokeKey(client, found.id);
          const { id: target, agency_id: agencyId } = found;
          await recordAudit(client, { principal, agencyId, action: 'key.revoked', target });
        }
        return await findKey(client, found.id);
      });
      if (!row) throw notFound('key');
      return { status: 200, body: toKey(row) };
    },
  };

  /** A key of all agencies is above every agency. */
  async function reachesKey(principal: Principal, agencyId: string | null): Promise<boolean> {
    return agencyId === null ? principal.agencyId === null : access.reaches(principal, agencyId);
  }
}
