import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sweepUnfinished } from './data-home.js';

/** Makes folders in a folder as fast as it can, as `initdb` does. */
const FILL = `const { mkdirSync } = require('node:fs');
  for (let n = 0; ; n += 1) try { mkdirSync(process.argv[1] + '/' + (n % 500), { recursive: true }); } catch {}`;

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'humas-home-'));
});

afterEach(() => rm(parent, { recursive: true, force: true }));

test('what a killed first start left goes, and nothing else', async () => {
  for (const name of ['postgres', 'postgres.new-1a2b3c4d', 'media'])
    await mkdir(join(parent, name, 'data'), { recursive: true });
  await sweepUnfinished(join(parent, 'postgres'));
  expect((await readdir(parent)).toSorted()).toEqual(['media', 'postgres']);
});

test('a folder that another first start still fills does not stop the one that was quicker', async () => {
  const home = join(parent, 'postgres');
  await mkdir(home);
  const unfinished = `${home}.new-1a2b3c4d`;
  const filling = spawn(process.execPath, ['-e', FILL, unfinished], { stdio: 'ignore' });
  const ended = once(filling, 'exit');
  for (let times = 0; times < 30; times += 1) {
    await vi.waitUntil(() => stat(unfinished).catch(() => undefined), { timeout: 200_000, interval: 1 });
    await sweepUnfinished(home);
  }
  filling.kill('SIGKILL');
  await ended;
  await sweepUnfinished(home);
  expect(await readdir(parent)).toEqual(['postgres']);
});
