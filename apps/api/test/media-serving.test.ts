import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Media } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { UPLOAD_LIMIT } from '../src/media/read-upload.js';
import { createTestKey } from './support/keys.js';
import { plain } from './support/pictures.js';
import { type S3Server, startS3Server } from './support/s3-server.js';
import { appOver, type TestApp, useTestApp } from './support/test-app.js';
import { encodeForm, type Part, upload } from './support/upload.js';

const folder = mkdtempSync(join(tmpdir(), 'humas-media-serving-'));
const app = useTestApp({ HUMAS_MEDIA_DIR: folder });
afterAll(() => rm(folder, { recursive: true, force: true }));

const WORDS: Part[] = [
  ['agency', 'kementerian'],
  ['alt', 'Gedung berpilar'],
];
const partsOf = async (colour: string): Promise<Part[]> => [
  ...WORDS,
  ['file', await plain(400, 300, colour).png().toBuffer(), 'gedung.png'],
];
const pathOf = (url: string) => new URL(url).pathname;

describe('a stored picture', () => {
  let media: Media;
  let path: string;
  beforeAll(async () => {
    const key = await createTestKey(app.database);
    ({ media } = await upload(app, key.headers, await partsOf('#336699')));
    path = pathOf(media.url);
  });

  it('may be kept for ever, shown anywhere, and be nothing but a picture', async () => {
    const shown = await app.send({ url: path });
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(shown.rawPayload.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
    expect(shown.headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
    expect(shown.headers).not.toHaveProperty('x-robots-tag');
  });

  it('is not sent to who has it, nor its bytes to who asks only about it', async () => {
    const { headers } = await app.send({ url: path });
    const etag = String(headers.etag);
    const known = await app.send({ url: path, headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', etag]);
    const head = await app.send({ method: 'HEAD', url: path });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
      expect([name, head.headers[name]]).toEqual([name, headers[name]]);
    const rendition = await app.send({ url: pathOf(media.renditions[0]?.url ?? '') });
    expect(rendition.headers.etag).not.toBe(etag);
  });

  it('that is not there is a problem of ours', async () => {
    const other = path.replace(/[0-9a-f]{10}\//, '0000000000/');
    const strange = [
      other,
      path.replace('.jpg', '.png'),
      `${path}.svg`,
      '/media/pictures/',
      '/media/pictures/..%2f..%2f..%2fetc%2fpasswd',
      '/media/pictures/%2e%2e/incoming/x',
      '/media/incoming/',
      '/media/tidak-ada.svg',
    ];
    for (const url of strange) {
      const answer = await app.send({ url, headers: { 'if-none-match': '*' } });
      expect([url, answer.statusCode]).toEqual([url, 404]);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });
});

it('drawings of the samples are where they were', async () => {
  const drawing = await app.send({ url: '/media/dermaga-pulau.svg' });
  expect([drawing.statusCode, drawing.headers['content-type']]).toEqual([200, 'image/svg+xml']);
  expect(drawing.headers['content-security-policy']).toMatch(/sandbox$/);
  expect(drawing.headers['cache-control']).toContain('max-age=86400');
});

describe('over a real connection', () => {
  it.each<[string, Part[], number]>([
    ['too large', [['file', Buffer.alloc(UPLOAD_LIMIT + 3_000_000, 1), 'besar.jpg']], 413],
    ['not as the contract says', [['foto', Buffer.alloc(4_000_000, 1), 'foto.jpg']], 400],
  ])(
    'an upload that is %s is heard out, so that the next request may follow it',
    async (_, parts, status) => {
      if (!app.app.server.listening) await app.app.listen({ port: 0, host: '127.0.0.1' });
      const { port } = app.app.server.address() as AddressInfo;
      const key = await createTestKey(app.database);
      const { payload, headers } = await encodeForm([...WORDS, ...parts]);
      const socket = connect(port, '127.0.0.1');
      onTestFinished(() => void socket.destroy());
      const answers = text(socket);
      const lines = (first: string, fields: Record<string, string>) =>
        `${[first, 'Host: x', ...Object.entries(fields).map((field) => field.join(': '))].join('\r\n')}\r\n\r\n`;
      // Without a length, so that only reading it shows how long it is.
      const chunked = { ...headers, ...key.headers, 'transfer-encoding': 'chunked' };
      socket.write(lines('POST /v1/media HTTP/1.1', chunked));
      socket.write(`${payload.length.toString(16)}\r\n`);
      socket.write(payload);
      socket.write('\r\n0\r\n\r\n');
      socket.write(lines('GET /v1/definitions HTTP/1.1', { Connection: 'close' }));
      const statuses = [...(await answers).matchAll(/HTTP\/1\.1 (\d+)/g)].map((found) => Number(found[1]));
      expect(statuses).toEqual([status, 200]);
    },
  );
});

describe('pictures in a bucket', () => {
  let bucket: S3Server;
  let api: TestApp;
  let headers: Record<string, string>;
  const apps: TestApp[] = [];
  const startApi = async (env: Record<string, string> = {}) => {
    const started = await appOver(app.database, {
      HUMAS_MEDIA_S3_ENDPOINT: bucket.url,
      HUMAS_MEDIA_S3_BUCKET: bucket.bucket,
      HUMAS_MEDIA_S3_REGION: 'ap-southeast-3',
      HUMAS_MEDIA_S3_ACCESS_KEY_ID: bucket.accessKeyId,
      HUMAS_MEDIA_S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
      ...env,
    });
    apps.push(started);
    return started;
  };
  beforeAll(async () => {
    bucket = await startS3Server();
    api = await startApi();
    headers = { ...(await createTestKey(app.database)).headers };
  });
  afterAll(async () => {
    for (const started of apps) await started.close();
    await bucket.close();
  });

  it('are shown by this server', async () => {
    const { status, media } = await upload(api, headers, await partsOf('#996633'));
    expect(status).toBe(201);
    expect([...bucket.objects.keys()].toSorted()).toEqual(
      [media.url, ...media.renditions.map(({ url }) => url)]
        .map((url) => pathOf(url).replace('/media/', `/${bucket.bucket}/`))
        .toSorted(),
    );
    const shown = await api.send({ url: pathOf(media.url) });
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(shown.rawPayload).toEqual(
      bucket.objects.get(pathOf(media.url).replace('/media/', '/gambar/'))?.bytes,
    );
    const head = await api.send({ method: 'HEAD', url: pathOf(media.url) });
    expect(head.headers['content-length']).toBe(String(shown.rawPayload.length));
    const gone = pathOf(media.url).replace('400.jpg', '1280.webp');
    expect((await api.send({ url: gone })).statusCode).toBe(404);
  });

  it('have the address of what stands before the bucket, where there is one', async () => {
    const cdn = await startApi({ HUMAS_MEDIA_URL: 'https://cdn.example.go.id/gambar' });
    const { media } = await upload(cdn, headers, await partsOf('#112233'));
    for (const { url } of [media, ...media.renditions])
      expect(url).toMatch(/^https:\/\/cdn\.example\.go\.id\/gambar\/pictures\/[0-9a-f]{2}\//);
  });

  it('are unavailable while the bucket is, and nothing of an upload is kept', async () => {
    const parts = await partsOf('#445566');
    const { media } = await upload(api, headers, await partsOf('#778899'));
    const wrong = await startApi({ HUMAS_MEDIA_S3_SECRET_ACCESS_KEY: 'salah-sekali' });
    const rows = async () => (await app.database.ownerPool.query('SELECT id FROM media')).rowCount;
    const before = await rows();
    const refused = [await upload(wrong, headers, parts), await upload(wrong, headers, parts)];
    for (const { status, problem, answer } of refused) {
      expect([status, problem.code]).toEqual([503, 'service_unavailable']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    for (const method of ['GET', 'HEAD'] as const)
      expect((await wrong.send({ method, url: pathOf(media.url) })).statusCode).toBe(503);
    expect(await rows()).toBe(before);
    const lines = JSON.stringify(wrong.log);
    expect(lines).toContain('403');
    expect(lines).not.toMatch(/salah-sekali|StringToSign/);
    expect((await upload(api, headers, parts)).status).toBe(201);
  });
});
