import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureOwnerKey, replaceOwnerKey } from '../src/keys/owner-key.js';
import { createSecret } from '../src/keys/secret.js';
import { withOwnerDatabase } from '../src/keys/with-owner-database.js';
import { startServer } from '../src/server.js';
import { createDataFolder } from './data-folder.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { createTestKey } from './support/keys.js';
import { collectingLog } from './support/log.js';
import { appOver } from './support/test-app.js';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'humas-owner-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const { log, lines } = collectingLog();
const file = (name = 'owner-key') => join(folder, name);
const read = async (name?: string) => (await readFile(file(name), 'utf8')).trim();

async function asOwner<Result>(work: Parameters<typeof withOwnerDatabase<Result>>[2]): Promise<Result> {
  return withOwnerDatabase({ databaseUrl: database.url, dataDir: folder }, log, work);
}

const start = (dataDir = folder) => asOwner((owner) => ensureOwnerKey(owner, dataDir, log));
const replace = () => asOwner((owner) => replaceOwnerKey(owner, folder));

/** What the API answers to a secret: 200 when it opens everything. */
async function statusOf(secret: string): Promise<number> {
  const app = await appOver(database);
  const answer = await app.send({ url: '/v1/keys', headers: { authorization: `Bearer ${secret}` } });
  await app.close();
  return answer.statusCode;
}

async function keys(): Promise<{ id: string; revoked: boolean }[]> {
  const { rows } = await database.ownerPool.query(
    'SELECT id, revoked_at IS NOT NULL AS revoked FROM secret_key ORDER BY created_at, id',
  );
  return rows;
}

describe('the first start', () => {
  it('writes a key that opens everything, for the owner of the folder alone, and logs its path only', async () => {
    await start();
    const secret = await read();
    expect(await statusOf(secret)).toBe(200);
    expect(await readdir(folder)).toEqual(['owner-key']);
    if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(lines.at(-1)).toMatchObject({ level: 'info', path: file() });
    expect(JSON.stringify(lines)).not.toContain(secret.slice(6));
    const { rows } = await database.ownerPool.query('SELECT key_id, agency_id, action, target FROM audit');
    const [key] = await keys();
    expect(rows).toEqual([{ key_id: null, agency_id: null, action: 'key.created', target: key?.id }]);
  });

  it('happens once', async () => {
    await start();
    const secret = await read();
    const said = lines.length;
    await start();
    expect(await read()).toBe(secret);
    expect(await keys()).toHaveLength(1);
    expect(lines).toHaveLength(said);
  });

  it('makes one key, however many processes start at once', async () => {
    const folders = Array.from({ length: 20 }, (_, index) =>
      index % 2 ? folder : join(folder, `host-${index}`),
    );
    await Promise.all(folders.map((dataDir) => start(dataDir)));
    expect(await keys()).toHaveLength(1);
    const found = await Promise.all(
      [...new Set(folders)].map((dataDir) => readFile(join(dataDir, 'owner-key'), 'utf8').catch(() => '')),
    );
    const written = found.filter((text) => text !== '');
    expect(written).toHaveLength(1);
    expect(await statusOf(String(written[0]).trim())).toBe(200);
  });

  it('makes none where somebody can still make keys', async () => {
    await createTestKey(database, { scopes: ['keys:manage'] });
    await start();
    expect(await keys()).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes one where keys are left that cannot make others', async () => {
    await createTestKey(database, { scopes: ['articles:write'] });
    await start();
    expect(await statusOf(await read())).toBe(200);
  });
});

