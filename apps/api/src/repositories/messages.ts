import type { MessageReceipt, NewMessage } from '@humas/contract';
import type { ClientBase, Pool } from 'pg';
import { codeOf } from '../database/database-errors.js';
import { inTransaction } from '../database/transaction.js';
import type { Retention } from '../messages/retention.js';

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

const PRUNE_KEYS = `
  DELETE FROM idempotency_key WHERE hash IN (
    SELECT hash FROM idempotency_key WHERE made_at <= now() - interval '24 hours' LIMIT $1 FOR UPDATE SKIP LOCKED)`;

/** $1 to $3: days that rejected ones, those that wait, and approved ones are kept. */
const PRUNE_MESSAGES = `
  DELETE FROM message WHERE (agency_id, id) IN (
    SELECT agency_id, id FROM message
    WHERE (status = 'rejected' AND coalesce(judged_at, received_at) <= now() - make_interval(days => $1::int))
      OR (status = 'pending' AND coalesce(judged_at, received_at) <= now() - make_interval(days => $2::int))
      OR (status = 'approved' AND coalesce(judged_at, received_at) <= now() - make_interval(days => $3::int))
    LIMIT $4 FOR UPDATE SKIP LOCKED)`;

/** Stores messages, each once, and deletes those whose time is over. Nothing here reads them. */
export class MessageRepository {
  readonly #pool: Pool;
  readonly #retention: Retention;

  constructor(pool: Pool, retention: Retention) {
    this.#pool = pool;
    this.#retention = retention;
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
   * Forgets a batch of answers older than 24 hours, and one of messages that were kept as long as was promised.
   *
   * @returns how many went, of what most went of
   */
  async prune(limit: number): Promise<number> {
    const { rejected, pending, approved } = this.#retention;
    const keys = await this.#pool.query(PRUNE_KEYS, [limit]);
    const messages = await this.#pool.query(PRUNE_MESSAGES, [rejected, pending, approved, limit]);
    return Math.max(keys.rowCount ?? 0, messages.rowCount ?? 0);
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
