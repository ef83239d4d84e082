import { describe, expect, it } from 'vitest';
import { main } from '../src/main.js';
import { type FakeApi, SECRET, startFakeApi } from './support/fake-api.js';
import { fixture } from './support/fixture.js';
import { runHumas, terminal } from './support/run-humas.js';
import { startWebServer } from './support/web-server.js';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A village's site with a feed, pages and a picture; what is in `gone` answers 404. */
async function village(feed = (origin: string) => fixture('opensid.xml', origin)) {
  const gone = new Set<string>();
  const site = { feed, gone, origin: '', seen: [] as string[] };
  const server = await startWebServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/feed') response.end(site.feed(server.origin));
    else if (path.endsWith('.jpg')) response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(PIXEL);
    else response.writeHead(gone.has(path) ? 404 : 200).end();
  });
  return Object.assign(site, { origin: server.origin, seen: server.seen });
}

/** The fixture without the item that will only be due in 2099, which every run mentions. */
const dueItems = (origin: string) =>
  fixture('opensid.xml', origin).replace(/<item>\s*<title>Pengumuman[\s\S]*?<\/item>/, '');

const syncOf = (origin: string) => [
  'sync',
  'rss',
  `${origin}/feed`,
  '--agency',
  'kantor-contoh',
  '--allow-private',
];

describe('humas sync rss', () => {
  it('carries a feed over, pictures included, and changes nothing the second time', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const first = await runHumas(api, ...syncOf(site.origin));
    expect(first.code, first.err).toBe(0);
    expect(first.out).toContain('Desa Contoh Makmur → kantor-contoh');
    expect(first.out).toMatch(/^ {2}2 {2}baru$/m);
    expect(first.out).toMatch(/Selesai dalam [\d,]+ detik\./);
    expect(api.pictures).toHaveLength(1);
    const kept = [...api.imports.values()]
      .map(({ article }) => article)
      .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
    expect(kept[0]).toMatchObject({ headline: 'Penyaluran BLT Dana Desa – Tahap III', category: 'berita' });
    expect(JSON.stringify(kept[0])).toMatch(/med_\d/);
    expect(kept[1]).toMatchObject({ category: 'layanan' });
    const writes = api.writes.length;
    const second = await runHumas(api, ...syncOf(site.origin));
    expect(second.out).toMatch(/^ {2}2 {2}tidak berubah$/m);
    expect(api.writes).toHaveLength(writes);
  });

  it('withdraws what left the feed and whose page is gone, and only that', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    await runHumas(api, ...syncOf(site.origin));
    const whole = site.feed;
    site.feed = (origin) => whole(origin).replace(/<item>\s*<title>Kerja[\s\S]*?<\/item>/, '');
    const path = '/artikel/2026/11/18/kerja-bakti-saluran-air';
    expect((await runHumas(api, ...syncOf(site.origin), '--json')).out).toContain('"withdrawn": 0');
    // The oldest item itself left: it is outside of what the feed holds now, so nobody is asked.
    expect(site.seen).not.toContain(`HEAD ${path}`);
    site.feed = (origin) => whole(origin).replace(/<item>\s*<title>Penyaluran[\s\S]*?<\/item>/, '');
    site.gone.add('/artikel/2026/11/20/penyaluran-blt-dana-desa-tahap-iii');
    expect((await runHumas(api, ...syncOf(site.origin), '--json')).out).toContain('"withdrawn": 1');
  });

  it('reports as JSON, with reasons in the language asked for; what is not due yet is no failure', async () => {
    const api = await startFakeApi();
    const site = await village();
    const run = await runHumas(api, ...syncOf(site.origin), '--json', '--lang', 'en');
    expect(run.code, run.err).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({
      source: expect.stringMatching(/^rss-127\.0\.0\.1-\d+$/),
      ended: 'complete',
      created: 2,
      counted: 0,
      skipped: [{ reason: expect.stringContaining('lies in the future'), failed: false }],
    });
  });

  it('fails when an item cannot be understood, and says which', async () => {
    const api = await startFakeApi();
    const site = await village((origin) => dueItems(origin).replace(/<pubDate>[^<]*/, '<pubDate>kemarin'));
    const run = await runHumas(api, ...syncOf(site.origin), '--json', '--lang', 'en');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({
      created: 1,
      skipped: [{ reason: expect.stringContaining('"kemarin" cannot be read'), failed: true }],
    });
  });

  it('prints the table in English as well, with what was removed, found and skipped', async () => {
    const api = await startFakeApi();
    const site = await village((origin) =>
      fixture('opensid.xml', origin).replace(
        'Sebanyak 42 keluarga menerima bantuan di balai',
        '<script>x</script>Di baca di balai',
      ),
    );
    const { out } = await runHumas(api, ...syncOf(site.origin), '--lang=en');
    expect(out).toMatch(/^ {2}2 {2}created$/m);
    expect(out).toMatch(/^ {2}1 {2}skipped$/m);
    expect(out).toMatch(/For the editors\n[\s\S]*^ {2}1 {2}word-form +Tulis/m);
    expect(out).toContain('lies in the future');
    expect(out).toMatch(/Done in [\d.]+ seconds\./);
  });

  it('writes nothing in a dry run', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const run = await runHumas(api, ...syncOf(site.origin), '--dry-run');
    expect(run.code, run.err).toBe(0);
    expect(run.out).toContain('tidak ada yang ditulis');
    expect(run.out).toMatch(/^ {2}2 {2}baru$/m);
    expect(api.writes).toEqual([]);
    expect(site.seen).toEqual(['GET /feed']);
  });

  it('refuses a private address without --allow-private, and names the flag', async () => {
    const api = await startFakeApi();
    const site = await village();
    const run = await runHumas(api, 'sync', 'rss', `${site.origin}/feed`, '--agency', 'kantor-contoh');
    expect(run.code).toBe(1);
    expect(run.err).toContain('--allow-private');
    expect(site.seen).toEqual([]);
    expect(api.writes).toEqual([]);
  });

  it('never asks a private address that an article of a public feed names', async () => {
    const api = await startFakeApi();
    const trap = await village();
    const site = await village((origin) =>
      dueItems(origin).replace(/http:\/\/[^"]*\.jpg/, 'http://169.254.169.254/latest/x.jpg'),
    );
    const run = await runHumas(api, ...syncOf(site.origin), '--json');
    expect(run.code, run.err).toBe(0);
    expect(api.pictures).toEqual([]);
    expect(trap.seen).toEqual([]);
    expect(JSON.parse(run.out).findings).toContainEqual({ rule: 'picture-unavailable', count: 1 });
  });

  it('prints no control characters of the site', async () => {
    const api = await startFakeApi();
    const site = await village((origin) =>
      fixture('opensid.xml', origin)
        .replace('Desa Contoh', '&#x9b;31mDesa\u202E Contoh')
        .replace('yang belum', '\u2028yang\u200B'),
    );
    const { out } = await runHumas(api, ...syncOf(site.origin));
    expect(out).toContain('Desa');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });

  it('repeats with --watch until it is interrupted', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const { io, text, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    const ended = main([...syncOf(site.origin), '--watch', '--interval', '5'], io);
    await expect.poll(() => text.out, { timeout: 30_000 }).toContain('Selesai');
    interrupt();
    expect(await ended).toBe(130);
    expect(text.err).toContain('Ctrl+C');
  });

  it('keeps watching when the site does not answer for a while', async () => {
    const api = await startFakeApi();
    const site = await village(() => '<html>perawatan</html>');
    const { io, text, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    const ended = main([...syncOf(site.origin), '--watch', '--interval', '5'], io);
    await expect.poll(() => text.err, { timeout: 30_000 }).toContain('sebuah halaman');
    site.feed = dueItems;
    await expect.poll(() => text.out, { timeout: 30_000 }).toContain('baru');
    interrupt();
    expect(await ended).toBe(130);
  });

  it('ends at once when interrupted twice', async () => {
    const api = await startFakeApi();
    const site = await village(dueItems);
    const { io, exits, interrupt } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET });
    api.instead = ({ method }) => {
      if (method === 'PUT' && exits.length === 0) {
        interrupt();
        interrupt();
      }
      return undefined;
    };
    expect(await main(syncOf(site.origin), io)).toBe(130);
    expect(exits).toEqual([130]);
  });
});

