import type { Pool } from 'pg';
import { refusedBy } from '../database/serving-pool.js';
import { type Family, labelled, single } from './exposition.js';

/** Whether connections to the database are what everybody waits for. */
export function poolFamilies(pool: Pool): Family[] {
  return [
    labelled('gauge', 'humas_pool_connections', 'Connections to the database, by what they do.', 'state', [
      ['busy', pool.totalCount - pool.idleCount],
      ['idle', pool.idleCount],
    ]),
    single('gauge', 'humas_pool_connections_max', 'Connections the pool may open.', pool.options.max),
    single('gauge', 'humas_pool_waiting', 'Requests that wait for a connection.', pool.waitingCount),
    single(
      'counter',
      'humas_pool_refused_total',
      'Requests turned away because too many waited for a connection.',
      refusedBy(pool),
    ),
  ];
}
