import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { withOwner } from '../src/database/connection.js';
import { createServingPool } from '../src/database/serving-pool.js';
import { typeParsers } from '../src/database/type-parsers.js';
import { TEMPLATE, withDatabase } from './database-url.js';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  /** Its address as the owner, usable as `DATABASE_URL`. */
  readonly url: string;
  /** Connections as the API has them: role `humas_app`. */
  readonly pool: pg.Pool;
  /** Connections as the owner, for what a test prepares or inspects behind the API's back. */
  readonly ownerPool: pg.Pool;
  /** Ends both pools and removes the database, also when something is still connected to it. */
  drop(): Promise<void>;
}

/**
 * Clones the run's template, so test files do not see each other's rows.
 *
 * @param migrated `false` gives a database without any table. @default true
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.drop());
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withOwner({ connectionString: server }, (owner) =>
    owner.query(`CREATE DATABASE ${name} TEMPLATE ${migrated ? TEMPLATE : 'template0'}`),
  );
  const url = withDatabase(server, name);
  const pool = createServingPool({ connectionString: url, max: 10 });
  const ownerPool = new pg.Pool({ connectionString: url, max: 4, types: typeParsers });
  ownerPool.on('error', () => {});
  return {
    url,
    pool,
    ownerPool,
    async drop() {
      await Promise.all([pool.end(), ownerPool.end()]);
      await withOwner({ connectionString: server }, (owner) =>
        owner.query(`DROP DATABASE ${name} WITH (FORCE)`),
      );
    },
  };
}
