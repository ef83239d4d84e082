import { examples } from '@humas/contract/examples';
import { describe, expect, test } from 'vitest';
import { problem } from './fake-api.ts';
import { API, useSite } from './site.ts';

const found = examples['search.articles'];
const article = examples['articles.get'];
const site = useSite();

describe('a search', () => {
  test('is a form that every page of the agency leads to', async () => {
    const { html } = await site.page('/kepegawaian');
    expect(html).toMatch(/<a href="\/kepegawaian\/cari"[^>]*>Cari<\/a>/);
    const { answer, html: empty } = await site.page('/kepegawaian/cari');
    expect(answer.status).toBe(200);
    expect(empty).toMatch(/<form [^>]*role="search" action="\/kepegawaian\/cari"/);
    expect(empty).toMatch(/<input type="search" name="q"/);
    expect(site.api.asked.filter((path) => path.startsWith('/v1/search'))).toEqual([]);
  });

  test('marks what was found, names where, and asks not to be indexed', async () => {
    const { html } = await site.page('/kepegawaian/cari?q=layanan');
    expect(site.asked('/v1/search')).toMatchObject({ q: 'layanan', agency: 'kepegawaian', facets: 'true' });
    const [hit] = found.items;
    const marked = hit?.highlights.headline.map(({ text, match }) => (match ? `<mark>${text}</mark>` : text));
    expect(html).toContain(marked?.join(''));
    expect(html).toContain(`href="/kepegawaian/${hit?.article.slug}"`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
  });

  test('narrows by links that keep the question, and steps that keep both', async () => {
    const { category } = article;
    const categories = [
      { category, count: 30 },
      { category: { ...category, slug: 'pengumuman', name: { id: 'Pengumuman' } }, count: 11 },
    ];
    const facets = { agencies: [], types: [], categories, years: [{ year: 2024, count: 41 }] };
    const many = { ...found, facets, page: { next: 'n1', prev: 'p1', total: 41 } };
    site.api.answers.set('/v1/search', { body: many });
    const { html } = await site.page('/kepegawaian/cari?q=cuti+%26+libur&tahun=2024&halaman=abc');
    expect(site.asked('/v1/search')).toMatchObject({
      q: 'cuti & libur',
      from: '2024-01-01T00:00:00+07:00',
      to: '2025-01-01T00:00:00+07:00',
      cursor: 'abc',
    });
    const base = '/kepegawaian/cari\\?q=cuti\\+%26\\+libur';
    expect(html).toMatch(new RegExp(`href="${base}&amp;kategori=pengumuman&amp;tahun=2024"`));
    expect(html).toMatch(new RegExp(`href="${base}&amp;tahun=2024&amp;halaman=n1" rel="next">Berikutnya`));
    expect(html).toMatch(new RegExp(`href="${base}&amp;tahun=2024&amp;halaman=p1" rel="prev">Sebelumnya`));
    expect(html).toMatch(new RegExp(`href="${base}">Hapus saringan`));
    expect(html).toContain('41 berita');
  });

  test('without an answer says so, and what may have been meant', async () => {
    const body = { items: [], page: { next: null, prev: null, total: 0 }, suggestion: 'kepegawaian' };
    site.api.answers.set('/v1/search', { body });
    const { answer, html } = await site.page('/kepegawaian/cari?q=kepegawian');
    expect(answer.status).toBe(200);
    expect(html).toContain('Hasil pencarian “kepegawian”');
    expect(html).toContain('Tidak ada berita yang cocok');
    expect(html).toMatch(
      /Mungkin maksud Anda: ?<a href="\/kepegawaian\/cari\?q=kepegawaian">kepegawaian<\/a>/,
    );
    expect(html).toContain('href="/kepegawaian/berita"');
  });

  test('for markup finds words', async () => {
    const text = [{ text: '<script>alert(1)</script>', match: true }];
    const [hit] = found.items;
    const body = { ...found, items: [{ ...hit, highlights: { headline: text, text } }], suggestion: '<b>"' };
    site.api.answers.set('/v1/search', { body });
    const { html } = await site.page(
      `/kepegawaian/cari?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark>');
  });

  test.each([
    ['q=%20%09', undefined],
    ['q=a%00b', 'a b'],
    ['q=a%E2%80%AEb', 'a b'],
    [`q=${'%F0%9F%98%80'.repeat(300)}`, '😀'.repeat(200)],
  ])('of %s asks what can be asked', async (query, question) => {
    expect((await site.page(`/kepegawaian/cari?${query}`)).answer.status).toBe(200);
    expect(site.asked('/v1/search').q).toBe(question);
  });

  test('of many letters is shortened in the title, and whole in the box', async () => {
    const long = 'pertanggungjawaban '.repeat(10).trim();
    const { html } = await site.page(`/kepegawaian/cari?q=${encodeURIComponent(long)}`);
    expect(html).toContain(`value="${long}"`);
    const title = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
    expect(title).toMatch(/^Hasil pencarian “(?:pertanggungjawaban )+pert?\w*…”$/);
    expect(title.length).toBeLessThan(90);
  });

  test('the API refuses or cannot answer is a page that says so', async () => {
    site.api.answers.set('/v1/search', { status: 400, body: problem(400, 'invalid_request') });
    expect((await site.page('/kepegawaian/cari?q=cuti&halaman=x')).answer.status).toBe(404);
    expect((await site.page('/tidak-ada/cari?q=cuti')).answer.status).toBe(404);
    site.api.answers.set('/v1/search', { status: 503, body: problem(503, 'service_unavailable') });
    const { answer, html } = await site.page('/kepegawaian/cari?q=lain');
    expect(answer.status).toBe(503);
    expect(html).toContain('Berita belum dapat ditampilkan');
  });
});

describe('feeds', () => {
  test('are named in the head of an agency’s pages, and by name at their foot', async () => {
    for (const path of ['/kepegawaian', '/kepegawaian/berita', '/kepegawaian/layanan-daring']) {
      const { html } = await site.page(path);
      for (const [type, file] of [
        ['rss+xml', 'rss.xml'],
        ['atom+xml', 'atom.xml'],
        ['feed+json', 'feed.json'],
      ])
        expect(html).toMatch(
          new RegExp(
            `<link rel="alternate" type="application/${type?.replace('+', '\\+')}" title="Badan Kepegawaian Nusantara [^"]+" href="${API}/feeds/${file}\\?agency=kepegawaian">`,
          ),
        );
      expect(html).toContain(`<a href="${API}/feeds/atom.xml?agency=kepegawaian">Atom</a>`);
    }
  });

  test('of all agencies are named where all agencies are', async () => {
    const { html } = await site.page('/');
    expect(html).toContain(`href="${API}/feeds/atom.xml"`);
    expect(html).toContain(`<a href="${API}/feeds/rss.xml">RSS</a>`);
  });
});
