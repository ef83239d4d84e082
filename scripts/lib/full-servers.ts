import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

const isOnPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const NEEDED = [
  {
    package: 'postgresql-15',
    isPresent: () =>
      existsSync(join(process.env.HUMAS_TEST_POSTGRES ?? '/usr/lib/postgresql/15', 'bin/postgres')),
  },
  { package: 'redis-server', isPresent: () => isOnPath('redis-server') },
  // For the validator of markup.
  { package: 'default-jre-headless', isPresent: () => isOnPath('java') },
];

const missing = () => NEEDED.filter(({ isPresent }) => !isPresent()).map((needed) => needed.package);

/**
 * Makes sure the slow suites have the servers they try the API with, and Java: existing ones, or Debian's when we may
 * install them.
 *
 * @returns whether they are there; when not, it has already said the one command to run.
 */
export async function ensureServers(): Promise<boolean> {
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`The slow suites need ${missing().join(' and ')}: installing …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], env);
  }
  if (missing().length === 0) return true;
  console.error(
    `humas: the slow suites need ${missing().join(' and ')}. Run this once:\n\n    sudo apt-get install ${missing().join(' ')}\n\n` +
      'Where a PostgreSQL 15 lies elsewhere, set HUMAS_TEST_POSTGRES to the folder that holds its bin folder.\n',
  );
  return false;
}
