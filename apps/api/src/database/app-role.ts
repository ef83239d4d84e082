import type { ClientBase } from 'pg';
import { codeOf, DatabaseSetupError } from './database-errors.js';
import { APP_ROLE } from './serving-pool.js';

/** Raised when another process created, granted or updated the same thing at the same moment. */
const RACES = new Set(['42710', '23505', 'XX000', '40001']);
const NOT_ALLOWED = '42501';

/**
 * Makes sure the serving role exists, is harmless, and may be taken by the connected owner. Roles belong to the whole
 * server, so several databases and processes may do this at once: losing a race is asking again.
 *
 * @throws DatabaseSetupError when the role is missing and the owner may not create it, or when it bypasses row security.
 */
export async function ensureAppRole(owner: ClientBase): Promise<void> {
  await withoutRaces(async () => {
    const found = await owner.query(
      'SELECT rolsuper OR rolbypassrls AS bypasses FROM pg_roles WHERE rolname = $1',
      [APP_ROLE],
    );
    if (found.rows[0]?.bypasses) throw new DatabaseSetupError(BYPASSES);
    if (found.rowCount === 0) {
      await owner.query(`CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
    }
  });
  await withoutRaces(async () => {
    const may = await owner.query('SELECT pg_has_role(current_user, $1, $2) AS may', [
      APP_ROLE,
      await settablePrivilege(owner),
    ]);
    if (!may.rows[0].may) await owner.query(`GRANT ${APP_ROLE} TO CURRENT_USER`);
  });
}

/** PostgreSQL 16 separated "is a member" from "may SET ROLE". */
async function settablePrivilege(owner: ClientBase): Promise<'SET' | 'MEMBER'> {
  const version = await owner.query(`SELECT current_setting('server_version_num')::int >= 160000 AS newer`);
  return version.rows[0].newer ? 'SET' : 'MEMBER';
}

async function withoutRaces(step: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (codeOf(error) === NOT_ALLOWED) throw new DatabaseSetupError(MISSING, { cause: error });
      if (!RACES.has(codeOf(error)) || attempt === 20) throw error;
    }
  }
}

const MISSING =
  `humas: the role ${APP_ROLE} is missing and this user may not create or take it. Requests are served as that role, ` +
  `so that a mistake in a query cannot alter tables. Ask an administrator to run: CREATE ROLE ${APP_ROLE} NOLOGIN ` +
  `NOSUPERUSER NOBYPASSRLS; GRANT ${APP_ROLE} TO <the user of DATABASE_URL>;`;

const BYPASSES =
  `humas: the role ${APP_ROLE} may bypass row-level security. Then one agency could read or change another's rows. ` +
  `Run: ALTER ROLE ${APP_ROLE} NOSUPERUSER NOBYPASSRLS;`;
