import { chmod, chown, cp, lstat, mkdtemp, readdir, readlink, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDataFolder, type TestFolder } from '../../../test/data-folder.js';
import { withOwner } from '../connection.js';
import { type DatabaseLog, silentLog } from '../log.js';
import { findBinaries } from './binaries.js';
import { EmbeddedServer } from './embedded-server.js';
import { canLaunch, namespaceLauncher, nobody, userLauncher } from './launcher.js';
import { choosePlace } from './place.js';
import { reachableBinaries } from './shelter.js';

const isRoot = process.getuid?.() === 0;
const hasNamespaces = isRoot && (await canLaunch(namespaceLauncher(await nobody()), await findBinaries()));

/** Someone who is neither root nor nobody. */
const OTHER = { uid: 1, gid: 1 };

let folder: TestFolder;

beforeEach(async () => {
  folder = await createDataFolder('home');
});

afterEach(() => folder.remove());

test('a folder of another user is refused to an ordinary one', async () => {
  const server = await EmbeddedServer.open(folder.path, silentLog, { durable: false });
  await server.close();
  const uid = process.getuid?.() ?? 0;
  const someone = vi.spyOn(process, 'getuid').mockReturnValue(uid + 1000);
  const refused = choosePlace(folder.path, await findBinaries(), silentLog);
  await expect(refused).rejects.toThrow(/cannot be used \(it belongs to another user\).*HUMAS_DATA_DIR/);
  someone.mockRestore();
});

// PostgreSQL refuses to run as root: for an ordinary user none of these ways exists.
describe.runIf(isRoot)('as root', () => {
  let shelters: string;
  let messages: string[] = [];
  const log: DatabaseLog = { ...silentLog, info: (_details, message) => messages.push(message) };

  beforeAll(async () => {
    // Not TMPDIR, which may be one that only root can enter.
    shelters = await mkdtemp('/var/tmp/humas-shelter-');
    await chmod(shelters, 0o711);
  });

  afterAll(() => rm(shelters, { recursive: true }));

  function open(namespaces: boolean, path = folder.path): Promise<EmbeddedServer> {
    messages = [];
    return EmbeddedServer.open(path, log, { durable: false, namespaces, shelters: [shelters] });
  }

  async function uidOf(server: EmbeddedServer): Promise<number> {
    return (await stat(`/proc/${server.pid}`)).uid;
  }

  async function remember(server: EmbeddedServer, note: string): Promise<string[]> {
    return withOwner(server.connection, async (owner) => {
      await owner.query('CREATE TABLE IF NOT EXISTS kept (note text)');
      await owner.query('INSERT INTO kept VALUES ($1)', [note]);
      return (await owner.query('SELECT note FROM kept')).rows.map((row) => row.note);
    });
  }

  test.runIf(hasNamespaces)('with user namespaces the files stay root’s, also under /root', async () => {
    const server = await open(true);
    expect(messages).toContain('running as root: PostgreSQL starts in a user namespace');
    expect(await remember(server, 'satu')).toEqual(['satu']);
    expect((await lstat(join(folder.path, 'postgres/data'))).uid).toBe(0);
    await server.close();
  });

  test('without them nobody runs it in a shelter, and the next start finds it there', async () => {
    const server = await open(false);
    expect(messages).toContain('running as root without user namespaces: PostgreSQL starts as nobody');
    expect(await uidOf(server)).toBe((await nobody()).uid);
    await remember(server, 'satu');
    const home = await readlink(join(folder.path, 'postgres'));
    expect(home.startsWith(shelters)).toBe(true);
    expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600);
    await expect(open(false)).rejects.toThrow(/already open in process/);
    await server.close();
    const again = await open(true);
    expect(await remember(again, 'dua')).toEqual(['satu', 'dua']);
    await again.close();
  });

  test.runIf(hasNamespaces)(
    'when namespaces are taken away, the database moves to a shelter whole',
    async () => {
      const before = await open(true);
      await remember(before, 'satu');
      await expect(open(false)).rejects.toThrow(/now has to move.*kill -INT \d+/);
      await before.close();
      const after = await open(false);
      expect(await remember(after, 'dua')).toEqual(['satu', 'dua']);
      await after.close();
    },
  );

  test('a shelter that is gone is an error, not an empty database', async () => {
    const server = await open(false);
    await server.close();
    await rm(join(await readlink(join(folder.path, 'postgres')), '..'), { recursive: true });
    await expect(open(false)).rejects.toThrow(/which is gone. Starting afresh would hide the loss/);
  });

  test('a folder that another user made is served as that user, and stays theirs', async () => {
    const path = join(shelters, 'theirs');
    const first = await open(false, path);
    await first.close();
    const home = join(path, 'postgres');
    await cp(await readlink(home), `${home}.moved`, { recursive: true });
    await rm(home);
    await cp(`${home}.moved`, home, { recursive: true });
    await rm(`${home}.moved`, { recursive: true });
    for (const name of ['.', ...(await readdir(home, { recursive: true }))]) {
      await chown(join(home, name), OTHER.uid, OTHER.gid);
    }
    for (const name of ['log', 'opener']) await rm(join(home, name));
    await chmod(path, 0o755);
    const server = await open(true, path);
    expect(messages).toContain('running as root: PostgreSQL starts as the owner of the data folder');
    expect(await uidOf(server)).toBe(OTHER.uid);
    await remember(server, 'satu');
    await server.close();
    const owners = await Promise.all(
      (await readdir(home, { recursive: true })).map(async (name) => (await stat(join(home, name))).uid),
    );
    expect(new Set(owners)).toEqual(new Set([OTHER.uid]));
  });

  test('programs under /root are copied to where the other user can start them, once', async () => {
    const hidden = { ...(await findBinaries()), folder: join(folder.path, 'native') };
    await cp((await findBinaries()).folder, hidden.folder, { recursive: true, verbatimSymlinks: true });
    const launcher = userLauncher(await nobody());
    expect(await canLaunch(launcher, hidden)).toBe(false);
    const copy = await reachableBinaries(hidden, launcher, shelters);
    expect(copy.folder.startsWith(shelters)).toBe(true);
    const made = await stat(copy.folder);
    expect((await reachableBinaries(hidden, launcher, shelters)).folder).toBe(copy.folder);
    expect((await stat(copy.folder)).ino).toBe(made.ino);
  });

  test('a shelter others can write to is refused', async () => {
    const open = await mkdtemp('/var/tmp/humas-open-');
    await chmod(open, 0o777);
    const place = EmbeddedServer.open(folder.path, silentLog, { namespaces: false, shelters: [open] });
    await expect(place).rejects.toThrow(/can be written/);
    await rm(open, { recursive: true });
  });
});
