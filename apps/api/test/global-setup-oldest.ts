import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type Binaries, programPath } from '../src/database/embedded/binaries.js';
import { dataFolder } from '../src/database/embedded/data-folder.js';
import { OWNER } from '../src/database/embedded/data-home.js';
import { directLauncher, nobody, userLauncher } from '../src/database/embedded/launcher.js';
import type { Place } from '../src/database/embedded/place.js';
import { connectionTo, startServer, stopServer } from '../src/database/embedded/server-process.js';
import { ADMIN_DATABASE, databaseUrl } from './database-url.js';
import { provideTemplate } from './template.js';

/** Where Debian and Ubuntu install the oldest PostgreSQL the queries promise to run on. */
const INSTALLED = '/usr/lib/postgresql/15';

/**
 * Starts the system's PostgreSQL 15 instead of the embedded one, so that every query of the suite meets the oldest
 * server `DATABASE_URL` may name.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries: Binaries = { folder: process.env.HUMAS_TEST_POSTGRES ?? INSTALLED, version: '15' };
  await access(programPath(binaries, 'postgres')).catch(() => {
    throw new Error(
      `humas: there is no PostgreSQL 15 in ${binaries.folder}. The suite has to prove that the oldest supported server works. ` +
        'Run: apt-get install postgresql-15, or set HUMAS_TEST_POSTGRES to the folder that holds its bin folder.',
    );
  });
  // Not TMPDIR: as root the server runs as nobody, who must be able to walk there.
  const parent = await mkdtemp('/var/tmp/humas-test-');
  const place: Place = {
    home: join(parent, 'postgres'),
    binaries,
    launcher: process.getuid?.() === 0 ? userLauncher(await nobody()) : directLauncher,
    durable: false,
  };
  await fillHome(place, parent);
  const server = await startServer(place);
  // Whoever presses Ctrl-C waits for no teardown.
  const abandon = () => {
    process.kill(server.pid, 'SIGQUIT');
    // It writes until it is gone.
    rmSync(parent, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.once('exit', abandon);
  const remove = async () => {
    process.off('exit', abandon);
    await stopServer(server.pid, dataFolder(place.home));
    await rm(parent, { recursive: true, force: true });
  };
  try {
    const connection = await connectionTo(place.home, server, ADMIN_DATABASE);
    await provideTemplate(project, databaseUrl(connection, ADMIN_DATABASE));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** `initdb` of PostgreSQL 15 knows no built-in locale; otherwise the home looks like an embedded one. */
async function fillHome({ home, binaries, launcher }: Place, parent: string): Promise<void> {
  const password = join(home, 'password');
  await mkdir(join(home, 'run'), { recursive: true, mode: 0o700 });
  await writeFile(password, 'only for this run', { mode: 0o600 });
  const { owner } = launcher;
  if (owner) {
    for (const path of [parent, home, join(home, 'run'), password]) await chown(path, owner.uid, owner.gid);
  }
  const { file, args, identity } = launcher.command(programPath(binaries, 'initdb'), [
    `--pgdata=${dataFolder(home)}`,
    `--username=${OWNER}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  await promisify(execFile)(file, args, { ...identity, cwd: home });
}
