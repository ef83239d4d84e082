import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeApi, problem, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const bySlug = (slug: string) => `/v1/agencies/kepegawaian/articles/${slug}`;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
  api.answers.set(bySlug('ditarik'), {
    status: 410,
    body: problem(410, 'article_withdrawn', { withdrawn }),
  });
  api.answers.set(bySlug('nama-lama'), { body: article });
  api.answers.set(bySlug('rusak'), { body: { ...article, slug: 'rusak', credits: null, tags: 7 } });
  newsroom = await startNewsroom({
    HUMAS_API_URL: api.url,
    HUMAS_PUBLIC_API_URL: 'https://api.example.go.id',
    HUMAS_SITE_URL: 'https://berita.example.go.id',
  });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});

describe('every answer', () => {
  test.each([
    ['/', 200],
    ['/kepegawaian', 200],
    ['/kepegawaian/berita', 200],
    ['/kepegawaian/cari?q=layanan', 200],
    [ARTICLE, 200],
    ['/cara-menghitung', 200],
    ['/privasi', 200],
    ['/sematkan?widget=news-card', 200],
    ['/en/kepegawaian', 200],
    ['/kepegawaian/klarifikasi', 200],
    ['/kepegawaian/tentang', 200],
    ['/kepegawaian/pesan', 200],
    ['/robots.txt', 200],
    ['/sitemap.xml', 200],
    ['/sitemap-halaman.xml', 200],
    ['/kepegawaian/sitemap.xml?tahun=2026', 200],
    ['/favicon.svg', 200],
    [`${ARTICLE}/bagikan.png`, 200],
    ['/kepegawaian/nama-lama', 301],
    ['/%E0%A4%A', 400],
    ['/tidak-ada', 404],
    ['/_astro/tidak-ada.js', 404],
    ['/kepegawaian/tidak-ada/bagikan.png', 404],
    ['/kepegawaian/sitemap.xml', 404],
    ['/kepegawaian/ditarik', 410],
    ['/kepegawaian/rusak', 500],
  ])('is guarded: %s, a %i', async (path, status) => {
    const { headers, status: answered } = await newsroom.get(path);
    expect(answered).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
      // Others may show the picture that was drawn for them, and nothing else.
      'cross-origin-resource-policy':
        path.endsWith('.png') && status === 200 ? 'cross-origin' : 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'self'; .*frame-ancestors 'none'; base-uri 'none'; object-src 'none'/,
    );
    expect(policy).not.toMatch(/unsafe|nonce|\*|data:/);
    expect(headers.has('x-powered-by')).toBe(false);
    if (status >= 400) expect(headers.get('cache-control') ?? 'no-store').toBe('no-store');
  });

  test('without https no browser is told to insist on it, and a 503 is guarded too', async () => {
    const plain = await startNewsroom({ HUMAS_API_URL: 'http://127.0.0.1:9' });
    const { headers, status } = await plain.get(ARTICLE);
    await plain.stop();
    expect(status).toBe(503);
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('strict-transport-security')).toBe(false);
    expect(headers.has('cross-origin-opener-policy')).toBe(false);
  });
});

describe('who has a page already', () => {
  const pages = ['/', '/kepegawaian', '/kepegawaian/berita', ARTICLE, '/cara-menghitung', '/robots.txt'];

  test.each(pages)('gets no second copy of %s, with gzip or without', async (path) => {
    const first = await newsroom.get(path);
    const name = first.headers.get('etag') ?? '';
    expect(name).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('vary')).toBe('Accept-Encoding');
    for (const encoding of ['gzip', 'identity']) {
      const again = await newsroom.get(path, {
        headers: { 'If-None-Match': name, 'Accept-Encoding': encoding },
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(name);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    }
  });

  test('is told so of an article whose poll was counted again and came to the same', async () => {
    const tally = `/v1/articles/${article.id}/poll`;
    const countedAt = (asOf: string) => api.answers.set(tally, { body: { ...examples['polls.get'], asOf } });
    countedAt('2026-11-23T10:00:00Z');
    const name = (await newsroom.get(ARTICLE)).headers.get('etag') ?? '';
    countedAt('2026-11-23T10:07:30Z');
    expect((await newsroom.get(ARTICLE, { headers: { 'If-None-Match': name } })).status).toBe(304);
  });

  test('gets the new one when a word of it changed, and trouble when there is trouble', async () => {
    const held = { headers: { 'If-None-Match': (await newsroom.get(ARTICLE)).headers.get('etag') ?? '' } };
    api.answers.set(bySlug(article.slug), { body: { ...article, headline: 'Judul yang diperbaiki' } });
    const changed = await newsroom.get(ARTICLE, held);
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('Judul yang diperbaiki');
    const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
    api.answers.set(bySlug(article.slug), {
      status: 410,
      body: problem(410, 'article_withdrawn', { withdrawn }),
    });
    expect((await newsroom.get(ARTICLE, held)).status).toBe(410);
    api.answers.delete(bySlug(article.slug));
  });

  test('holds the same name as a reader of another process, who came at another moment', async () => {
    const other = await startNewsroom({
      HUMAS_API_URL: api.url,
      HUMAS_PUBLIC_API_URL: 'https://api.example.go.id',
      HUMAS_SITE_URL: 'https://berita.example.go.id',
    });
    const names = (server: Newsroom) =>
      Promise.all(pages.map(async (path) => (await server.get(path)).headers.get('etag')));
    expect(await names(other)).toEqual(await names(newsroom));
    await other.stop();
  });
});
