import type { Pool } from 'pg';
import { DatabaseUnavailableError } from './database-errors.js';
import { within } from './within.js';

/** How long anybody waits for a sign of life, in milliseconds: a balancer asks every few seconds. */
const PATIENCE_MS = 2000;

/**
 * Asks a database one trivial question. However many ask at once, one question is on its way: a server in trouble is
 * not helped by being asked whether it is, and a frozen one shall not hold a connection for each who asked.
 *
 * @returns a function that throws DatabaseUnavailableError when no answer came within two seconds
 */
export function createPing(pool: Pool, patienceMs = PATIENCE_MS): () => Promise<void> {
  let asking: Promise<unknown> | undefined;
  return async () => {
    asking ??= pool.query('SELECT 1').finally(() => {
      asking = undefined;
    });
    // A frozen server accepts connections and says nothing, so silence has to count as an answer.
    if (!(await within(patienceMs, asking)))
      throw new DatabaseUnavailableError(`no answer within ${patienceMs / 1000} seconds`);
  };
}
