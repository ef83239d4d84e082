import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetEndedServer, isAlive, isServing, runningPostmaster } from './postmaster-file.js';

const LOCK = '.s.PGSQL.5432.lock';

let data: string;

beforeEach(async () => {
  data = await realpath(await mkdtemp(join(tmpdir(), 'humas-postmaster-')));
});

afterEach(() => rm(data, { recursive: true }));

async function leave(pid: number): Promise<void> {
  await writeFile(join(data, LOCK), `${pid}\n${data}\n`);
  const lines = [pid, data, 1_795_298_956, 5432, '/run/humas', '', '16039943 4', 'ready   '];
  await writeFile(join(data, 'postmaster.pid'), lines.join('\n'));
}

test('a folder no server has open has none', async () => {
  expect(await runningPostmaster(data)).toBeUndefined();
  await writeFile(join(data, 'postmaster.pid'), '');
  expect(await runningPostmaster(data)).toBeUndefined();
});

test('a server tells where it listens', async () => {
  const server = spawn('sleep', ['60'], { cwd: data });
  const ended = once(server, 'exit');
  await leave(Number(server.pid));
  expect(await runningPostmaster(data)).toEqual({
    pid: server.pid,
    port: 5432,
    socketFolder: '/run/humas',
    status: 'ready',
  });
  await forgetEndedServer(data, data);
  await stat(join(data, 'postmaster.pid'));
  await stat(join(data, LOCK));
  server.kill('SIGKILL');
  await ended;
  expect(isAlive(Number(server.pid))).toBe(false);
  expect(await runningPostmaster(data)).toBeUndefined();
});

test('a number that now belongs to another program is not a server, and its file goes before a start', async () => {
  await leave(process.pid);
  expect(await runningPostmaster(data)).toBeUndefined();
  await stat(join(data, 'postmaster.pid'));
  await forgetEndedServer(data, data);
  await expect(stat(join(data, 'postmaster.pid'))).rejects.toThrow();
  await expect(stat(join(data, LOCK))).rejects.toThrow();
});

test('an ended process its parent never collected is not a server', async () => {
  // The shell becomes `sleep`, which does not know that it has a child.
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { cwd: data });
  const [output] = await once(parent.stdout, 'data');
  const zombie = Number(String(output));
  const state = async () => isAlive(zombie) && !(await isServing(zombie, data));
  await expect.poll(state, { timeout: 100_000 }).toBe(true);
  await leave(zombie);
  expect(await runningPostmaster(data)).toBeUndefined();
  await forgetEndedServer(data, data);
  expect((await readdir(data)).toSorted()).toEqual([]);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
});
