import { mkdir, mkdtemp, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaveSocketFolder, socketFolder } from './socket-folder.js';

const LONG = 'a'.repeat(80);

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'humas-socket-')));
});

afterEach(() => rm(folder, { recursive: true }));

test('a short home keeps its socket inside, closed to others', async () => {
  const path = await socketFolder(folder, undefined);
  expect(path).toBe(join(folder, 'run'));
  expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test('a home too long for a socket gets a short folder, always the same, and gives it back', async () => {
  const home = join(folder, LONG);
  const path = await socketFolder(home, undefined, folder);
  expect(Buffer.byteLength(`${path}/.s.PGSQL.5432`)).toBeLessThanOrEqual(103);
  expect(await socketFolder(home, undefined, folder)).toBe(path);
  expect(await socketFolder(`${home}b`, undefined, folder)).not.toBe(path);
  await leaveSocketFolder(home, folder);
  await leaveSocketFolder(`${home}b`, folder);
  await expect(stat(path)).rejects.toThrow();
});

test('bytes count, not letters', async () => {
  const home = join(folder, 'é'.repeat(45));
  expect(await socketFolder(home, undefined, folder)).not.toContain('é');
  await leaveSocketFolder(home, folder);
});

test('a temporary folder that is itself too long is passed over', async () => {
  const temporary = join(folder, LONG);
  await mkdir(temporary);
  const path = await socketFolder(join(temporary, 'home'), undefined, temporary);
  expect(path).toMatch(/^\/tmp\/humas-/);
  await leaveSocketFolder(join(temporary, 'home'), temporary);
});

test('a folder somebody else laid in its place is refused', async () => {
  const home = join(folder, LONG);
  const path = await socketFolder(home, undefined, folder);
  await rm(path, { recursive: true });
  await symlink(tmpdir(), path);
  await expect(socketFolder(home, undefined, folder)).rejects.toThrow(/belongs to someone else/);
});
