import type { MessageReceipt, NewMessage } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { codeOf } from '../database/database-errors.js';
import { inTransaction } from '../database/transaction.js';

/** A message on its way into the database. */
export interface MessageRow extends Pick<MessageReceipt, 'id' | 'kind'> {
  readonly agencyId: string;
  readonly articleId: string | null;
  readonly text: string;
  readonly name: string | null;
  readonly consentVersion: string;
  readonly locale: NonNullable<NewMessage['locale']>;
  /** By the plain form, or by a program. */
  readonly via: 'form' | 'api';
}

/** A request that may be repeated. */
export interface RepeatableRequest {
  /** 32 bytes. */
  readonly hash: Buffer;
  /** 32 bytes. */
  readonly bodyHash: Buffer;
}

/** What was answered to a request, or why it cannot be said now. */
export type Remembered =
  | { readonly state: 'finished'; readonly receipt: MessageReceipt }
  /** The key was used for another body. */
  | { readonly state: 'reused' }
  /** Another request with this key is on its way. */
  | { readonly state: 'running' };

/** How long a request waits for another with the same key, which needs some milliseconds unless the disk is in trouble. */
const PATIENCE = '2s';
const LOCK_TIMEOUT = '55P03';

const FIND = `
  SELECT body_hash, answer FROM idempotency_key WHERE hash = $1 AND made_at > now() - interval '24 hours'`;

/** Nothing comes back while the key is taken; one that is over is taken anew. */
const CLAIM = `
  INSERT INTO idempotency_key AS k (hash, body_hash) VALUES ($1, $2)
  ON CONFLICT (hash) DO UPDATE SET body_hash = excluded.body_hash, answer = NULL, made_at = now()
    WHERE k.made_at <= now() - interval '24 hours'
  RETURNING now()::timestamptz(3) AS at`;

const STORE = `
  WITH stored AS (
    INSERT INTO message (agency_id, id, article_id, kind, text, name, consent_version, locale, via)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))
  UPDATE idempotency_key SET answer = $11 WHERE hash = $10`;

const PRUNE = `
  DELETE FROM idempotency_key WHERE hash IN (
    SELECT hash FROM idempotency_key WHERE made_at <= now() - interval '24 hours' LIMIT $1 FOR UPDATE SKIP LOCKED)`;

/** Stores messages, each once. Nothing here reads them: the serving role may not. */
export class MessageRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** What a request was answered with during the last 24 hours; undefined when it is new. */
  async find(request: RepeatableRequest): Promise<Remembered | undefined> {
    return findIn(this.#pool, request);
  }

  /**
   * Stores a message together with the answer to its request and resolves after the commit, unless the same request was
   * stored meanwhile: then nothing is written, and its answer is returned.
   *
   * @param toReceipt makes the answer, which is kept as it is: a repetition gets this one, whatever became of the message
   */
  async store(
    request: RepeatableRequest,
    row: MessageRow,
    toReceipt: (receivedAt: Date) => MessageReceipt,
  ): Promise<Remembered> {
    const write = async (client: ClientBase): Promise<Remembered> => {
      const at = await claim(client, request);
      // Forgotten in the moment between the two questions: then asking again is right.
      if (!at) return (await findIn(client, request)) ?? { state: 'running' };
      const receipt = toReceipt(at);
      await client.query(STORE, [
        row.agencyId,
        row.id,
        row.articleId,
        row.kind,
        row.text,
        row.name,
        row.consentVersion,
        row.locale,
        row.via,
        request.hash,
        receipt,
      ]);
      return { state: 'finished', receipt };
    };
    try {
      return await inTransaction(this.#pool, write);
    } catch (error) {
      if (codeOf(error) === LOCK_TIMEOUT) return { state: 'running' };
      throw error;
    }
  }

  /**
   * Forgets a batch of answers older than 24 hours.
   *
   * @returns how many went
   */
  async prune(limit: number): Promise<number> {
    const result = await this.#pool.query(PRUNE, [limit]);
    return result.rowCount ?? 0;
  }
}

async function findIn(
  client: Pick<ClientBase, 'query'>,
  { hash, bodyHash }: RepeatableRequest,
): Promise<Remembered | undefined> {
  const { rows } = await client.query<{ body_hash: Buffer; answer: MessageReceipt }>(FIND, [hash]);
  const [row] = rows;
  if (!row) return undefined;
  return row.body_hash.equals(bodyHash) ? { state: 'finished', receipt: row.answer } : { state: 'reused' };
}

/** @returns the moment of the transaction; undefined when the key is taken */
async function claim(client: ClientBase, { hash, bodyHash }: RepeatableRequest): Promise<Date | undefined> {
  await client.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
  const { rows } = await client.query<{ at: Date }>(CLAIM, [hash, bodyHash]);
  // From here on nothing is waited for that another request with this key could hold.
  await client.query('SET LOCAL lock_timeout = 0');
  return rows[0]?.at;
}
