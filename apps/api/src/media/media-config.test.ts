import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../config.js';
import { createAddresses } from '../representations/addresses.js';

const folder = mkdtempSync(join(tmpdir(), 'humas-media-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUCKET = {
  HUMAS_MEDIA_S3_ENDPOINT: 'https://s3.example.go.id/',
  HUMAS_MEDIA_S3_BUCKET: 'gambar',
  HUMAS_MEDIA_S3_ACCESS_KEY_ID: 'AKIDCONTOH',
  HUMAS_MEDIA_S3_SECRET_ACCESS_KEY: 'rahasia-sekali',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('without settings, pictures lie with the other data', () => {
  const { media } = loadConfig({ HUMAS_DATA_DIR: folder });
  expect(media).toEqual({ store: { kind: 'folder', folder: join(folder, 'media') }, url: undefined });
});

test('a folder of its own, which need not exist yet', () => {
  const own = join(folder, 'belum', 'ada');
  expect(loadConfig({ HUMAS_MEDIA_DIR: own }).media.store).toEqual({ kind: 'folder', folder: own });
});

test('a bucket', () => {
  expect(loadConfig(BUCKET).media.store).toEqual({
    kind: 's3',
    endpoint: 'https://s3.example.go.id',
    bucket: 'gambar',
    region: 'us-east-1',
    accessKeyId: 'AKIDCONTOH',
    secretAccessKey: 'rahasia-sekali',
  });
  const jakarta = loadConfig({ ...BUCKET, HUMAS_MEDIA_S3_REGION: 'ap-southeast-3' });
  expect(jakarta.media.store).toMatchObject({ region: 'ap-southeast-3' });
});

describe('what cannot work is said at the start', () => {
  test('a bucket by halves', () => {
    expect(problemsOf({ HUMAS_MEDIA_S3_BUCKET: 'gambar', HUMAS_MEDIA_S3_REGION: 'auto' })).toEqual(
      ['ENDPOINT', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map(
        (name) => `HUMAS_MEDIA_S3_${name} is not set, expected it with the other HUMAS_MEDIA_S3_… variables.`,
      ),
    );
  });

  test('two places', () => {
    const [problem, ...others] = problemsOf({ ...BUCKET, HUMAS_MEDIA_DIR: folder });
    expect(problem).toContain('both set');
    expect(others).toEqual([]);
  });

  test.each([
    [{ ...BUCKET, HUMAS_MEDIA_S3_ENDPOINT: 's3.example.go.id' }, 'is not an absolute address'],
    [{ ...BUCKET, HUMAS_MEDIA_S3_ENDPOINT: 'https://akun:sandi@s3.example.go.id' }, 'holds a user'],
    [{ ...BUCKET, HUMAS_MEDIA_S3_BUCKET: 'Gambar Kita' }, 'HUMAS_MEDIA_S3_BUCKET is "Gambar Kita"'],
    [{ HUMAS_MEDIA_URL: 'cdn.example.go.id' }, 'HUMAS_MEDIA_URL is not an absolute address'],
  ])('%o', (env, expected) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
    expect(problems[0]).not.toMatch(/sandi|rahasia/);
  });

  test('a folder below a file', () => {
    const file = join(folder, 'berkas');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'media')]) {
      expect(problemsOf({ HUMAS_MEDIA_DIR: path })).toEqual([
        `HUMAS_MEDIA_DIR is "${path}", but ${file} is a file, expected a folder.`,
      ]);
    }
  });
});

describe('addresses', () => {
  const file = `pictures/5f/5f${'0'.repeat(38)}/320.webp`;

  test('are this server’s without settings', () => {
    const { media } = createAddresses(loadConfig({ HUMAS_PUBLIC_URL: 'https://api.example.go.id' }));
    expect(media(file)).toBe(`https://api.example.go.id/media/${file}`);
    expect(media('gedung.svg')).toBe('https://api.example.go.id/media/gedung.svg');
    expect(media('https://lama.example.go.id/a b.jpg')).toBe('https://lama.example.go.id/a b.jpg');
    expect(media('a b?.svg')).toBe('https://api.example.go.id/media/a%20b%3F.svg');
  });

  test('are the store’s own where it has one; samples lie in no store', () => {
    const { media } = createAddresses(loadConfig({ HUMAS_MEDIA_URL: 'https://cdn.example.go.id/gambar/' }));
    expect(media(file)).toBe(`https://cdn.example.go.id/gambar/${file}`);
    expect(media('gedung.svg')).toBe('http://localhost:4000/media/gedung.svg');
  });
});
