import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Problem } from '@humas/contract';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';
import {
  type EmbedApp,
  elementsFolder,
  embedApp,
  hashOf,
  integrityOf,
  removeFolders,
  script,
} from './embed-app.js';

const JS = script('satu');
const FILES = { 'humas-elements.js': JS, 'humas-elements.css': 'humas-news-list { display: block }' };
const BESIDE = {
  'humas-kit.zip': Buffer.from('PK\u0003\u0004'),
  'humas-news.php': '<?php echo "tidak pernah dijalankan";',
  '../custom-elements.json': '{"schemaVersion":"1.0.0"}',
  '../THIRD-PARTY-NOTICES.txt': 'Preact, MIT',
  'rahasia.js': 'tidak ada dalam daftar',
  '../index.js': 'tidak ada dalam daftar',
};
const PINNED = `humas-elements.${hashOf(JS)}.js`;
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';

let database: TestDatabase;
let api: EmbedApp;
beforeAll(async () => {
  database = await createTestDatabase();
  api = await embedApp(database, await elementsFolder(FILES, BESIDE));
});
afterAll(async () => {
  await api.app.close();
  await database.drop();
  await removeFolders();
});

describe('a file for other sites', () => {
  it.each([
    ['humas-elements.js', 'text/javascript; charset=utf-8', SHORT],
    ['humas-elements.css', 'text/css; charset=utf-8', SHORT],
    [PINNED, 'text/javascript; charset=utf-8', FOR_EVER],
    ['manifest.json', 'application/json; charset=utf-8', SHORT],
    ['custom-elements.json', 'application/json; charset=utf-8', SHORT],
    ['humas-news.php', 'text/plain; charset=utf-8', SHORT],
    ['THIRD-PARTY-NOTICES.txt', 'text/plain; charset=utf-8', SHORT],
    ['humas-kit.zip', 'application/zip', SHORT],
  ])(
    '%s may be loaded by any page, as what it is, for as long as its name stands for it',
    async (name, type, lifetime) => {
      const answer = await api.get(name);
      expect([answer.statusCode, answer.rawPayload.length > 0]).toEqual([200, true]);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'content-length': String(answer.rawPayload.length),
        'cache-control': lifetime,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'surrogate-key': expect.stringMatching(/^embed embed\/[0-9a-f]{16}$/),
        'x-request-id': expect.stringMatching(/^req_/),
      });
      expect(answer.headers).not.toHaveProperty('content-encoding');
    },
  );

  it('is what was built, byte for byte', async () => {
    for (const [name, text] of Object.entries(FILES)) {
      expect((await api.get(name)).body).toBe(text);
      expect((await api.get(name.replace('.', `.${hashOf(text)}.`))).body).toBe(text);
    }
    expect((await api.get('humas-kit.zip')).rawPayload).toEqual(BESIDE['humas-kit.zip']);
  });

  it('that is for a disk says so, and PHP is text', async () => {
    for (const name of ['humas-news.php', 'humas-kit.zip'])
      expect((await api.get(name)).headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect((await api.get('humas-news.php')).body).toBe(BESIDE['humas-news.php']);
    expect((await api.get('humas-elements.js')).headers).not.toHaveProperty('content-disposition');
  });

  it.each(['humas-elements.js', PINNED, 'humas-kit.zip', 'manifest.json'])(
    '%s is not sent to who has it, nor its bytes to who asks only about it',
    async (name) => {
      for (const coding of ['identity', 'gzip', 'br']) {
        const asked = { 'accept-encoding': coding };
        const { headers } = await api.get(name, asked);
        expect(headers.etag).toMatch(/^"[0-9a-f]{16}(-br|-gzip)?"$/);
        const known = await api.get(name, { ...asked, 'if-none-match': `"x", W/${headers.etag}` });
        expect([known.statusCode, known.body]).toEqual([304, '']);
        for (const field of ['etag', 'cache-control', 'vary', 'access-control-allow-origin'])
          expect([field, known.headers[field]]).toEqual([field, headers[field]]);
        const head = await api.get(name, asked, 'HEAD');
        expect([head.statusCode, head.body]).toEqual([200, '']);
        for (const field of ['content-length', 'content-type', 'content-encoding', 'etag', 'cache-control'])
          expect([field, head.headers[field]]).toEqual([field, headers[field]]);
      }
      expect((await api.get(name, { 'if-none-match': '"lain"' })).statusCode).toBe(200);
    },
  );

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.5, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['deflate, zstd', undefined],
    ['', undefined],
  ])('is written smaller for who reads "%s"', async (accepts, coding) => {
    const answer = await api.get('humas-elements.js', { 'accept-encoding': accepts });
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([coding, 'Accept-Encoding']);
    const read = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
    expect(read[(coding as 'br') ?? 'none'](answer.rawPayload).toString()).toBe(JS);
    if (coding) expect(answer.rawPayload.length).toBeLessThan(JS.length / 5);
  });

  it('has another tag in another coding, and a zip has only one', async () => {
    const tagOf = async (name: string, coding: string) =>
      (await api.get(name, { 'accept-encoding': coding })).headers.etag;
    const codings = ['identity', 'gzip', 'br'];
    expect(new Set(await Promise.all(codings.map((coding) => tagOf(PINNED, coding)))).size).toBe(3);
    const zip = await api.get('humas-kit.zip', { 'accept-encoding': 'br, gzip' });
    expect(zip.headers).not.toHaveProperty('content-encoding');
    expect(zip.headers).not.toHaveProperty('vary');
  });

  it('is refused to nobody by a preflight, and can only be read', async () => {
    expect(
      (await api.get('humas-elements.js', { origin: 'https://dinas.example' }, 'OPTIONS')).headers,
    ).toMatchObject({
      'access-control-allow-origin': '*',
    });
    for (const method of ['POST', 'PUT', 'DELETE'] as const)
      expect((await api.get('humas-elements.js', {}, method)).statusCode).toBe(404);
  });

  it('says nothing of who asked in the log, which names the route', async () => {
    await api.get(PINNED, { referer: 'https://dinas.example/rahasia' });
    const lines = JSON.stringify(api.log);
    expect(lines).toContain('/embed/v1/:file');
    expect(lines).not.toContain('rahasia');
  });
});

