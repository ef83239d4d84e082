import { get as httpGet } from 'node:http';
import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inward } from '../src/server/hosts.ts';
import { type FakeApi, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const SITE = 'https://berita.example.go.id';
const HOST = 'berita.kepegawaian.example';
const OWN = `https://${HOST}`;
const article = {
  ...examples['articles.get'],
  canonicalUrl: `${SITE}/kepegawaian/${examples['articles.get'].slug}`,
};
const ARTICLE = `/${article.slug}`;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({
    HUMAS_API_URL: api.url,
    HUMAS_PUBLIC_API_URL: 'https://api.example.go.id',
    HUMAS_SITE_URL: SITE,
    HUMAS_HOSTS: `${HOST}=kepegawaian`,
  });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});
beforeEach(() => {
  api.answers.clear();
  api.answers.set(`/v1/agencies/kepegawaian/articles/${article.slug}`, { body: article });
});

/** Asks with a Host of one's own, which `fetch` does not send. */
const ask = (path: string, host: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(newsroom.url);
      httpGet({ hostname, port, path, headers: { ...headers, Host: host } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      }).on('error', reject);
    },
  );

/** Where the links and forms of a page lead on this site, whole or by path. */
const leads = (html: string) =>
  [...html.matchAll(/<(?:a|form)\s[^>]*(?:href|action)="([^"]*)"/g)].map(([, to = '']) => to);

describe('on an agency’s own host', () => {
  test('its pages lie at the root, and every link on them leads where it leads by path', async () => {
    const roots = [
      '/',
      '/berita',
      ARTICLE,
      '/cari?q=layanan',
      '/tentang',
      '/pesan',
      '/klarifikasi',
      '/en',
      '/privasi',
    ];
    const paths = new Set(roots);
    for (const path of roots) {
      const { status, text } = await ask(path, HOST);
      expect(status, path).toBe(200);
      expect(text, path).not.toMatch(/(?:href|action)="\/(?:en\/)?kepegawaian/);
      for (const to of leads(text)) if (to.startsWith('/')) paths.add(to.replaceAll('&amp;', '&'));
    }
    expect(paths.size).toBeGreaterThan(20);
    const title = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
    for (const path of paths) {
      const here = await ask(path, HOST);
      const byPath = await ask(inward(path, 'kepegawaian'), 'berita.example.go.id');
      expect([here.status, title(here.text)], path).toEqual([byPath.status, title(byPath.text)]);
    }
  });

  test('is what an article says of itself: canonical, data, words to share, way back, picture', async () => {
    const { text } = await ask(ARTICLE, HOST);
    expect(text).toContain(`<link rel="canonical" href="${OWN}${ARTICLE}">`);
    expect(text).toContain(`<meta property="og:url" content="${OWN}${ARTICLE}">`);
    expect(text).toContain(`"mainEntityOfPage":"${OWN}${ARTICLE}"`);
    expect(text).toContain(encodeURIComponent(OWN + ARTICLE));
    expect(text).toContain(`name="returnTo" value="${OWN}${ARTICLE}"`);
    expect(text).not.toContain(`${SITE}/kepegawaian`);
    const picture = /og:image" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(picture).toMatch(new RegExp(`^${OWN}${ARTICLE}/bagikan\\.png\\?v=`));
    const drawn = await ask(picture.slice(OWN.length), HOST);
    expect([drawn.status, drawn.headers['content-type']]).toEqual([200, 'image/png']);
  });

  test('a redirect stays there, files are there, and what is nowhere is a 404', async () => {
    api.answers.set('/v1/agencies/kepegawaian/articles/nama-lama', { body: article });
    const moved = await ask('/nama-lama', HOST);
    expect([moved.status, moved.headers.location]).toEqual([301, ARTICLE]);
    expect((await ask('/favicon.svg', HOST)).status).toBe(200);
    const { status, text } = await ask('/tidak-ada', HOST);
    expect(status).toBe(404);
    expect(text).toContain(`href="${SITE}/"`);
  });

  test('robots find its own sitemaps, with its own addresses', async () => {
    expect((await ask('/robots.txt', HOST)).text).toContain(`Sitemap: ${OWN}/sitemap.xml\n`);
    const { text } = await ask('/sitemap.xml', HOST);
    const sitemaps = [...text.matchAll(/<loc>([^<]*)/g)].map(([, loc = '']) => loc);
    expect(sitemaps).toEqual([`${OWN}/sitemap-halaman.xml`, `${OWN}/sitemap.xml?tahun=2026`]);
    const listed = { ...examples['articles.list'].items[0], ...article };
    api.answers.set('/v1/articles', { body: { items: [listed], page: { next: null, prev: null } } });
    for (const sitemap of sitemaps) {
      const { status, text } = await ask(sitemap.slice(OWN.length), HOST);
      expect(status).toBe(200);
      const pages = [...text.matchAll(/<loc>([^<]*)/g)].map(([, loc = '']) => loc);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(page).toMatch(new RegExp(`^${OWN}/`));
        expect((await ask(page.slice(OWN.length), HOST)).text).toContain(`rel="canonical" href="${page}"`);
      }
    }
  });
});

describe('on any other host', () => {
  test('agencies are served by path, and are known by their own host', async () => {
    const { text } = await ask(`/kepegawaian${ARTICLE}`, 'berita.example.go.id');
    expect(text).toContain(`<link rel="canonical" href="${OWN}${ARTICLE}">`);
    const front = await ask('/', 'berita.example.go.id');
    expect(front.text).toContain(`<link rel="canonical" href="${SITE}/">`);
    expect(front.text).toContain(`href="${OWN}/"`);
    expect((await ask('/sitemap-halaman.xml', 'berita.example.go.id')).text).not.toContain('kepegawaian');
  });

  test('a forged name changes nothing of what is answered', async () => {
    const asked = [
      `/kepegawaian${ARTICLE}`,
      '/',
      '/kepegawaian/nama-lama',
      '/sitemap.xml',
      '/robots.txt',
      '/tidak-ada',
    ];
    for (const path of asked) {
      const honest = await ask(path, 'berita.example.go.id');
      const headers = { 'X-Forwarded-Host': HOST, Forwarded: `host=${HOST}`, 'X-Forwarded-Proto': 'http' };
      for (const host of ['penyerang.example', `${HOST}.penyerang.example`, `${HOST}:8443`]) {
        const forged = await ask(path, host, headers);
        expect(forged.status, path).toBe(honest.status);
        expect(forged.headers.etag, path).toBe(honest.headers.etag);
        expect(forged.headers.location, path).toBe(honest.headers.location);
        expect(forged.text, path).toBe(honest.text);
      }
    }
  });
});