describe('humas keys', () => {
  const keyOf = (api: FakeApi) => api.keys[0]?.id ?? '';

  it('create prints the secret alone on stdout, and what to do with it on stderr', async () => {
    const api = await startFakeApi();
    const run = await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    expect(run).toMatchObject({ code: 0, out: 'humas_baru\n' });
    expect(run.err).toContain('chmod 600');
    expect(run.err).not.toContain('humas_baru');
    expect(api.keys).toMatchObject([{ name: 'Sinkronisasi', scopes: ['articles:write', 'media:write'] }]);
  });

  it('create refuses a scope that does not exist', async () => {
    const api = await startFakeApi();
    const run = await runHumas(api, 'keys', 'create', '--name', 'x', '--scope', 'articles:write,semua');
    expect(run.code).toBe(2);
    expect(run.err).toContain('keys:manage');
    expect(api.keys).toEqual([]);
  });

  it('list says in words when a key was last used', async () => {
    const api = await startFakeApi();
    await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    const [key] = api.keys;
    expect((await runHumas(api, 'keys', 'list')).out).toMatch(/Sinkronisasi.*belum pernah/);
    if (key) key.lastUsedAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    expect((await runHumas(api, 'keys', 'list')).out).toContain('3 jam yang lalu');
    expect((await runHumas(api, 'keys', 'list', '--lang', 'en')).out).toContain('3 hours ago');
  });

  it('revoke says which key opens nothing any more', async () => {
    const api = await startFakeApi();
    await runHumas(api, 'keys', 'create', '--name', 'Sinkronisasi');
    const run = await runHumas(api, 'keys', 'revoke', keyOf(api));
    expect(run.out).toContain('dicabut');
    expect((await runHumas(api, 'keys', 'list')).out).toContain('dicabut');
  });
});