describe('a start after a kill', () => {
  it('writes over a key that was never committed', async () => {
    await writeFile(file('owner-key.new'), createSecret());
    await start();
    expect(await statusOf(await read())).toBe(200);
    expect(await readdir(folder)).toEqual(['owner-key']);
  });

  it('writes over half a file', async () => {
    await writeFile(file('owner-key.new'), 'humas_hal', { mode: 0o644 });
    await start();
    expect(await statusOf(await read())).toBe(200);
    if (process.platform !== 'win32') expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('gives a committed key its name', async () => {
    const { secret } = await createTestKey(database);
    await writeFile(file('owner-key.new'), `${secret}\n`);
    await start();
    expect(await read()).toBe(secret);
    expect(await readdir(folder)).toEqual(['owner-key']);
    expect(await keys()).toHaveLength(1);
  });

  it('gives a committed key its name in place of the one it replaced', async () => {
    await start();
    const old = await read();
    const { secret } = await createTestKey(database);
    await database.ownerPool.query("UPDATE secret_key SET revoked_at = now() WHERE name = 'Kunci pemilik'");
    await writeFile(file('owner-key.new'), `${secret}\n`);
    await start();
    expect(await read()).toBe(secret);
    expect(await readdir(folder)).toEqual(['owner-key']);
    expect(await statusOf(old)).toBe(401);
  });

  it('takes away the second name of a key that has its final one', async () => {
    await start();
    const secret = await read();
    await writeFile(file('owner-key.new'), `${secret}\n`);
    await start();
    expect(await readdir(folder)).toEqual(['owner-key']);
    expect(await read()).toBe(secret);
  });

  it('has the secret on disk before its hash is committed', async () => {
    // A commit that fails is a kill at the last moment before it.
    await database.ownerPool.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
      CREATE CONSTRAINT TRIGGER killed AFTER INSERT ON secret_key DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse()`);
    await expect(start()).rejects.toThrow('killed');
    expect(await readdir(folder)).toEqual(['owner-key.new']);
    expect(await keys()).toEqual([]);
    await database.ownerPool.query('DROP TRIGGER killed ON secret_key');
    await start();
    expect(await statusOf(await read())).toBe(200);
  });
});

describe('a file that does not fit', () => {
  it('is left alone and said, when it belongs to another database', async () => {
    const foreign = createSecret();
    await writeFile(file(), foreign);
    await start();
    expect(await read()).toBe(foreign);
    expect(await keys()).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ level: 'warn', path: file() });
    expect(lines.at(-1)?.message).toContain('npm run owner-key');
    expect(await statusOf(foreign)).toBe(401);
  });

  it('is said when its key was revoked, or is gone', async () => {
    await start();
    await createTestKey(database);
    await database.ownerPool.query("UPDATE secret_key SET revoked_at = now() WHERE name = 'Kunci pemilik'");
    await start();
    expect(lines.at(-1)).toMatchObject({ level: 'warn', path: file() });
    await rm(file());
    await start();
    expect(lines.at(-1)).toMatchObject({ level: 'info', path: file() });
    expect(lines.at(-1)?.message).toContain('npm run owner-key');
  });

  it('keeps nobody from reading, when the folder cannot be used', async () => {
    await writeFile(file('occupied'), '');
    await start(file('occupied'));
    expect(lines.at(-1)).toMatchObject({ level: 'warn', reason: 'ENOTDIR' });
    expect(await keys()).toEqual([]);
    await mkdir(file('owner-key'));
    await start();
    expect(lines.at(-1)).toMatchObject({ level: 'warn', reason: 'EISDIR' });
  });
});

describe('npm run owner-key', () => {
  it('makes a new key and revokes what servers made, but nobody else', async () => {
    await start();
    const old = await read();
    const [first] = await keys();
    const made = await createTestKey(database);
    await database.ownerPool.query('UPDATE secret_key SET created_by = $1 WHERE id = $2', [
      first?.id,
      made.id,
    ]);
    expect(await replace()).toEqual({ path: file(), revoked: 1, aside: undefined });
    expect(await statusOf(old)).toBe(401);
    expect(await statusOf(made.secret)).toBe(200);
    expect(await statusOf(await read())).toBe(200);
    expect(await readdir(folder)).toEqual(['owner-key']);
    const { rows } = await database.ownerPool.query(
      "SELECT target, detail FROM audit WHERE action = 'key.revoked'",
    );
    const newest = (await keys()).at(-1);
    expect(rows).toEqual([{ target: first?.id, detail: { replacedBy: newest?.id } }]);
  });

  it('puts the file of another database aside instead of losing it', async () => {
    const foreign = createSecret();
    await writeFile(file(), foreign);
    const { aside } = await replace();
    expect(String(aside)).toContain(`${file()}.`);
    expect((await readFile(String(aside), 'utf8')).trim()).toBe(foreign);
    expect(await statusOf(await read())).toBe(200);
  });

  it('ends with one key in force, however often it runs at once', async () => {
    await Promise.all(Array.from({ length: 8 }, replace));
    expect((await keys()).filter(({ revoked }) => !revoked)).toHaveLength(1);
    expect(await statusOf(await read())).toBe(200);
    expect(await readdir(folder)).toEqual(['owner-key']);
  });
});

it('works with the embedded database, served or stopped', async () => {
  const data = await createDataFolder();
  const env = {
    HUMAS_API_PORT: '0',
    HUMAS_DATA_DIR: data.path,
    HUMAS_SAMPLE: '0',
    HUMAS_LOG_LEVEL: 'silent',
  };
  const config = { databaseUrl: undefined, dataDir: data.path };
  const secretOf = async () => (await readFile(join(data.path, 'owner-key'), 'utf8')).trim();
  let server = await startServer({ env });
  const ask = async (secret: string) =>
    (await fetch(`${server.url}/v1/keys`, { headers: { authorization: `Bearer ${secret}` } })).status;
  try {
    const first = await secretOf();
    expect(await ask(first)).toBe(200);
    await withOwnerDatabase(config, log, (owner) => replaceOwnerKey(owner, data.path));
    const second = await secretOf();
    expect([await ask(first), await ask(second)]).toEqual([401, 200]);
    await server.close();
    await withOwnerDatabase(config, log, (owner) => replaceOwnerKey(owner, data.path));
    expect(await data.serverPid()).toBeUndefined();
    server = await startServer({ env });
    expect([await ask(second), await ask(await secretOf())]).toEqual([401, 200]);
  } finally {
    await server.close();
    await chmod(data.path, 0o700);
    await data.remove();
  }
});
