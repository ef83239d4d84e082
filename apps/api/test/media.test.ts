import { mkdtempSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestKey, useTestKey } from './support/keys.js';
import { noise, photoWithPlace, plain, SECRET_PLACE } from './support/pictures.js';
import { useTestApp } from './support/test-app.js';
import { type Part, upload } from './support/upload.js';

const folder = mkdtempSync(join(tmpdir(), 'humas-media-route-'));
const app = useTestApp({ HUMAS_MEDIA_DIR: folder });
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = useTestKey(app);
let photo: Buffer;
beforeAll(async () => {
  photo = await photoWithPlace(700, 500);
});

const agency: Part = ['agency', 'kementerian'];
const alt: Part = ['alt', 'Petugas loket menyerahkan berkas'];
const asFile = (bytes: Buffer, name = 'foto.jpg', type = 'image/jpeg'): Part => ['file', bytes, name, type];
const put = (parts: readonly Part[], headers: Record<string, string> = key.headers) =>
  upload(app, headers, parts);

/** A picture no other test sends. */
let shade = 0;
const freshPicture = () => {
  shade += 1;
  return plain(40 + shade, 30, '#123456')
    .png()
    .toBuffer();
};
const rowsOf = async (sql: string, values: unknown[] = []) =>
  (await app.database.ownerPool.query(sql, values)).rows;
const count = async (table: 'media' | 'audit') =>
  (await rowsOf(`SELECT count(*)::int AS n FROM ${table}`))[0].n as number;

async function allFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('a picture', () => {
  it('is stored with its words and its sizes, and can be looked at', async () => {
    const sent = await put([
      agency,
      alt,
      ['caption', ' Layanan loket pada hari pertama. '],
      ['photographer', 'Rana Wulandari'],
      ['unit', 'Humas'],
      ['initials', ''],
      asFile(photo),
    ]);
    expect(sent.status).toBe(201);
    expect(sent.answer.headers['cache-control']).toBe('no-store');
    expect(sent.media).toMatchObject({
      mimeType: 'image/jpeg',
      width: 700,
      height: 500,
      alt: 'Petugas loket menyerahkan berkas',
      decorative: false,
      caption: 'Layanan loket pada hari pertama.',
      credit: { photographer: 'Rana Wulandari', initials: null, unit: 'Humas' },
      renditions: [
        { mimeType: 'image/webp', width: 320, height: 229 },
        { mimeType: 'image/webp', width: 640, height: 457 },
      ],
    });
    for (const { url, mimeType, width, height } of [sent.media, ...sent.media.renditions]) {
      expect(url).toMatch(
        /^http:\/\/localhost:4000\/media\/pictures\/[0-9a-f]{2}\/[0-9a-f]{40}\/\d+\.(jpg|webp)$/,
      );
      const shown = await app.send({ url: new URL(url).pathname });
      expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, mimeType]);
      const real = await sharp(shown.rawPayload).metadata();
      expect([real.width, real.height, real.exif]).toEqual([width, height, undefined]);
      expect(shown.rawPayload.includes(SECRET_PLACE)).toBe(false);
    }
  });

  it('leaves a line in the audit trail, which names the key', async () => {
    const { media } = await put([agency, alt, asFile(await freshPicture())]);
    const lines = await rowsOf(
      `SELECT a.key_id, a.action, g.slug FROM audit a JOIN agency g ON g.id = a.agency_id WHERE target = $1`,
      [media.id],
    );
    expect(lines).toEqual([{ key_id: key.id, action: 'media.created', slug: 'kementerian' }]);
  });

  it('may come before the words, for an agency named by id, and needs no words to decorate', async () => {
    const [{ id }] = await rowsOf(`SELECT id FROM agency WHERE slug = 'sekolah'`);
    const sent = await put([
      asFile(await freshPicture()),
      ['decorative', 'true'],
      ['alt', ''],
      ['agency', id],
    ]);
    expect([sent.status, sent.media.alt, sent.media.decorative, sent.media.credit]).toEqual([
      201,
      '',
      true,
      null,
    ]);
  });

  it('keeps words as one line each, without characters that turn the page around', async () => {
    const { media } = await put([
      agency,
      ['alt', ' Loket\u202e\n utama '],
      ['caption', 'Hari\u0007 pertama\u2066'],
      ['photographer', '\u202dRana Wulandari'],
      ['unit', '\u202e'],
      asFile(await freshPicture()),
    ]);
    expect(media).toMatchObject({
      alt: 'Loket utama',
      caption: 'Hari pertama',
      credit: { photographer: 'Rana Wulandari', initials: null, unit: null },
    });
  });

  it('is what its bytes are, whatever it is called', async () => {
    const png = await freshPicture();
    const names = [
      '../../../../etc/cron.d/x',
      'a.svg',
      '/tmp/x.php\0.jpg',
      '.htaccess',
      '',
      `${'n'.repeat(300)}.jpg`,
    ];
    for (const name of names) {
      const sent = await put([agency, ['alt', `Nama ${name.length}`], asFile(png, name, 'image/svg+xml')]);
      expect([name, sent.status, sent.media.mimeType]).toEqual([name, 201, 'image/jpeg']);
    }
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    for (const bytes of [drawing, page]) {
      const sent = await put([agency, alt, asFile(bytes, 'foto.jpg', 'image/jpeg')]);
      expect([sent.status, sent.problem.code, sent.pointers]).toEqual([
        422,
        'unreadable_picture',
        [['/file', 'kind']],
      ]);
    }
    const pattern = /^\/pictures\/[0-9a-f]{2}\/[0-9a-f]{40}\/\d+\.(jpg|png|webp)$/;
    const odd = (await allFiles())
      .map((path) => path.slice(folder.length))
      .filter((path) => !pattern.test(path));
    expect(odd).toEqual([]);
  });
});

