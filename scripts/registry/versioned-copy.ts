import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../lib/paths.ts';
import { publishedPackages } from '../lib/published-packages.ts';
import { npmFree, runQuietly } from './run-quietly.ts';

const CHANGESET = join(root, 'node_modules/@changesets/cli/bin.js');
/** What a release does not read. */
const LEFT_BEHIND = new Set(['node_modules', '.turbo', '.work', 'reports']);

/** A copy of the packages as their next release has them. */
export interface VersionedCopy {
  folder: string;
  version: string;
  names: string[];
}

/** Runs the command of changesets in a folder that has packages and no node_modules. */
export const changeset = (folder: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  runQuietly(process.execPath, [CHANGESET, ...args], folder, { ...npmFree(), CI: 'true', ...env });

/**
 * Copies the published packages, built, into `folder` and lets changesets give them their next version there, so that
 * the checkout stays as it is. It needs no git: a downloaded archive of this repository can do it too.
 */
export async function versionedCopy(folder: string): Promise<VersionedCopy> {
  const packages = publishedPackages();
  for (const { folder: name, path } of packages) {
    const to = join(folder, 'packages', name);
    await cp(path, to, { recursive: true, filter: (file) => !LEFT_BEHIND.has(basename(file)) });
  }
  const manifest = { name: 'release', private: true, workspaces: ['packages/*'] };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await cp(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
  await mkdir(join(folder, '.changeset'), { recursive: true });
  await cp(join(root, '.changeset'), join(folder, '.changeset'), { recursive: true });
  const config = join(folder, '.changeset/config.json');
  // A changelog names commits, and this copy has none. Nothing of it would be in a package either.
  const settings = { ...JSON.parse(await readFile(config, 'utf8')), changelog: false };
  await writeFile(config, JSON.stringify(settings));
  await changeset(folder, ['version']);
  // All share one version.
  const { version } = JSON.parse(await readFile(join(folder, 'packages/react/package.json'), 'utf8'));
  return { folder, version, names: packages.map(({ name }) => name) };
}
