import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, DatabaseSetupError, DataFolderError } from '../database-errors.js';
import { programPath } from './binaries.js';
import { dataFolder } from './data-folder.js';
import type { Place } from './place.js';

/** The role that owns the embedded server and its tables. */
export const OWNER = 'humas';

/**
 * Makes the database files unless they are there. They are made beside their place and renamed into it, so a killed
 * first start leaves nothing half-made behind, and of two first starts at once one wins.
 *
 * @throws DataFolderError when the files belong to another major version of PostgreSQL
 * @throws DatabaseSetupError when `initdb` fails
 */
export async function ensureHome(place: Place): Promise<void> {
  if (!(await exists(place.home))) await createHome(place);
  const found = (await readFile(join(dataFolder(place.home), 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const expected = place.binaries.version.split('.')[0];
  if (found === expected) return;
  throw new DataFolderError(
    `humas: ${place.home} holds ${found ? `PostgreSQL ${found}` : 'no complete'} files, this version runs PostgreSQL ${expected}. ` +
      'They cannot be opened as they are. Export them with the version that made them, or set HUMAS_DATA_DIR to a new folder.',
  );
}

/** The owner's password: random, in a file only the owner of the home can read. */
export function readPassword(home: string): Promise<string> {
  return readFile(join(home, 'password'), 'utf8');
}

/**
 * Removes what killed first starts left beside the home. Call it only while holding the opener's lock. What cannot go
 * now goes another time: a first start that lost the race may still be filling its folder, and removes it itself.
 */
export async function sweepUnfinished(home: string): Promise<void> {
  const parent = dirname(home);
  const names = await readdir(parent);
  const unfinished = names.filter((name) => name.startsWith(`${basename(home)}.new-`));
  await Promise.all(
    unfinished.map((name) => rm(join(parent, name), { recursive: true, force: true }).catch(() => {})),
  );
}

async function createHome(place: Place): Promise<void> {
  const fresh = `${place.home}.new-${randomUUID().slice(0, 8)}`;
  try {
    await fillHome(fresh, place);
    await rename(fresh, place.home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process was first: its home is complete, because the rename is what made it appear.
    if (await exists(place.home)) return;
    throw error;
  }
}

async function fillHome(home: string, place: Place): Promise<void> {
  await mkdir(home, { mode: 0o700 });
  await mkdir(join(home, 'run'), { mode: 0o700 });
  const password = join(home, 'password');
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const { owner } = place.launcher;
  if (owner)
    await Promise.all([home, join(home, 'run'), password].map((path) => chown(path, owner.uid, owner.gid)));
  const { file, args, identity } = place.launcher.command(programPath(place.binaries, 'initdb'), [
    `--pgdata=${dataFolder(home)}`,
    `--username=${OWNER}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(place.durable ? [] : ['--no-sync']),
  ]);
  try {
    await promisify(execFile)(file, args, { ...identity, cwd: home, env: serverEnvironment() });
  } catch (cause) {
    const output = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new DatabaseSetupError(
      `humas: initdb could not make the database in ${place.home} (${output || codeOf(cause) || cause}). Without it nothing can be stored. ` +
        'Check free space and rights of the folder, or set DATABASE_URL.',
      { cause },
    );
  }
}

/** The environment without PostgreSQL's own variables: a `PGPORT` meant for another server must not move this one. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
