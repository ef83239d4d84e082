import { examples } from '@humas/contract/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeApi, problem, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const SITE = 'https://berita.example.go.id';
const article = examples['articles.get'];
const ARTICLE = `/kepegawaian/${article.slug}`;
const PICTURE = `${ARTICLE}/bagikan.png`;
const bySlug = `/v1/agencies/kepegawaian/articles/${article.slug}`;

let api: FakeApi;
let newsroom: Newsroom;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({ HUMAS_API_URL: api.url, HUMAS_SITE_URL: SITE });
});
afterAll(async () => {
  await newsroom?.stop();
  await api?.close();
});
beforeEach(() => api.answers.clear());

const meta = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1];

/** The picture's address as the page names it, on this server. */
const named = async () => {
  const address = meta(await (await newsroom.get(ARTICLE)).text(), 'og:image') ?? '';
  return address.replace(SITE, '');
};

const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('an article without a photograph', () => {
  test('is shared with its headline in the agency’s colours, and search engines are told so too', async () => {
    const html = await (await newsroom.get(ARTICLE)).text();
    const address = meta(html, 'og:image') ?? '';
    expect(address).toMatch(new RegExp(`^${SITE}${PICTURE}\\?v=[\\w-]{12}$`));
    expect(meta(html, 'og:image:width')).toBe('1200');
    expect(meta(html, 'og:image:height')).toBe('630');
    expect(meta(html, 'og:image:alt')).toBe(`${article.headline} – Badan Kepegawaian Nusantara`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain(`"image":["${address}"]`);
  });

  test('has a small PNG of that size at that address, for anyone and for a week', async () => {
    const answer = await newsroom.get(await named());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const png = await bytes(answer);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.byteLength).toBeLessThanOrEqual(200 * 1024);
    const again = await newsroom.get(await named(), {
      headers: { 'If-None-Match': answer.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('is drawn anew under another address when its headline changes', async () => {
    const before = await named();
    const first = await bytes(await newsroom.get(before));
    api.answers.set(bySlug, { body: { ...article, headline: 'Pertanggungjawaban diperbarui' } });
    const after = await named();
    expect(after).not.toBe(before);
    expect((await bytes(await newsroom.get(after))).equals(first)).toBe(false);
    // Under the old address stands the new one, but nobody may keep it for long.
    const old = await newsroom.get(before);
    expect(old.headers.get('cache-control')).toMatch(/^public, max-age=30,/);
  });

  test('keeps its address when only its text is corrected', async () => {
    const before = await named();
    api.answers.set(bySlug, { body: { ...article, updatedAt: '2026-11-23T10:00:00+07:00', lead: 'Lain.' } });
    expect(await named()).toBe(before);
  });

  test('wears the agency’s sign, and is kept by nobody while that cannot be had', async () => {
    const agency = examples['agencies.get'];
    const logo = (name: string) => ({ url: `http://localhost:4000/media/${name}`, alt: '' });
    const wearing = (name: string) => ({
      body: { ...agency, brand: { ...agency.brand, logo: logo(name) } },
    });
    const sign =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="red" d="M0 0h9v9"/></svg>';
    api.answers.set('/v1/agencies/kepegawaian', wearing('missing.svg'));
    const without = await newsroom.get(await named());
    expect(without.headers.get('cache-control')).toMatch(/^public, max-age=30,/);
    api.answers.set('/v1/agencies/kepegawaian', wearing('sign.svg'));
    api.answers.set('/media/sign.svg', { body: sign, type: 'image/svg+xml' });
    const withSign = await newsroom.get(await named());
    expect(withSign.headers.get('cache-control')).toBe('public, max-age=604800, immutable');
    expect((await bytes(withSign)).equals(await bytes(without))).toBe(false);
  });
});

describe('a picture of an article', () => {
  test('that is not there is a 404, that was withdrawn a 410, that moved a 301', async () => {
    expect((await newsroom.get('/kepegawaian/tidak-ada/bagikan.png')).status).toBe(404);
    expect((await newsroom.get('/tidak-ada/tidak-ada/bagikan.png')).status).toBe(404);
    const withdrawn = { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null };
    const gone = { status: 410, body: problem(410, 'article_withdrawn', { withdrawn }) };
    api.answers.set('/v1/agencies/kepegawaian/articles/ditarik', gone);
    const answer = await newsroom.get('/kepegawaian/ditarik/bagikan.png');
    expect(answer.status).toBe(410);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe('');
    api.answers.set('/v1/agencies/kepegawaian/articles/nama-lama', { body: article });
    const moved = await newsroom.get('/kepegawaian/nama-lama/bagikan.png?v=x');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe(`${PICTURE}?v=x`);
  });

  test('is no reason for a page to fail where nothing can be drawn', async () => {
    const hook = new URL('without-resvg.mjs', import.meta.url).href;
    const plain = await startNewsroom({ HUMAS_API_URL: api.url, NODE_OPTIONS: `--import ${hook}` });
    const page = await plain.get(ARTICLE);
    const html = await page.text();
    const picture = await plain.get(PICTURE);
    await plain.stop();
    expect(page.status).toBe(200);
    expect(html).toContain(article.headline);
    expect(html).not.toContain('og:image');
    expect(html).toContain('<meta name="twitter:card" content="summary">');
    expect(picture.status).toBe(404);
  });
});