describe('humas agencies', () => {
  it('create and list', async () => {
    const api = await startFakeApi();
    const created = await runHumas(
      api,
      'agencies',
      'create',
      'kanreg-contoh',
      '--name',
      'Kantor Regional Contoh',
      '--kind',
      'regionalOffice',
      '--time-zone',
      'WITA',
    );
    expect(created.code, created.err).toBe(0);
    expect(api.agencies).toMatchObject([
      {
        slug: 'kanreg-contoh',
        shortName: 'Kantor Regional Contoh',
        kind: 'regionalOffice',
        timeZone: 'Asia/Makassar',
      },
    ]);
    const listed = await runHumas(api, 'agencies', 'list');
    expect(listed.out).toMatch(/SLUG +NAMA/);
    expect(listed.out).toMatch(/kanreg-contoh +Kantor Regional Contoh +regionalOffice/);
  });

  it('create refuses a kind that does not exist', async () => {
    const run = await runHumas(
      await startFakeApi(),
      'agencies',
      'create',
      'x',
      '--name',
      'X',
      '--kind',
      'dinas',
    );
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('regionalOffice');
  });
});

describe('what was typed', () => {
  it.each([
    [[], 'Perintah'],
    [['sync'], 'sync wordpress'],
    [['sink', 'wordpress'], 'sync wordpress'],
    [['sync', 'rss'], '<feed>'],
    [['sync', 'rss', 'a', 'b'], '<feed>'],
    [['sync', 'rss', 'contoh.go.id'], '--agency'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--agancy', 'b'], '--agancy'],
    [['sync', 'rss', 'contoh.go.id', '--agency'], '--agency'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--since', '2026-02-30'], '--since'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--limit', '0'], '--limit'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--poll', 'ya'], 'usefulness'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--category', 'Kabar'], '--category'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--source-name', 'Situs Kami'], '--source-name'],
    [['sync', 'rss', 'contoh.go.id', '--agency', 'a', '--lang', 'de'], '--lang'],
    [['keys', 'create'], '--name'],
    [['keys', 'revoke'], '<key>'],
  ])('%j is not understood: exit 2, and what would be', async (args, hint) => {
    const api = await startFakeApi();
    const run = await runHumas(api, ...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(hint);
    expect(run.out).toBe('');
    expect(api.writes).toEqual([]);
  });

  it.each(['id', 'en'])('every command has help with an example (%s)', async (lang) => {
    const api = await startFakeApi();
    const all = await runHumas(api, '--help', '--lang', lang);
    expect(all.code).toBe(0);
    const names = [...all.out.matchAll(/^ {2}((?:sync|keys|agencies) \w+)/gm)].map(([, name = '']) => name);
    expect(names).toHaveLength(8);
    for (const name of names) {
      const help = await runHumas(api, ...name.split(' '), '--help', '--lang', lang);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`\n  humas ${name}`);
    }
  });

  it('--version prints the version', async () => {
    expect((await runHumas(await startFakeApi(), '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the key', () => {
  const args = ['keys', 'list'];

  it('is asked for where the first start put it', async () => {
    const { io, text } = terminal();
    expect(await main(args, io)).toBe(2);
    expect(text.err).toContain('.humas/owner-key');
  });

  it('comes from a file, an environment variable, or a file named by one', async () => {
    const api = await startFakeApi();
    for (const [env, more] of [
      [{}, ['--key-file', 'kunci']],
      [{ HUMAS_API_KEY: `${SECRET}\n` }, []],
      [{ HUMAS_API_KEY_FILE: 'kunci' }, []],
      [{ HUMAS_API_KEY: 'salah' }, ['--key-file', 'kunci']],
    ] as const) {
      const { io, text } = terminal({ HUMAS_API_URL: api.url, ...env });
      const code = await main([...args, ...more], { ...io, readText: async () => `${SECRET}\n` });
      expect(code, text.err).toBe(0);
    }
  });

  it('that is not valid, and a file that cannot be read, are told apart', async () => {
    const api = await startFakeApi();
    const wrong = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: 'humas_salah' });
    expect(await main(args, wrong.io)).toBe(1);
    expect(wrong.text.err).toContain('tidak mengenali kunci');
    const unreadable = terminal({ HUMAS_API_URL: api.url });
    expect(await main([...args, '--key-file', 'tidak-ada'], unreadable.io)).toBe(1);
    expect(unreadable.text.err).toContain('ENOENT');
  });

  it('is never printed', async () => {
    const api = await startFakeApi();
    api.instead = () => ({ status: 500, code: 'internal_error' });
    const run = await runHumas(api, ...args);
    expect(run.code).toBe(1);
    expect(run.out + run.err).not.toContain(SECRET);
  });

  it('is not sent in the clear beyond this machine without a warning', async () => {
    const { io, text } = terminal({ HUMAS_API_URL: 'http://api.contoh.invalid', HUMAS_API_KEY: SECRET });
    expect(await main(args, io)).toBe(1);
    expect(text.err).toContain('tanpa enkripsi');
  });
});
