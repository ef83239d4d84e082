import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../test/chromium.ts';
import { type EmptyProject, emptyProject } from './empty-project.ts';
import { type ReadingApi, startReadingApi } from './reading-api.ts';
import { blocksOf, installLinesOf } from './readme.ts';
import { type Site, serveFiles, startServer } from './site.ts';

const GUIDE = 'packages/react/README.md';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
const { headline } = examples['articles.getBySlug'];

let browser: Browser;
let api: ReadingApi;

beforeAll(async () => {
  [api, browser] = await Promise.all([startReadingApi(), launch()]);
});

afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

/** Runs in a project and removes it whatever happens. */
async function inProject<Result>(
  kind: 'next' | 'vite' | 'astro' | undefined,
  work: (project: EmptyProject) => Promise<Result>,
): Promise<Result> {
  const project = await emptyProject(kind);
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

/** Opens a page of a site in Chromium, looks at it, and expects that nothing was complained about. */
async function look(site: Site, path: string, see: (page: Page) => Promise<void>) {
  const { page, said } = await openPage(browser);
  try {
    // The contract's examples keep their pictures at the address of an API on this machine.
    await page.route('http://localhost:4000/media/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
    );
    await page.goto(site.origin + path);
    await see(page);
    expect(said).toEqual([]);
  } finally {
    await page.close();
    await site.stop();
  }
}

/** The colour that the theme gives, which nothing else on the page does. */
const inkOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

const installLine = (page: string, also: string) => {
  const line = installLinesOf(page).find((line) => line.includes(also));
  if (!line) throw new Error(`${page} has no install line with ${also}`);
  return line;
};

describe('a reader of the README', () => {
  test('has a news page in an empty Next project', () =>
    inProject('next', async (next) => {
      await next.type(installLine('README.md', '@humas/react'));
      const start = blocksOf('README.md').find(({ code }) =>
        code.includes('export default async function Page'),
      );
      if (!start) throw new Error('README.md shows no page');
      next.write(
        [{ ...start, file: 'app/page.tsx' }, ...blocksOf(GUIDE, 'A news page in 15 minutes')],
        api.origin,
      );
      await next.type('npm run build');
      const args = ['node_modules/next/dist/bin/next', 'start', '--port', '0', '--hostname', '127.0.0.1'];
      const site = await startServer(next.folder, process.execPath, args);
      await look(site, '/loket', async (page) => {
        await page.getByRole('heading', { level: 1, name: headline }).waitFor();
        await page.getByRole('button', { name: 'Salin tautan' }).waitFor();
        await expect.poll(api.asked, { timeout: 60_000 }).toContain('views.record');
        api.answerMissing();
        expect((await fetch(`${site.origin}/tidak-ada`)).status).toBe(404);
        await page.goto(`${site.origin}/`);
        await page.getByRole('link', { name: headline }).first().waitFor();
        expect(await inkOf(page, '.humas-news-card a')).not.toBe('rgb(0, 0, 238)');
      });
    }));

  test('has the newest articles in an empty Vite project', () =>
    inProject('vite', async (vite) => {
      await vite.type(installLine(GUIDE, '@humas/react'));
      vite.write(blocksOf(GUIDE, 'Hooks, where no server renders'), api.origin);
      await vite.type('npm run build');
      await look(await serveFiles(join(vite.folder, 'dist')), '/', async (page) => {
        await page.getByRole('heading', { name: 'Berita terbaru' }).waitFor();
        await page.getByRole('link', { name: examples['articles.list'].items[0].headline }).first().waitFor();
      });
    }));

  test('has a list and a share bar in an empty Astro project', () =>
    inProject('astro', async (astro) => {
      await astro.type(installLine(GUIDE, '@astrojs/react'));
      astro.write(blocksOf(GUIDE, 'Astro'), api.origin);
      await astro.type('npm run build');
      await look(await serveFiles(join(astro.folder, 'dist')), '/', async (page) => {
        await page.getByRole('heading', { name: 'Berita terbaru' }).waitFor();
        await page.getByRole('button', { name: 'Salin tautan' }).waitFor();
      });
    }));

  test('has a plain HTML page, counted by one module and without a bundler', () =>
    inProject(undefined, async (plain) => {
      await plain.type(installLine(GUIDE, '@humas/sdk react react-dom'));
      plain.write(blocksOf(GUIDE, 'A plain HTML page'), api.origin);
      await plain.type('node write-page.mjs');
      const counted = () => api.asked().filter((operation) => operation === 'views.record').length;
      const before = counted();
      await look(await serveFiles(join(plain.folder, 'site')), '/', async (page) => {
        await page.getByRole('heading', { level: 1, name: headline }).waitFor();
        await expect.poll(counted, { timeout: 60_000 }).toBe(before + 1);
        const whatsapp = page.getByRole('link', { name: /WhatsApp/ }).first();
        expect(await whatsapp.getAttribute('href')).toMatch(/^https:\/\/(wa\.me|api\.whatsapp\.com)\//);
      });
    }));
});
