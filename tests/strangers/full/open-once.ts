import type { TestProject } from 'vitest/node';
import { openRegistry, type Registry } from '../../../scripts/registry/open-registry.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where strangers find our packages. */
    registry: string;
    /** The version they find there. */
    release: string;
  }
}

/** One registry for all suites, with the packages as they are built. */
export default async function setup(project: TestProject) {
  const registry: Registry = await openRegistry();
  project.provide('registry', registry.url);
  project.provide('release', registry.version);
  return () => registry.close();
}
