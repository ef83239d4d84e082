import { join } from 'node:path';
import type pg from 'pg';
import { dataFolder } from './data-folder.js';
import { DATABASE } from './embedded-server.js';
import { runningPostmaster } from './postmaster-file.js';
import { connectionTo } from './server-process.js';

/**
 * How to reach the embedded database of a data folder while an API has it open. Commands that only change rows use
 * it: nobody has to stop serving for them.
 *
 * @returns undefined when no server runs there
 */
export async function connectionToRunning(dataDir: string): Promise<pg.ClientConfig | undefined> {
  const home = join(dataDir, 'postgres');
  const server = await runningPostmaster(dataFolder(home));
  return server?.status === 'ready' ? connectionTo(home, server, DATABASE) : undefined;
}
