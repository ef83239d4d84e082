import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from './chromium.ts';
import { type CountingApi, startCountingApi } from './counting-api.ts';
import { folderOf, settleNextApp } from './next-app.ts';
import { type NextServer, next, nextEnv, scriptsBeyond, scriptsOf, startNext } from './next-server.ts';

/** Bytes, gzip -9, of the four widgets together. All client code of @humas/react has a bar of 16 KB. */
const NEWS_PAGE = 10.5 * 1024;

let browser: Browser;
let app: string;
let site: NextServer;
let api: CountingApi;

beforeAll(async () => {
  app = settleNextApp();
  execFileSync(process.execPath, [next, 'build'], {
    cwd: app,
    env: nextEnv('production'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  api = await startCountingApi();
  const env = { CONTENT_API: api.origin };
  [site, browser] = await Promise.all([startNext(app, 'start', '/empty', env), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await api?.stop();
});

const read = async (path: string) => (await fetch(site.origin + path)).text();

/** What a page adds to the empty one. */
async function addedBy(path: string) {
  const empty = await scriptsOf(site.origin, '/empty');
  expect(empty.length).toBeGreaterThan(0);
  return scriptsBeyond(empty, await scriptsOf(site.origin, path));
}

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

describe('a Next App Router app with the packed tarballs', () => {
  test.each(['/static', '/subpaths'])('static widgets on %s add no client JavaScript', async (path) => {
    const added = await addedBy(path);
    expect(added.map(({ address, bytes }) => `${address} ${bytes}`)).toEqual([]);
  });

  test('every static widget stands on that page, and none brings a style attribute', async () => {
    const html = await read('/static');
    const page = readFileSync(join(app, 'shared/static-widgets.tsx'), 'utf8');
    const widgets = page.match(/import \{([^}]+)\}/)?.[1]?.match(/\w+/g) ?? [];
    expect(widgets).toHaveLength(27);
    for (const widget of widgets) expect(html, widget).toContain(`humas-${folderOf(widget)}`);
    expect(await read('/subpaths')).toContain('humas-service-pledge');
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  });

  test('of a whole news page only share bar, poll, form and counting reach the browser', async () => {
    const added = await addedBy('/article');
    const code = added.map((script) => script.code).join('\n');
    const found = (words: string[]) => words.filter((word) => code.includes(word));
    const alive = ['humas-share-bar', 'humas-reaction-poll', 'humas-message-form', 'humas:queue'];
    expect(found(alive)).toEqual(alive);
    expect(found(['humas-article-', 'humas-news-', 'humas-alert-', 'humas-site-', 'Pawartos'])).toEqual([]);
    expect(sum(added.map(({ gzipped }) => gzipped))).toBeLessThanOrEqual(NEWS_PAGE);
  });

  test('the page is there before any script has run, in the words of the page', async () => {
    const html = await read('/article');
    expect(html).toContain('Pendaftaran layanan tidak dipungut biaya');
    expect(html).toContain('19.111');
    expect(html).toContain('Pawartos paling énggal');
    expect(html).toContain(
      'action="https://api.contoh.example/v1/articles/art_01hbytm700e5k8jv2xw6q4n9rc/reaction"',
    );
  });

  test('it comes alive without a complaint, dressed in the theme that the command wrote', async () => {
    const { page, said, sent } = await openPage(browser);
    await page.goto(`${site.origin}/article`);
    await page.getByRole('button', { name: 'Tedhak alamat' }).waitFor();
    await expect.poll(() => sent, { timeout: 30_000 }).toContain('POST /v1/views');
    const ink = page.locator('.humas-category-tag a, .humas-category-tag').first();
    expect(await ink.evaluate((label) => getComputedStyle(label).color)).toBe('rgb(122, 62, 0)');
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('the tags in a page of Next', () => {
  test('are rendered on the server with what stands inside them, and come alive over it', async () => {
    expect(await read('/tags')).toMatch(
      /<humas-share-bar[^>]* share-title="Judul"[^>]*><a [^>]+>WhatsApp<\/a>/,
    );
    const { page, said } = await openPage(browser);
    await page.goto(`${site.origin}/tags`);
    await page.getByRole('button', { name: 'Salin tautan' }).waitFor();
    expect(said).toEqual([]);
    await page.close();
  });
});

describe("the SDK with Next's data cache", () => {
  const headlineOf = async () => /Jawaban ke-\d+/.exec(await read('/revalidated'))?.[0];

  test('`revalidate` makes one API request for two readers, `revalidateTag` makes another', async () => {
    expect(await headlineOf()).toBe('Jawaban ke-1');
    expect(await headlineOf()).toBe('Jawaban ke-1');
    expect(api.asked).toEqual(['GET /v1/articles?agency=contoh&pageSize=6']);
    expect((await fetch(`${site.origin}/republished`, { method: 'POST' })).status).toBe(204);
    expect(await headlineOf()).toBe('Jawaban ke-2');
    expect(await headlineOf()).toBe('Jawaban ke-2');
    expect(api.asked).toHaveLength(2);
  });
});
