import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UPLOAD_LIMIT } from '../src/media/read-upload.js';
import { useTestKey } from './support/keys.js';
import { hollowPng, photoWithPlace, plain } from './support/pictures.js';
import { useTestApp } from './support/test-app.js';
import { encodeForm, type Part, send, upload } from './support/upload.js';

const folder = mkdtempSync(join(tmpdir(), 'humas-media-refusals-'));
const app = useTestApp({ HUMAS_MEDIA_DIR: folder });
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = useTestKey(app);
let photo: Buffer;
beforeAll(async () => {
  photo = await photoWithPlace(700, 500);
});

const agency: Part = ['agency', 'kementerian'];
const alt: Part = ['alt', 'Petugas loket menyerahkan berkas'];
const asFile = (bytes: Buffer): Part => ['file', bytes, 'foto.jpg', 'image/jpeg'];
const put = (parts: readonly Part[]) => upload(app, key.headers, parts);

async function count(): Promise<number> {
  const { rows } = await app.database.ownerPool.query('SELECT count(*)::int AS n FROM media');
  return rows[0].n;
}

async function countFiles(): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

describe('a form that is not as the contract says', () => {
  const file = () => asFile(photo);
  it.each<[string, () => Part[], [string, string][]]>([
    ['without words', () => [agency, file()], [['/alt', 'required']]],
    ['with empty words', () => [agency, ['alt', ' \n '], file()], [['/alt', 'minLength']]],
    ['with words too long', () => [agency, ['alt', 'a'.repeat(501)], file()], [['/alt', 'maxLength']]],
    [
      'with a text that was cut',
      () => [agency, alt, ['caption', 'é'.repeat(9000)], file()],
      [['/caption', 'maxLength']],
    ],
    ['without an agency', () => [alt, file()], [['/agency', 'required']]],
    ['with an impossible agency', () => [['agency', '../x'], alt, file()], [['/agency', 'pattern']]],
    ['with an unknown field', () => [agency, alt, ['judul', 'x'], file()], [['/judul', 'unknown_property']]],
    [
      'with an unknown field behind the file',
      () => [agency, alt, file(), ['a/b', 'x']],
      [['/a~1b', 'unknown_property']],
    ],
    ['with a field twice', () => [agency, alt, alt, file()], [['/alt', 'maxItems']]],
    ['with a wrong choice', () => [agency, alt, ['decorative', 'ya'], file()], [['/decorative', 'enum']]],
    ['with a NUL character', () => [agency, ['alt', 'a\0b'], file()], [['/alt', 'pattern']]],
    ['without a file', () => [agency, alt], [['/file', 'required']]],
    ['with two files', () => [agency, alt, file(), file()], [['/file', 'maxItems']]],
    ['with three files', () => [agency, file(), file(), alt, file()], [['/file', 'maxItems']]],
    [
      'with a file under another name',
      () => [agency, alt, ['foto', Buffer.from('x'), 'x.jpg'], file()],
      [['/foto', 'type']],
    ],
    ['with a name every object has', () => [agency, alt, ['constructor', 'x'], file()], [['', 'multipart']]],
    [
      'with very many fields',
      () => [agency, alt, ...Array.from({ length: 40 }, (_, n): Part => [`f${n}`, 'x']), file()],
      [['', 'multipart']],
    ],
  ])('%s', async (_, parts, expected) => {
    const before = await count();
    const sent = await put(parts());
    expect([sent.status, sent.problem.code]).toEqual([400, 'invalid_request']);
    expect(sent.pointers).toEqual(expected);
    expect(await count()).toBe(before);
  });

  it('cut off, or without its boundary', async () => {
    const { payload, headers } = await encodeForm([agency, alt, asFile(photo)]);
    for (const broken of [
      { payload: payload.subarray(0, payload.length - 200), headers },
      { payload: payload.subarray(0, 50), headers },
      { payload: Buffer.alloc(0), headers },
      { payload, headers: { 'content-type': 'multipart/form-data' } },
      { payload, headers: { 'content-type': 'multipart/form-data; boundary=lain' } },
    ]) {
      const sent = await send(app, { ...broken, headers: { ...broken.headers, ...key.headers } });
      expect([sent.status, sent.problem.code]).toEqual([400, 'invalid_request']);
    }
  });

  it('is not JSON, nor without a type', async () => {
    for (const type of [{ 'content-type': 'application/json' }, {}]) {
      const sent = await send(app, { payload: '{}', headers: { ...type, ...key.headers } });
      expect([sent.status, sent.problem.code]).toEqual([415, 'unsupported_media_type']);
    }
  });
});

describe('a file', () => {
  it('of 25 MB and a byte is too large, whether or not that is said before', async () => {
    const large = Buffer.alloc(UPLOAD_LIMIT + 1, 1);
    const { payload, headers } = await encodeForm([agency, alt, asFile(large)]);
    const sent = await send(app, { payload, headers: { ...headers, ...key.headers } });
    expect([sent.status, sent.problem.code]).toEqual([413, 'payload_too_large']);
    expect(sent.problem.detail).toContain('25.000.000');
    const announced = { ...headers, ...key.headers, 'content-length': String(UPLOAD_LIMIT * 4) };
    const early = await send(app, { payload: payload.subarray(0, 1000), headers: announced });
    expect(early.status).toBe(413);
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['of no bytes', async () => Buffer.alloc(0), 'kind'],
    ['cut short', async () => photo.subarray(0, photo.length / 2), 'damaged'],
    ['that unpacks to 3,600 megapixels', async () => hollowPng(60_000, 60_000), 'too_many_pixels'],
  ])('%s is refused', async (_, bytes, code) => {
    const before = await countFiles();
    const sent = await put([agency, alt, asFile(await bytes())]);
    expect([sent.status, sent.problem.code, sent.pointers]).toEqual([
      422,
      'unreadable_picture',
      [['/file', code]],
    ]);
    expect(await countFiles()).toBe(before);
  });
});

describe('when it is too much', () => {
  it('uploads are sent away while readers are served, and taken again afterwards', async () => {
    const { pictureQueue } = app.app.services;
    let leave = () => {};
    const stay = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const visits: Promise<unknown>[] = [];
    let full = false;
    while (!full) {
      const visit = pictureQueue.visit(() => stay);
      full = await Promise.race([
        visit.then(
          () => false,
          () => true,
        ),
        new Promise<boolean>((go) => setImmediate(go, false)),
      ]);
      if (!full) visits.push(visit);
    }
    const parts = [agency, alt, asFile(await plain(40, 30, '#123456').png().toBuffer())];
    const sent = await put(parts);
    expect([sent.status, sent.problem.code]).toEqual([503, 'service_unavailable']);
    expect(Number(sent.answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await app.send({ url: '/v1/articles' })).statusCode).toBe(200);
    leave();
    await Promise.all(visits);
    expect((await put(parts)).status).toBe(201);
  });
});
