import type { TestProject } from 'vitest/node';
import { ensureAppRole } from '../src/database/app-role.js';
import { withOwner } from '../src/database/connection.js';
import { silentLog } from '../src/database/log.js';
import { migrate } from '../src/database/migrate.js';
import { MIGRATIONS_FOLDER } from '../src/database/migration-files.js';
import { TEMPLATE, withDatabase } from './database-url.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's server as its owner; `createTestDatabase` makes databases there. */
    databaseServer: string;
  }
}

/** Makes the migrated database that test databases are copies of, and tells the test files where it is. */
export async function provideTemplate(project: TestProject, server: string): Promise<void> {
  await withOwner({ connectionString: server }, (owner) => owner.query(`CREATE DATABASE ${TEMPLATE}`));
  await withOwner({ connectionString: withDatabase(server, TEMPLATE) }, async (owner) => {
    await ensureAppRole(owner);
    await migrate(owner, MIGRATIONS_FOLDER, silentLog);
  });
  project.provide('databaseServer', server);
}
