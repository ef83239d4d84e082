import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolderStore } from './folder-store.js';
import { MediaStoreError } from './media-store.js';
import { isPictureFile, mimeTypeOf, pictureFolder } from './picture-file.js';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'humas-media-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

let number = 0;
const newFolder = () => join(parent, String(number++), 'media');
const newName = () => `${pictureFolder(createHash('sha256').update(String(number++)).digest())}/320.webp`;

describe('names', () => {
  test('tell the content and nothing of its sender, and are the same for the same bytes', () => {
    const hash = createHash('sha256').update('gambar').digest();
    expect(pictureFolder(hash)).toMatch(/^pictures\/([0-9a-f]{2})\/\1[0-9a-f]{38}$/);
    expect(pictureFolder(hash)).toBe(pictureFolder(Buffer.from(hash)));
    expect(pictureFolder(hash)).not.toContain(hash.toString('hex').slice(0, 10));
  });

  test('everything else is no name', () => {
    const good = newName();
    expect([isPictureFile(good), mimeTypeOf(good)]).toEqual([true, 'image/webp']);
    const folder = dirname(good);
    const bad = [
      '../../etc/passwd',
      `${folder}/../../../../etc/passwd`,
      `${folder}/320.svg`,
      `${folder}/0.webp`,
      `${folder}/320.webp/`,
      `${folder}/320.webp\n`,
      `${folder}/320.webp\0`,
      `/${good}`,
      good.toUpperCase(),
      good.replaceAll('/', '\\'),
      good.replace('pictures', 'incoming'),
      folder,
      '',
    ];
    expect(bad.filter(isPictureFile)).toEqual([]);
  });
});

test('a stored file is there, whole, and nothing unfinished lies about', async () => {
  const folder = newFolder();
  const [store, name, bytes] = [createFolderStore(folder), newName(), Buffer.from('isi gambar')];
  expect([await store.size(name), await store.read(name)]).toEqual([undefined, undefined]);
  await store.put(name, bytes);
  expect(await store.size(name)).toBe(bytes.length);
  const found = await store.read(name);
  expect(found?.size).toBe(bytes.length);
  expect(await buffer(found?.content as NonNullable<typeof found>['content'])).toEqual(bytes);
  expect(await readFile(join(folder, name))).toEqual(bytes);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('a file that is there is not written again', async () => {
  const folder = newFolder();
  const [store, name] = [createFolderStore(folder), newName()];
  await store.put(name, Buffer.from('pertama'));
  const before = await stat(join(folder, name));
  await store.put(name, Buffer.from('pertama'));
  expect((await stat(join(folder, name))).ino).toBe(before.ino);
});

test('twenty writers of one name leave one whole file', async () => {
  const folder = newFolder();
  const [store, name, bytes] = [createFolderStore(folder), newName(), Buffer.alloc(300_000, 'x')];
  await Promise.all(Array.from({ length: 20 }, () => store.put(name, bytes)));
  expect(await readdir(dirname(join(folder, name)))).toEqual(['320.webp']);
  expect(await readFile(join(folder, name))).toEqual(bytes);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('a name that is not ours neither reads nor writes outside', async () => {
  const folder = newFolder();
  const store = createFolderStore(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(dirname(folder), 'rahasia.webp'), 'rahasia');
  expect([await store.read('../rahasia.webp'), await store.size('../rahasia.webp')]).toEqual([
    undefined,
    undefined,
  ]);
  await expect(store.put('../tamu.webp', Buffer.from('x'))).rejects.toBeInstanceOf(MediaStoreError);
  expect(await readdir(dirname(folder))).toEqual(['media', 'rahasia.webp']);
});

test('a folder that cannot be one says so', async () => {
  const file = join(parent, `berkas-${number++}`);
  await writeFile(file, '');
  const store = createFolderStore(join(file, 'media'));
  const error = await store.put(newName(), Buffer.from('x')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MediaStoreError);
  expect(String(error)).toContain('ENOTDIR');
  expect(String(error)).toContain(file);
  await expect(store.read(newName())).rejects.toBeInstanceOf(MediaStoreError);
});

test('what a killed process left unfinished goes, and what somebody is writing stays', async () => {
  const folder = newFolder();
  const aside = join(folder, 'incoming');
  await mkdir(aside, { recursive: true });
  for (const name of ['lama', 'baru']) await writeFile(join(aside, name), 'setengah');
  await utimes(join(aside, 'lama'), 1, 1);
  await createFolderStore(folder).put(newName(), Buffer.from('gambar'));
  expect(await readdir(aside)).toEqual(['baru']);
});
