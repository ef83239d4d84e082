import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeApi, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';
import { weigh } from './page-weight.ts';

const KB = 1024;
const article = examples['articles.get'];
const [summary] = examples['articles.list'].items;
const ARTICLE = `/kepegawaian/${article.slug}`;

/** Words that do not repeat, so that gzip has as much to do as with a real text. */
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => `kata${((index * 2654435761) >>> 7).toString(36)}`).join(' ');

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...summary,
    id: `art_01hbytm700e5k8jv2xw6q4n9${index.toString().padStart(2, '0')}`,
    slug: `artikel-${index}`,
    headline: words(12),
    excerpt: words(24),
  }));

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  const html = Array.from({ length: 18 }, () => `<p>${words(60)}</p>`).join('');
  api.answers.set(`/v1/agencies/kepegawaian/articles/${article.slug}`, {
    body: { ...article, body: { ...article.body, html }, related: many(6) },
  });
  api.answers.set('/v1/articles', { body: { items: many(12), page: { next: null, prev: null } } });
  const items = many(5).map((ranked, index) => ({ rank: index + 1, views: 9000 - index, article: ranked }));
  api.answers.set('/v1/articles/popular', { body: { items, asOf: '2026-11-21T10:00:00+07:00' } });
  newsroom = await startNewsroom({ HUMAS_API_URL: api.url });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});

test('a long article with full lists stays light', async () => {
  const weight = await weigh(newsroom.get, ARTICLE);
  expect(weight.scripts).toBeGreaterThan(5 * KB);
  expect(weight.scripts).toBeLessThanOrEqual(30 * KB);
  expect(weight.html).toBeLessThanOrEqual(25 * KB);
  // Leaves 200 KB of the page's 350 for the cover.
  expect(weight.total).toBeLessThanOrEqual(150 * KB);
});

test('pages without an article carry no script at all', async () => {
  for (const path of [
    '/',
    '/kepegawaian',
    '/kepegawaian/berita',
    '/kepegawaian/kategori/berita',
    '/kepegawaian/klarifikasi',
    '/kepegawaian/tentang',
    '/kepegawaian/cari?q=layanan',
    '/cara-menghitung',
    '/en/privasi',
  ]) {
    const weight = await weigh(newsroom.get, path);
    expect(weight.scripts).toBe(0);
    expect(weight.html).toBeLessThanOrEqual(25 * KB);
    expect(await (await newsroom.get(path)).text()).not.toMatch(/<script(?! type="application\/ld\+json")/);
  }
});

test('a page to write on carries its form and nothing else', async () => {
  const weight = await weigh(newsroom.get, '/kepegawaian/pesan');
  expect(weight.scripts).toBeGreaterThan(5 * KB);
  expect(weight.scripts).toBeLessThanOrEqual(25 * KB);
  expect(weight.html).toBeLessThanOrEqual(25 * KB);
});

test('the page where tags are chosen carries the tags it shows and nothing else', async () => {
  const weight = await weigh(newsroom.get, '/sematkan');
  expect(weight.scripts).toBeGreaterThan(20 * KB);
  expect(weight.scripts).toBeLessThanOrEqual(45 * KB);
  expect(weight.html).toBeLessThanOrEqual(25 * KB);
});