it('the manifest says where each file is and what a page names to be sure of it', async () => {
  const { version, files } = (await api.get('manifest.json')).json();
  expect([version, Object.keys(files)]).toEqual(['9.9.9', Object.keys(FILES)]);
  expect(files['humas-elements.js']).toMatchObject({
    integrity: integrityOf(JS),
    hash: hashOf(JS),
    bytes: JS.length,
    url: 'https://api.contoh.example/embed/v1/humas-elements.js',
    pinnedUrl: `https://api.contoh.example/embed/v1/${PINNED}`,
  });
  expect(files['humas-elements.js'].gzip).toBeLessThan(JS.length);
});

describe('what is not there', () => {
  const problemOf = async (from: EmbedApp, address: string) => {
    const answer = await from.get(address, { 'accept-language': 'en', 'if-none-match': '*' });
    expect([address, answer.statusCode, answer.headers['cache-control']]).toEqual([address, 404, 'no-store']);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    return answer.json<Problem>();
  };

  it('of a hash: the problem names the current address', async () => {
    for (const hash of ['0123456789abcdef', hashOf(FILES['humas-elements.css'])]) {
      const problem = await problemOf(api, `humas-elements.${hash}.js`);
      expect([problem.code, problem.errors]).toEqual([
        'not_found',
        [
          {
            parameter: 'file',
            code: 'unknown_hash',
            detail: expect.stringContaining(`https://api.contoh.example/embed/v1/${PINNED}`),
          },
        ],
      ]);
    }
  });

  it.each([
    'rahasia.js',
    'index.js',
    'tidak-ada.js',
    '__proto__',
    'constructor',
    'manifest',
    `manifest.${hashOf('')}.json`,
    `toString.${hashOf('')}.js`,
    `humas-elements.${hashOf(JS).toUpperCase()}.js`,
    `humas-elements.${hashOf(JS)}.css`,
    `humas-elements.${hashOf(JS).slice(1)}.js`,
    'humas-elements.js%00',
    '..%2findex.js',
    '..%2f..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2findex.js',
    '..%5cindex.js',
    '%2fetc%2fpasswd',
    '.',
    'a'.repeat(400),
  ])('of a name, however it is written: %s', async (name) => {
    await problemOf(api, `/embed/v1/${name}`);
  });

  it('of a whole build: everything else is served, and the log and the answer say what to run', async () => {
    const without = await embedApp(database, '/tidak/ada/manifest.json');
    onTestFinished(() => without.app.close());
    const { errors } = await problemOf(without, 'humas-elements.js');
    expect(errors).toMatchObject([
      { code: 'not_built', detail: expect.stringContaining('npx turbo run build --filter=@humas/elements') },
    ]);
    await problemOf(without, 'manifest.json');
    expect((await without.get('/livez')).statusCode).toBe(200);
    expect(without.log).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        reason: 'ENOENT',
        message: expect.stringContaining('npx turbo'),
      }),
    );
    // What an earlier build left pages with is there all the same.
    expect((await without.get(PINNED)).statusCode).toBe(200);
  });

  it('as the manifest says: nothing of a folder in the middle of a build is served', async () => {
    const manifest = await elementsFolder(FILES);
    await writeFile(join(dirname(manifest), 'humas-elements.js'), script('setengah'));
    const half = await embedApp(database, manifest);
    onTestFinished(() => half.app.close());
    for (const name of Object.keys(FILES)) await problemOf(half, name);
    expect(JSON.stringify(half.log)).toContain('humas-elements.js is not the one manifest.json speaks of');
  });
});