describe('the same picture again', () => {
  it('with the same words is the same medium, and writes nothing', async () => {
    const parts = [agency, alt, ['caption', 'Sekali'] as Part, asFile(await freshPicture())];
    const first = await put(parts);
    const [media, audit] = [await count('media'), await count('audit')];
    const again = await put(parts.toReversed().map((part) => part));
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.media).toEqual(first.media);
    expect([await count('media'), await count('audit')]).toEqual([media, audit]);
  });

  it('with other words is another medium with the same files', async () => {
    const picture = asFile(await freshPicture());
    const first = await put([agency, alt, picture]);
    const file = join(folder, new URL(first.media.url).pathname.replace('/media/', ''));
    const before = await stat(file);
    for (const other of [
      ['caption', 'Keterangan'],
      ['photographer', 'Rana'],
      ['decorative', 'true'],
    ] as const) {
      const sent = await put([agency, alt, other, picture]);
      expect([sent.status, sent.media.url]).toEqual([201, first.media.url]);
      expect(sent.media.id).not.toBe(first.media.id);
      expect(sent.media.renditions).toEqual(first.media.renditions);
    }
    expect((await stat(file)).ino).toBe(before.ino);
  });

  it('for another agency is another medium', async () => {
    const picture = asFile(await freshPicture());
    const [one, other] = [
      await put([agency, alt, picture]),
      await put([['agency', 'sekolah'], alt, picture]),
    ];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.media.id).not.toBe(one.media.id);
  });

  it('at the same moment ends as one medium', async () => {
    const parts = [agency, alt, asFile(await noise(500, 400).jpeg().toBuffer())];
    const [media, audit] = [await count('media'), await count('audit')];
    const sent = await Promise.all(Array.from({ length: 8 }, () => put(parts)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([...Array(7).fill(200), 201]);
    expect(new Set(sent.map(({ answer }) => answer.body)).size).toBe(1);
    expect([await count('media'), await count('audit')]).toEqual([media + 1, audit + 1]);
  });

  it('fills a store that lost its files', async () => {
    const parts = [agency, alt, asFile(await freshPicture())];
    const { media } = await put(parts);
    const path = new URL(media.url).pathname;
    await rm(join(folder, path.replace('/media/', '')));
    expect((await app.send({ url: path })).statusCode).toBe(404);
    expect((await put(parts)).status).toBe(200);
    expect((await app.send({ url: path })).statusCode).toBe(200);
  });
});

describe('who may', () => {
  it('is asked before a byte of the file is read', async () => {
    const reader = await createTestKey(app.database, { scopes: ['articles:write'] });
    expect((await put([agency, alt, asFile(photo)], {})).status).toBe(401);
    expect((await put([agency, alt, asFile(photo)], reader.headers)).status).toBe(403);
  });

  it('reaches its own units, and learns nothing of others', async () => {
    const [{ id }] = await rowsOf(`SELECT id FROM agency WHERE slug = 'sekolah'`);
    const school = await createTestKey(app.database, { agencyId: id });
    const picture = asFile(await freshPicture());
    expect((await put([['agency', 'sekolah'], alt, picture], school.headers)).status).toBe(201);
    // The ministry has this very picture already.
    await put([agency, alt, picture]);
    const [there, nowhere] = [
      await put([agency, alt, picture], school.headers),
      await put([['agency', 'tidak-ada'], alt, picture], school.headers),
    ];
    expect([there.status, there.problem.code]).toEqual([404, 'not_found']);
    const { requestId: _, ...one } = there.problem;
    const { requestId: __, ...other } = nowhere.problem;
    expect(one).toEqual(other);
  });
});
