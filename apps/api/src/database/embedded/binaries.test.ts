import { lstat, mkdir, mkdtemp, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries, linkLibraries, programPath } from './binaries.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-binaries-'));
  await mkdir(join(folder, 'native/lib'), { recursive: true });
  await writeFile(join(folder, 'native/lib/libpq.so.5.18'), 'library');
  await writeFile(
    join(folder, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  );
});

afterEach(() => rm(folder, { recursive: true }));

test('the programs npm installed for this machine are found', async () => {
  const binaries = await findBinaries();
  expect(binaries.version).toMatch(/^\d+\.\d+/);
  expect((await stat(programPath(binaries, 'postgres'))).isFile()).toBe(true);
  expect((await stat(programPath(binaries, 'initdb'))).isFile()).toBe(true);
});

test('a machine without programs is told of DATABASE_URL', async () => {
  await expect(findBinaries('sunos', 'x64')).rejects.toThrow(/for sunos-x64 .*set DATABASE_URL/);
});

test('links an install without scripts left out are made, relative, and kept the second time', async () => {
  await linkLibraries(folder);
  await linkLibraries(folder);
  const link = join(folder, 'native/lib/libpq.so.5');
  expect(await readlink(link)).toBe('libpq.so.5.18');
  expect((await stat(link)).size).toBe('library'.length);
});

test('a link that leads nowhere is not replaced by a guess', async () => {
  const link = join(folder, 'native/lib/libpq.so.5');
  await symlink('elsewhere', link);
  await linkLibraries(folder);
  expect(await readlink(link)).toBe('elsewhere');
});

test('links that cannot be made are an error that says how', async () => {
  await writeFile(
    join(folder, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/a', target: 'native/closed/libpq.so.5' }]),
  );
  await expect(linkLibraries(folder)).rejects.toThrow(/libpq.so.5 .*cannot be made \(ENOENT\).*npm rebuild/);
  await expect(lstat(join(folder, 'native/closed'))).rejects.toThrow();
});
