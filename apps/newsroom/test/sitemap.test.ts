import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FakeApi, problem, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const SITE = 'https://berita.example.go.id';
const [summary] = examples['articles.list'].items;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({
    HUMAS_API_URL: api.url,
    HUMAS_PUBLIC_API_URL: 'https://api.example.go.id',
    HUMAS_SITE_URL: SITE,
  });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});
beforeEach(() => {
  api.answers.clear();
  api.asked.length = 0;
});

const sitemap = async (path: string) => {
  const answer = await newsroom.get(path);
  const xml = await answer.text();
  return { answer, xml, locations: [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc) };
};

const pathOf = (location = '') => location.slice(SITE.length) || '/';

/** An article as lists have it, at home on this site unless it says otherwise. */
const listed = (slug: string, more: Record<string, unknown> = {}) => ({
  ...summary,
  slug,
  canonicalUrl: `${SITE}/kepegawaian/${slug}`,
  ...more,
});

test('robots are told where everything is, and where the newest', async () => {
  const answer = await newsroom.get('/robots.txt');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\nSitemap: https://api.example.go.id/feeds/news-sitemap.xml\n`,
  );
});

test('the index leads to the standing pages and to each year of each agency', async () => {
  const { answer, locations } = await sitemap('/sitemap.xml');
  expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(locations).toEqual([`${SITE}/sitemap-halaman.xml`, `${SITE}/kepegawaian/sitemap.xml?tahun=2026`]);
});

test('every standing page is one, and is known by the very address that is named', async () => {
  const { locations } = await sitemap('/sitemap-halaman.xml');
  expect(locations).toContain(`${SITE}/en/kepegawaian/berita`);
  for (const location of locations) {
    const page = await newsroom.get(pathOf(location));
    expect(page.status, location).toBe(200);
    expect(await page.text()).toContain(`<link rel="canonical" href="${location}">`);
  }
});

test('a year names what was published in it, on this site and by this agency, with its last change', async () => {
  const [first, second] = [
    [
      listed('satu', { updatedAt: '2026-11-03T08:00:00+07:00' }),
      listed('tanda-&-petik', { updatedAt: '2026-11-02T08:00:00+07:00' }),
    ],
    [
      listed('lain', { canonicalUrl: 'https://situs-lain.example/lain' }),
      listed('titipan', {
        agency: { ...summary.agency, slug: 'setneg' },
        canonicalUrl: `${SITE}/setneg/titipan`,
      }),
    ],
  ];
  api.answers.set('/v1/articles', (query) => ({
    body: query.has('cursor')
      ? { items: second, page: { next: null, prev: null } }
      : { items: first, page: { next: 'lanjut', prev: null } },
  }));
  const { xml, locations } = await sitemap('/kepegawaian/sitemap.xml?tahun=2026');
  expect(locations).toEqual([`${SITE}/kepegawaian/satu`, `${SITE}/kepegawaian/tanda-&#38;-petik`]);
  expect(xml).toContain(
    `<url><loc>${SITE}/kepegawaian/satu</loc><lastmod>2026-11-03T08:00:00+07:00</lastmod></url>`,
  );
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
  );
  const asked = api.asked.filter((path) => path.startsWith('/v1/articles?'));
  expect(asked).toHaveLength(2);
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.split('?')[1]))).toMatchObject({
    agency: 'kepegawaian',
    from: '2026-10-01T00:00:00+07:00',
    to: '2026-12-01T00:00:00+07:00',
    pageSize: '100',
  });
  // However often it is asked for, the API is asked once.
  await sitemap('/kepegawaian/sitemap.xml?tahun=2026&x=1');
  expect(api.asked.filter((path) => path.startsWith('/v1/articles?'))).toHaveLength(2);
});

test.each([
  '/kepegawaian/sitemap.xml',
  '/kepegawaian/sitemap.xml?tahun=1999',
  '/kepegawaian/sitemap.xml?tahun=x',
])('%s is a 404, because there is nothing to list', async (path) => {
  expect((await newsroom.get(path)).status).toBe(404);
});

test('while the API is down search engines are asked to come later, not told that all pages are gone', async () => {
  const silent = await startNewsroom({ HUMAS_API_URL: 'http://127.0.0.1:9' });
  for (const path of ['/sitemap.xml', '/sitemap-halaman.xml', '/kepegawaian/sitemap.xml?tahun=2026']) {
    const answer = await silent.get(path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
  await silent.stop();
});

test('an agency nobody knows has none', async () => {
  api.answers.set('/v1/articles/archive', { status: 404, body: problem(404, 'not_found') });
  expect((await newsroom.get('/tidak-ada/sitemap.xml?tahun=2026')).status).toBe(404);
});
