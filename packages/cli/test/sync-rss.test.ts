import { describe, expect, it } from 'vitest';
import { startFakeApi } from './support/fake-api.js';
import { fixture } from './support/fixture.js';
import { runHumas } from './support/run-humas.js';
import { dueItems, syncOf, village } from './support/village.js';

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
});
