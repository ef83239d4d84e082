import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { npmFree, runQuietly } from '../../../scripts/registry/run-quietly.ts';
import type { Block } from './readme.ts';

const here = join(import.meta.dirname, '..');

/** A folder that knows nothing of this repository, and somebody at its terminal. */
export interface EmptyProject {
  folder: string;
  /** Types a line. @returns what was printed; throws with everything that was said when it fails. */
  type(line: string, env?: NodeJS.ProcessEnv): Promise<string>;
  /** Makes the files that blocks of a page name, with the API where it is today. */
  write(blocks: readonly Block[], api: string): void;
  remove(): void;
}

/**
 * A project as its own generator leaves it, without one of our packages.
 *
 * @param kind - a folder of `projects`; none for an empty folder.
 */
export async function emptyProject(kind?: 'next' | 'vite' | 'astro'): Promise<EmptyProject> {
  const folder = mkdtempSync(join(tmpdir(), `humas-stranger-${kind ?? 'empty'}-`));
  const env = { ...npmFree(), ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const project: EmptyProject = {
    folder,
    type: (line, more = {}) => runQuietly('/bin/sh', ['-c', line], folder, { ...env, ...more }),
    write(blocks, api) {
      for (const { code, file } of blocks) {
        if (!file) continue;
        const path = join(folder, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, code.replaceAll('http://localhost:4000', api));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  // What `npm run registry` tells its reader to type.
  await project.type(`npm config set @humas:registry=${inject('registry')} --location=project`);
  if (kind) {
    cpSync(join(here, 'projects', kind), folder, { recursive: true });
    await project.type('npm install --no-audit --no-fund');
  }
  return project;
}
