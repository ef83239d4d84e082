import type pg from 'pg';
import { onTestFinished, vi } from 'vitest';
import { PATIENT } from './patience.js';
import type { TestApp } from './test-app.js';

interface Inspectable {
  readonly ownerPool: pg.Pool;
}

/** Holds what a statement locks, until released or the test is over. */
export async function hold(
  database: Inspectable,
  statement: string,
  values: readonly unknown[] = [],
): Promise<() => Promise<void>> {
  const client = await database.ownerPool.connect();
  await client.query('BEGIN');
  await client.query(statement, [...values]);
  let isHeld = true;
  const release = async () => {
    if (!isHeld) return;
    isHeld = false;
    await client.query('ROLLBACK');
    client.release();
  };
  // A test that fails meanwhile must not hold up the removal of its database.
  onTestFinished(release);
  return release;
}

/** Waits until so many statements stand before a lock: from then on only the lock can hold the answers back. */
export async function untilWaiting({ ownerPool }: Inspectable, count = 1): Promise<void> {
  const someWait = async () => {
    const { rows } = await ownerPool.query(
      `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    return rows.length >= count;
  };
  await vi.waitUntil(someWait, PATIENT);
}

/** How often PostgreSQL had to end a deadlock of these processes: never, always. */
export function deadlocksOf(...apps: readonly Pick<TestApp, 'app'>[]): number {
  const writers = apps.flatMap(({ app: { services } }) => [services.viewCounter, services.reactionRecorder]);
  return writers.reduce((sum, { writer }) => sum + writer.metrics.deadlocks, 0);
}
