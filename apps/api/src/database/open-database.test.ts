import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { requireSupportedVersion, withOwner } from './connection.js';
import { DatabaseSetupError, DatabaseUnavailableError } from './database-errors.js';
import { silentLog } from './log.js';
import { openDatabase } from './open-database.js';

const migrations = fileURLToPath(new URL('../../test/fixtures/migrations', import.meta.url));

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
});

afterEach(() => database.drop());

function open(databaseUrl: string) {
  return openDatabase({ databaseUrl, dataDir: '/nonexistent' }, silentLog, { migrations });
}

function address(change: (url: URL) => void): string {
  const url = new URL(database.url);
  change(url);
  return url.href;
}

test('an external database is migrated by its owner and served as humas_app', async () => {
  const opened = await open(database.url);
  expect(opened.kind).toBe('external');
  await opened.ping();
  await opened.pool.query(`INSERT INTO notes (body) VALUES ('halo')`);
  await expect(opened.pool.query('DELETE FROM notes')).rejects.toMatchObject({ code: '42501' });
  await opened.asOwner((owner) => owner.query(`UPDATE notes SET body = 'halo lagi'`));
  await opened.close();
  await opened.close();
  const { rows } = await database.ownerPool.query('SELECT id, body FROM notes');
  expect(rows).toEqual([{ id: 1, body: 'halo lagi' }]);
});

test('processes that open an empty database together all serve', async () => {
  const opened = await Promise.all([open(database.url), open(database.url), open(database.url)]);
  await Promise.all(opened.map((one) => one.ping()));
  await Promise.all(opened.map((one) => one.close()));
});

test('an owner without administrator rights is enough', async () => {
  const name = new URL(database.url).pathname.slice(1);
  const role = `agency_${name}`;
  await database.ownerPool.query(`CREATE ROLE ${role} LOGIN CREATEROLE PASSWORD 'x'; ALTER DATABASE ${name} OWNER TO ${role};
    GRANT humas_app TO ${role} WITH ADMIN OPTION`);
  try {
    const opened = await open(
      address((url) => {
        url.username = role;
        url.password = 'x';
      }),
    );
    await opened.pool.query('SELECT count(*) FROM notes');
    await opened.close();
  } finally {
    await database.ownerPool.query(
      `DROP OWNED BY ${role}; ALTER DATABASE ${name} OWNER TO humas; DROP ROLE ${role}`,
    );
  }
});

test('an owner who may not take the serving role is told what an administrator has to run', async () => {
  const role = `stranger_${new URL(database.url).pathname.slice(1)}`;
  await database.ownerPool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'x'`);
  try {
    const stranger = address((url) => {
      url.username = role;
      url.password = 'x';
    });
    await expect(open(stranger)).rejects.toThrow(
      /Ask an administrator to run: CREATE ROLE humas_app .*GRANT humas_app TO/,
    );
  } finally {
    await database.ownerPool.query(`DROP ROLE ${role}`);
  }
});

test('a pooler that drops session options is refused, because it would serve as the owner', async () => {
  const socket = `${new URL(database.url).searchParams.get('host')}/.s.PGSQL.5432`;
  const pooler = createServer((client) => {
    const server = connect(socket);
    // As long as the option it replaces, because the message says its length.
    const drop = (data: string | Buffer) =>
      data.toString('latin1').replace('role=humas_app', 'geqo_effort=05');
    client.on('data', (data) => server.write(drop(data), 'latin1'));
    server.pipe(client);
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await once(pooler.listen(0, '127.0.0.1'), 'listening');
  const { port } = pooler.address() as AddressInfo;
  const through = address((url) => {
    url.searchParams.delete('host');
    url.host = `127.0.0.1:${port}`;
  });
  await expect(open(through)).rejects.toThrow(/serve as humas instead of humas_app.*not at a pooler/);
  pooler.close();
});

test.each<[string, (url: URL) => void]>([
  [
    'password',
    (url) => {
      url.password = 'salah';
    },
  ],
  [
    'database',
    (url) => {
      url.pathname = '/tidak_ada';
    },
  ],
])('a wrong %s names the variable and repeats no secret', async (_part, change) => {
  const error = await open(address(change)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseSetupError);
  expect(String(error)).toContain('DATABASE_URL refused the connection');
  expect(String(error)).not.toContain('salah');
});

test('a server that is not there is "unavailable"', async () => {
  await expect(open('postgresql://humas@127.0.0.1:1/humas')).rejects.toBeInstanceOf(DatabaseUnavailableError);
});

test('a server older than PostgreSQL 15 is refused', async () => {
  const old = { query: async () => ({ rows: [{ name: '14.9', number: 140_009 }] }) };
  await expect(requireSupportedVersion(old as unknown as ClientBase)).rejects.toThrow(
    /PostgreSQL 14.9.*need PostgreSQL 15 or newer/,
  );
  await withOwner({ connectionString: database.url }, requireSupportedVersion);
});
