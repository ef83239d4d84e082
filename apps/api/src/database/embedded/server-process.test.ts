import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatabaseSetupError, DatabaseUnavailableError } from '../database-errors.js';
import { findBinaries } from './binaries.js';
import type { Place } from './place.js';
import { startServer } from './server-process.js';

const STILL_IN_USE = 'FATAL:  pre-existing shared memory block (key 16039943, ID 4) is still in use';
const ENDED = 'FATAL:  terminating connection due to unexpected postmaster exit';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'humas-start-'));
  for (const name of ['data', 'run']) await mkdir(join(home, name));
});

afterEach(() => rm(home, { recursive: true }));

/** A place where PostgreSQL says these lines and ends. */
async function placeThatSays(lines: readonly string[]): Promise<Place> {
  const args = ['-c', 'printf "%s\\n" "$@"; exit 1', 'postgres', ...lines];
  return {
    home,
    binaries: await findBinaries(),
    durable: false,
    launcher: { way: 'direct', command: () => ({ file: 'sh', args, identity: {} }) },
  };
}

test('connections that end meanwhile do not hide that waiting helps', async () => {
  const place = await placeThatSays([STILL_IN_USE, ...Array<string>(20).fill(ENDED)]);
  await expect(startServer(place)).rejects.toBeInstanceOf(DatabaseUnavailableError);
});

test('what an earlier start said does not count', async () => {
  await appendFile(join(home, 'log'), `${STILL_IN_USE}\n`);
  const error = await startServer(await placeThatSays(['FATAL:  tidak ada'])).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseSetupError);
  expect(String(error)).toContain('did not start: FATAL:  tidak ada. Nothing');
});
