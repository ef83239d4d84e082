import { lstat, mkdir, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, DataFolderError } from '../database-errors.js';
import type { DatabaseLog } from '../log.js';
import type { Binaries } from './binaries.js';
import {
  canLaunch,
  directLauncher,
  type Launcher,
  namespaceLauncher,
  nobody,
  userLauncher,
} from './launcher.js';
import { reachableBinaries, SHELTER_FOLDERS, takeShelter } from './shelter.js';

/** Where the embedded database lies, and how it is started there. */
export interface Place {
  /** The folder that holds everything of it: `data`, `run`, `password`, `log`. May not exist yet. */
  readonly home: string;
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  /** Whether what is committed has to survive a power cut. */
  readonly durable: boolean;
}

/** Settings only tests change. */
export interface EmbeddedOptions {
  /**
   * `false` leaves writing to the operating system: fast, kept through kill -9, lost in a power cut.
   *
   * @default true
   */
  readonly durable?: boolean;
  /** Whether root may use a user namespace. @default whatever the kernel says */
  readonly namespaces?: boolean;
  /** Where root keeps a database that another user must reach. @default SHELTER_FOLDERS */
  readonly shelters?: readonly string[];
}

/**
 * Decides where the database of a data folder lies and who runs it.
 *
 * An ordinary user runs it directly. Root, whom PostgreSQL refuses, uses a user namespace; where the kernel forbids
 * those, the database moves to a shelter that `nobody` can reach, and the data folder keeps a link to it. Files that
 * another user made stay that user's.
 *
 * @throws DataFolderError when the folder cannot be used by this user
 */
export async function choosePlace(
  folder: string,
  binaries: Binaries,
  log: DatabaseLog,
  { durable = true, namespaces = true, shelters = SHELTER_FOLDERS }: EmbeddedOptions = {},
): Promise<Place> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(refuse(folder));
  // One database has one path, however it was reached: the socket's name depends on it.
  const dataDir = await realpath(folder);
  const home = join(dataDir, 'postgres');
  const found = await lstat(home).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? undefined : refuse(dataDir)(error),
  );
  if (process.getuid?.() !== 0) {
    if (found) await requireOwn(home, dataDir);
    return { home, binaries, launcher: directLauncher, durable };
  }
  if (found?.isSymbolicLink())
    return { ...(await sheltered(await readlink(home), dataDir, binaries, log)), durable };
  if (found && found.uid !== 0) return { ...(await asOwner(home, found, binaries, log, shelters)), durable };

  const namespace = namespaceLauncher(await nobody());
  if (namespaces && (await canLaunch(namespace, binaries))) {
    log.info({ way: namespace.way, home }, 'running as root: PostgreSQL starts in a user namespace');
    return { home, binaries, launcher: namespace, durable };
  }
  const shelter = await takeShelter(home, await nobody(), shelters);
  return { ...(await sheltered(shelter, dataDir, binaries, log)), durable };
}

type Way = Omit<Place, 'durable'>;

async function sheltered(home: string, dataDir: string, binaries: Binaries, log: DatabaseLog): Promise<Way> {
  const launcher = userLauncher(await nobody());
  if (!(await stat(join(home, '..')).catch(() => undefined))) {
    throw new DataFolderError(
      `humas: ${dataDir} says its database lies in ${home}, which is gone. Starting afresh would hide the loss. ` +
        `Put the folder back, or remove ${join(dataDir, 'postgres')} to begin with an empty database.`,
    );
  }
  const reachable = await reachableBinaries(binaries, launcher, join(home, '..'));
  log.info(
    { way: launcher.way, home },
    'running as root without user namespaces: PostgreSQL starts as nobody',
  );
  return { home, binaries: reachable, launcher };
}

async function asOwner(
  home: string,
  owner: { uid: number; gid: number },
  binaries: Binaries,
  log: DatabaseLog,
  shelters: readonly string[],
): Promise<Way> {
  const launcher = userLauncher({ uid: owner.uid, gid: owner.gid });
  log.info({ way: launcher.way, home }, 'running as root: PostgreSQL starts as the owner of the data folder');
  return { home, launcher, binaries: await reachableBinaries(binaries, launcher, ...shelters) };
}

async function requireOwn(home: string, dataDir: string): Promise<void> {
  const owner = await stat(home).catch(refuse(dataDir));
  if (process.getuid && owner.uid !== process.getuid()) refuse(dataDir)(undefined);
}

/** Turns "permission denied" into a sentence about the folder. */
function refuse(dataDir: string) {
  return (cause: unknown): never => {
    const code = codeOf(cause);
    const reason = cause === undefined ? 'it belongs to another user' : code || String(cause);
    throw new DataFolderError(
      `humas: the data folder ${dataDir} cannot be used (${reason}). The embedded database lives there. ` +
        'Start as the user who owns it, or set HUMAS_DATA_DIR to a folder of your own.',
      { cause },
    );
  };
}
