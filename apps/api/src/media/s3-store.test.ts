import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type S3Server, s3Config, startS3Server } from '../../test/support/s3-server.js';
import { type MediaStore, MediaStoreError, type StoredFile } from './media-store.js';
import { pictureFolder } from './picture-file.js';
import { createS3Store } from './s3-store.js';

const NAME = `${pictureFolder(createHash('sha256').update('gambar').digest())}/1920.jpg`;
const BYTES = Buffer.from('isi gambar');
const PATIENCE = { pauseMs: 1 };

let server: S3Server;
let store: MediaStore;
beforeEach(async () => {
  server = await startS3Server();
  store = createS3Store(s3Config(server), PATIENCE);
});
afterEach(() => server.close());

const contentOf = (found: StoredFile | undefined) => buffer((found as StoredFile).content);
const methods = () => server.requests.map(({ method }) => method);

async function failureOf(asking: Promise<unknown>): Promise<string> {
  const error = await asking.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MediaStoreError);
  const message = (error as Error).message;
  expect(message).not.toMatch(/rahasia|AKIDUJI/);
  return message;
}

test('a stored file is there, with what a CDN in front needs to know', async () => {
  expect([await store.size(NAME), await store.read(NAME)]).toEqual([undefined, undefined]);
  await store.put(NAME, BYTES);
  expect([...server.objects.keys()]).toEqual([`/gambar/${NAME}`]);
  expect(await store.size(NAME)).toBe(BYTES.length);
  const found = await store.read(NAME);
  expect(found?.size).toBe(BYTES.length);
  expect(await contentOf(found)).toEqual(BYTES);
  const put = server.requests.find(({ method }) => method === 'PUT');
  expect(put?.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('one that is there is not sent again', async () => {
  await store.put(NAME, BYTES);
  await store.put(NAME, BYTES);
  expect(methods()).toEqual(['HEAD', 'PUT', 'HEAD']);
});

test('a name that is not ours is not even asked for', async () => {
  expect([await store.read('../rahasia'), await store.size('../rahasia')]).toEqual([undefined, undefined]);
  await expect(store.put('../rahasia', BYTES)).rejects.toBeInstanceOf(MediaStoreError);
  expect(server.requests).toEqual([]);
});

describe('signatures', () => {
  test.each([
    ['another secret', { secretAccessKey: 'salah' }],
    ['another key', { accessKeyId: 'AKIDLAIN' }],
    ['another region', { region: 'us-east-1' }],
  ])('%s is refused by a service that checks as AWS does', async (_, wrong) => {
    const other = createS3Store({ ...s3Config(server), ...wrong }, PATIENCE);
    const message = await failureOf(other.read(NAME));
    expect(message).toContain('403 SignatureDoesNotMatch');
    expect(message).toContain('HUMAS_MEDIA_S3_');
    await failureOf(other.put(NAME, BYTES));
    expect(server.objects.size).toBe(0);
  });

  test('the body is signed as well', async () => {
    await store.put(NAME, BYTES);
    const put = server.requests.find(({ method }) => method === 'PUT');
    expect(put?.headers['x-amz-content-sha256']).toBe(createHash('sha256').update(BYTES).digest('hex'));
    expect(put?.headers.authorization).toContain('x-amz-content-sha256');
  });
});

describe('a service in trouble', () => {
  test('is asked again after a 503, a 429 or a cut connection', async () => {
    server.trouble.push(503, 'cut', 'none', 429, 500);
    await store.put(NAME, BYTES);
    expect(methods()).toEqual(['HEAD', 'HEAD', 'HEAD', 'PUT', 'PUT', 'PUT']);
    expect(await contentOf(await store.read(NAME))).toEqual(BYTES);
  });

  test('that lasts becomes an error that says where', async () => {
    server.trouble.push(503, 503, 503);
    expect(await failureOf(store.read(NAME))).toContain('503 SlowDown');
    server.trouble.push('cut', 'cut', 'cut');
    expect(await failureOf(store.read(NAME))).toContain(`${server.url}/gambar does not answer`);
    expect(server.trouble).toEqual([]);
  });

  test('that never answers is given up', async () => {
    const hasty = createS3Store(s3Config(server), { pauseMs: 1, timeoutMs: 50 });
    server.trouble.push('silent', 'silent', 'silent');
    expect(await failureOf(hasty.size(NAME))).toContain('does not answer');
  });

  test('a bucket that does not exist is no missing picture', async () => {
    const lost = createS3Store({ ...s3Config(server), bucket: 'lain' }, PATIENCE);
    expect(await failureOf(lost.read(NAME))).toContain('404 NoSuchBucket');
    expect(await failureOf(lost.put(NAME, BYTES))).toContain('404 NoSuchBucket');
  });

  test('a redirect is not followed with our signature', async () => {
    server.trouble.push(301);
    expect(await failureOf(store.read(NAME))).toContain('refused with 301');
    expect(server.requests).toHaveLength(1);
  });
});
