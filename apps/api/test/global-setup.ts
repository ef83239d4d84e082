import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { EmbeddedServer } from '../src/database/embedded/embedded-server.js';
import { silentLog } from '../src/database/log.js';
import { ADMIN_DATABASE, databaseUrl } from './database-url.js';
import { provideTemplate } from './template.js';

/**
 * Starts one PostgreSQL for the whole run, in a temporary folder, with a migrated database to clone.
 *
 * @returns how to take it all away; vitest calls it whether tests passed or failed
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'humas-test-'));
  const server = await EmbeddedServer.open(folder, silentLog, { durable: false });
  const abandon = () => {
    process.kill(server.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  const remove = async () => {
    process.off('exit', abandon);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await provideTemplate(project, databaseUrl(server.connection, ADMIN_DATABASE));
  } catch (error) {
    // vitest does not tear down a setup that failed.
    await remove();
    throw error;
  }
  return remove;
}
