import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.ts';

/** A package that a release publishes. */
export interface PublishedPackage {
  name: string;
  /** Its folder's own name. */
  folder: string;
  path: string;
}

/**
 * What a release publishes, by name: whatever lies in `packages` and does not say that it is private.
 *
 * @param house - the folder that has `packages`; this repository, or a copy of it.
 */
export function publishedPackages(house = root): PublishedPackage[] {
  const found = globSync('packages/*/package.json', { cwd: house }).sort();
  return found.flatMap((manifest) => {
    const path = dirname(join(house, manifest));
    const { name, private: isPrivate } = JSON.parse(readFileSync(join(house, manifest), 'utf8'));
    return isPrivate ? [] : [{ name, folder: basename(path), path }];
  });
}
