import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchPage } from '@humas/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureAppRole } from '../src/database/app-role.js';
import { withOwner } from '../src/database/connection.js';
import { silentLog } from '../src/database/log.js';
import { migrate } from '../src/database/migrate.js';
import { MIGRATIONS_FOLDER } from '../src/database/migration-files.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { ARCHIVE } from './fixtures/search/archive.js';
import { appOver, store, type TestApp } from './support/test-app.js';

let database: TestDatabase;
let app: TestApp | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-before-search-'));
  const before = (await readdir(MIGRATIONS_FOLDER)).filter((name) => name < '0008');
  for (const name of before) await cp(join(MIGRATIONS_FOLDER, name), join(folder, name));
  database = await createTestDatabase({ migrated: false });
  await withOwner({ connectionString: database.url }, async (owner) => {
    // As managed PostgreSQL has it: the extension is there, where unqualified names are not looked for.
    await owner.query('CREATE SCHEMA extensions; CREATE EXTENSION pg_trgm SCHEMA extensions');
    await ensureAppRole(owner);
    await migrate(owner, folder, silentLog);
  });
  await store(database, ARCHIVE);
  await withOwner({ connectionString: database.url }, (owner) =>
    migrate(owner, MIGRATIONS_FOLDER, silentLog),
  );
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('finds what was stored before, misspelt too, with the extension in a schema of its own', async () => {
  app = await appOver(database);
  for (const [q, slug] of [
    ['mengumumkan jadwal', 'umum-jadwal'],
    ['Hidayatulah', 'ketua-hidayat'],
  ]) {
    const answer = await app.send({ url: `/v1/search?q=${q}` });
    expect([q, answer.statusCode]).toEqual([q, 200]);
    expect(answer.json<SearchPage>().items[0]?.article.slug).toBe(slug);
  }
});
