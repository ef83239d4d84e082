import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../src/database/embedded/data-folder.js';
import { runningPostmaster } from '../src/database/embedded/postmaster-file.js';
import { stopServer } from '../src/database/embedded/server-process.js';

/** A temporary data folder of one test. */
export interface TestFolder {
  readonly path: string;
  /** Process number of the PostgreSQL that has it open. */
  serverPid(): Promise<number | undefined>;
  /** Stops whatever still runs there and removes it. */
  remove(): Promise<void>;
}

/**
 * Makes a data folder.
 *
 * @param parent `home` puts it where only this user can look: `/root` when the tests run as root
 */
export async function createDataFolder(parent: 'temporary' | 'home' = 'temporary'): Promise<TestFolder> {
  const base = parent === 'home' ? homedir() : tmpdir();
  const path = await realpath(await mkdtemp(join(base, '.humas-folder-')));
  const data = dataFolder(join(path, 'postgres'));
  const serverPid = async () => (await runningPostmaster(data))?.pid;
  return {
    path,
    serverPid,
    async remove() {
      const pid = await serverPid();
      if (pid) await stopServer(pid, data);
      await rm(path, { recursive: true, force: true });
    },
  };
}
