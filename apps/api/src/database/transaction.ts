import type { Pool, PoolClient } from 'pg';
import { codeOf, isDatabaseUnavailable } from './database-errors.js';

/** PostgreSQL gave up one of two transactions that waited for each other, or saw that their order mattered. */
const TRY_AGAIN = new Set(['40P01', '40001']);
const ATTEMPTS = 5;

/**
 * Runs one piece of work on one connection: all of it is committed, or nothing is.
 *
 * @param work may be run again after a deadlock, so it changes nothing outside the database; it neither commits nor
 *   rolls back
 * @throws whatever the work threw, after a rollback
 * @example
 * await inTransaction(pool, async (client) => {
 *   await client.query('UPDATE …');
 *   await recordAudit(client, { principal, agencyId, action: 'article.withdrawn', target: id });
 * });
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (!TRY_AGAIN.has(codeOf(error)) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function once<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that is gone, or may still hold a transaction, must not serve the next request.
    broken = isDatabaseUnavailable(error);
    if (!broken) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}