it('a file in the manifest that is none for other sites is left out, and the others are served', async () => {
  const odd = { '../luar.js': 'x', 'LISENSI.md': 'MIT', 'a.html': '<script>alert(1)</script>' };
  const app = await embedApp(database, await elementsFolder({ ...FILES, ...odd }));
  onTestFinished(() => app.app.close());
  expect(Object.keys((await app.get('manifest.json')).json().files)).toEqual(Object.keys(FILES));
  expect((await app.get(PINNED)).statusCode).toBe(200);
  for (const name of ['a.html', 'LISENSI.md', 'package.json', 'luar.js', '..%2fluar.js'])
    expect([name, (await app.get(name)).statusCode]).toEqual([name, 404]);
});

describe('an update of the program', () => {
  const NEW = script('dua');
  let next: EmbedApp;
  beforeAll(async () => {
    next = await embedApp(database, await elementsFolder({ 'humas-elements.js': NEW }));
  });
  afterAll(() => next.app.close());

  it('changes what the name alone stands for', async () => {
    expect((await next.get('humas-elements.js')).body).toBe(NEW);
  });

  it('leaves every page that names a hash with what it had, from either version', async () => {
    const pinned = [
      [PINNED, JS],
      [`humas-elements.${hashOf(NEW)}.js`, NEW],
      // Also of a file the new version no longer has.
      [`humas-elements.${hashOf(FILES['humas-elements.css'])}.css`, FILES['humas-elements.css']],
    ] as const;
    for (const [name, text] of pinned)
      for (const from of [api, next]) {
        const answers = await Promise.all(
          ['identity', 'br'].map((coding) => from.get(name, { 'accept-encoding': coding })),
        );
        expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
        expect([answers[0]?.body, answers[0]?.headers['cache-control']]).toEqual([text, FOR_EVER]);
        expect(brotliDecompressSync(answers[1]?.rawPayload ?? '').toString()).toBe(text);
      }
  });

  it('adds nothing at the next start of the same version, and nobody who serves can add or change', async () => {
    const rows = async () =>
      (await database.ownerPool.query('SELECT name, hash FROM embed_file ORDER BY 1, 2')).rows;
    const before = await rows();
    expect(before).toHaveLength(3);
    const again = await embedApp(database, await elementsFolder(FILES, BESIDE));
    onTestFinished(() => again.app.close());
    expect(await rows()).toEqual(before);
    for (const statement of [
      "UPDATE embed_file SET content = 'jahat'",
      "INSERT INTO embed_file VALUES ('a.js', '', '')",
      'DELETE FROM embed_file',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
    await expect(database.ownerPool.query("UPDATE embed_file SET content = 'jahat'")).rejects.toThrow(
      'check',
    );
  });
});
