import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { problem } from './fake-api.ts';
import { SITE, useSite } from './site.ts';

const list = examples['articles.list'];
const site = useSite();

describe('lists of articles', () => {
  test.each([
    ['/kepegawaian/berita', 'Indeks berita', {}],
    ['/kepegawaian/kategori/berita', 'Berita', { category: 'berita' }],
    ['/kepegawaian/topik/layanan%20daring', 'Topik: layanan daring', { tag: 'layanan daring' }],
    ['/kepegawaian/arsip/2026-10', 'Arsip Oktober 2026', { from: '2026-10-01T00:00:00+07:00' }],
    ['/en/kepegawaian/arsip/2026-10', 'Archive of October 2026', { to: '2026-11-01T00:00:00+07:00' }],
  ])('%s is “%s”, known by its own address', async (path, title, filters) => {
    const { answer, html } = await site.page(path);
    expect(answer.status).toBe(200);
    expect(html).toContain(`<h1 class="newsroom-title">${title}</h1>`);
    expect(html).toContain(`<title>${title} – BKN Nusantara</title>`);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${path}">`);
    expect(site.asked('/v1/articles')).toMatchObject({ agency: 'kepegawaian', ...filters });
  });

  test('have titles and descriptions of their own', async () => {
    const heads = new Set<string>();
    const lists = ['/berita', '/kategori/berita', '/topik/kepegawaian', '/arsip/2026-10', '/arsip/2026-11'];
    const paths = ['', ...lists, '/klarifikasi', '/tentang', '/pesan'];
    for (const path of paths) {
      const { html } = await site.page(`/kepegawaian${path}`);
      heads.add(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
      heads.add(/<meta name="description" content="(.*?)">/.exec(html)?.[1] ?? '');
    }
    expect(heads.size).toBe(2 * paths.length);
  });

  test.each([
    ['/kepegawaian/berita?kategori=berita&halaman=abc', '/kepegawaian/kategori/berita?halaman=abc'],
    ['/kepegawaian/berita?topik=layanan+daring', '/kepegawaian/topik/layanan%20daring'],
    ['/kepegawaian/berita?bulan=2026-10', '/kepegawaian/arsip/2026-10'],
    ['/kepegawaian/berita?kategori=berita&bulan=2026-10', '/kepegawaian/kategori/berita?bulan=2026-10'],
    ['/en/kepegawaian/berita?kategori=berita', '/en/kepegawaian/kategori/berita'],
    ['/kepegawaian/arsip/2026-10?kategori=berita', '/kepegawaian/kategori/berita?bulan=2026-10'],
  ])('%s is a 301 to %s', async (path, to) => {
    const { answer } = await site.page(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(to);
  });

  test('hand what narrows them and the cursor to the API, and are not indexed beyond their first page', async () => {
    const { html } = await site.page('/kepegawaian/kategori/berita?topik=layanan+daring&halaman=abc');
    expect(site.asked('/v1/articles')).toMatchObject({
      agency: 'kepegawaian',
      category: 'berita',
      tag: 'layanan daring',
      cursor: 'abc',
    });
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });

  test('lead older and newer by links that keep the filter and the language', async () => {
    site.api.answers.set('/v1/articles', { body: { ...list, page: { next: 'n1', prev: 'p1' } } });
    const { html } = await site.page('/kepegawaian/kategori/berita');
    const base = 'href="/kepegawaian/kategori/berita\\?halaman=';
    expect(html).toMatch(new RegExp(`${base}n1" rel="next">Berita lebih lama`));
    expect(html).toMatch(new RegExp(`${base}p1" rel="prev">Berita lebih baru`));
    const { html: english } = await site.page('/en/kepegawaian/arsip/2026-10');
    expect(english).toMatch(/href="\/en\/kepegawaian\/arsip\/2026-10\?halaman=n1" rel="next"/);
  });

  test('a topic nobody wrote about and a month that is none are no pages', async () => {
    expect((await site.page('/kepegawaian/arsip/2023-99')).answer.status).toBe(404);
    site.api.answers.set('/v1/articles', { body: { items: [], page: { next: null, prev: null } } });
    expect((await site.page('/kepegawaian/topik/xyz')).answer.status).toBe(404);
  });

  test('a month without news says so, and asks not to be indexed', async () => {
    site.api.answers.set('/v1/articles', { body: { items: [], page: { next: null, prev: null } } });
    const { answer, html } = await site.page('/kepegawaian/arsip/1999-01');
    expect(answer.status).toBe(200);
    expect(html).toContain('Belum ada berita.');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('a topic is called as its articles write it', async () => {
    const { html } = await site.page('/kepegawaian/topik/LAYANAN%20Daring');
    expect(html).toContain('<h1 class="newsroom-title">Topik: layanan daring</h1>');
    expect(html).toContain(`<link rel="canonical" href="${SITE}/kepegawaian/topik/layanan%20daring">`);
  });

  test('a topic that is markup stays words', async () => {
    const tag = '100% "><script>alert(1)</script>/../?#';
    const [summary] = list.items;
    site.api.answers.set('/v1/articles', { body: { ...list, items: [{ ...summary, tags: [tag] }] } });
    const { answer, html } = await site.page(`/kepegawaian/topik/${encodeURIComponent(tag)}`);
    expect(answer.status).toBe(200);
    const outsideValues = html.replace(/"[^"]*"/g, '""');
    expect(outsideValues).not.toContain('<script>alert');
    expect(html).toContain('Topik: 100% &quot;&gt;&lt;script');
  });
});

describe('the archive', () => {
  const months = examples['articles.archive'].items;

  test('leads to each month, and opens the chosen one', async () => {
    const { html } = await site.page('/kepegawaian/arsip/2026-10');
    for (const { month } of months) expect(html).toContain(`href="/kepegawaian/arsip/${month}"`);
    expect(html).toMatch(/href="\/kepegawaian\/arsip\/2026-10" aria-current="page"/);
  });

  test('of a category stays in it', async () => {
    const { html } = await site.page('/kepegawaian/kategori/berita?bulan=2026-10');
    expect(site.asked('/v1/articles/archive')).toEqual({ agency: 'kepegawaian', category: 'berita' });
    for (const { month } of months)
      expect(html).toContain(`href="/kepegawaian/kategori/berita?bulan=${month}"`);
    expect(html).toMatch(/<h1[^>]*>Berita, Oktober 2026<\/h1>/);
    const { from, to } = months.find(({ month }) => month === '2026-10') ?? {};
    expect(site.asked('/v1/articles')).toMatchObject({ from, to, category: 'berita' });
  });

  test('that cannot be had leaves no trace', async () => {
    site.api.answers.set('/v1/articles/archive', { status: 503, body: problem(503, 'service_unavailable') });
    const { answer, html } = await site.page('/kepegawaian/kategori/layanan');
    expect(answer.status).toBe(200);
    expect(html).not.toContain('humas-archive-nav');
  });
});
