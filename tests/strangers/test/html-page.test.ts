import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '@humas/contract/examples';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ReadingApi, startReadingApi } from '../full/reading-api.ts';
import { type Block, blocksOf, linesOf } from '../full/readme.ts';
import { type Site, serveFiles } from '../full/site.ts';
import { launch, openPage } from './chromium.ts';
import { repository, settle } from './workshop.ts';

const GUIDE = 'packages/elements/README.md';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
const { headline } = examples['articles.list'].items[0];

let browser: Browser;
let api: ReadingApi;
let site: Site;
let root: string;
let opened: Awaited<ReturnType<typeof openPage>> | undefined;

beforeAll(async () => {
  const app = settle('html-page');
  root = join(app, 'public');
  mkdirSync(root);
  // The page's own way to a copy of the files, without the line that would fetch the package.
  const copy = blocksOf(GUIDE)
    .flatMap(linesOf)
    .filter((line) => line.startsWith('cp '));
  expect(copy).toHaveLength(1);
  execFileSync('/bin/sh', ['-c', copy[0] ?? ''], { cwd: app });
  [api, site, browser] = await Promise.all([
    startReadingApi(join(app, 'node_modules/@humas/elements/dist/embed')),
    serveFiles(root),
    launch(),
  ]);
});

afterEach(async () => {
  await opened?.page.close();
  opened = undefined;
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await api?.stop();
});

const htmlOf = (page: string) => blocksOf(page).filter(({ language }) => language === 'html');
const [head, ...own] = htmlOf(GUIDE) as [Block, ...Block[]];
const bodies = [...own, ...htmlOf('README.md')];
const tagsIn = ({ code }: Block) => code.match(/<humas-[a-z-]+|<div id="gpr-/g) ?? [];

/** A page as its author pastes it together: the head's block, and one more. */
const pageWith = ({ code }: Block) => {
  // A block that brings the script itself needs no head.
  const own = /<script[^>]+src=/.test(code);
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Dinas Contoh</title>
<link rel="icon" href="data:,">
${own ? '' : head.code}</head>
<body>${code}</body></html>`.replaceAll('http://localhost:4000', api.origin);
};

/** Opens such a page. @returns it, and what was said of anything wrong. */
async function open(html: string) {
  writeFileSync(join(root, 'index.html'), html);
  const told: string[] = [];
  opened = await openPage(browser);
  const { page } = opened;
  page.on('console', (message) => told.push(message.text()));
  await page.route('http://localhost:4000/media/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  await page.addInitScript(() => {
    const seen = { ready: [] as string[], failed: [] as string[] };
    Object.assign(globalThis, { seen });
    addEventListener('humas-ready', ({ target }) => seen.ready.push((target as Element).localName));
    addEventListener('humas-error', (event) =>
      seen.failed.push(JSON.stringify((event as CustomEvent).detail)),
    );
  });
  await page.goto(site.origin);
  return { ...opened, told };
}

type Seen = { ready: string[]; failed: string[] };
const seenOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

describe('a page of plain HTML, made of what the README says and the packed files', () => {
  test('there is something to try', () => {
    expect(head.code).toContain('/embed/v1/humas-elements.js');
    expect(bodies.filter((block) => tagsIn(block).length > 0).length).toBeGreaterThan(4);
  });

  test.each(
    bodies
      .filter((block) => tagsIn(block).length > 0)
      .map((block) => [tagsIn(block).join(' '), block] as const),
  )('%s …> comes alive without a complaint', async (_, block) => {
    const { page, said } = await open(pageWith(block));
    await expect
      .poll(async () => (await seenOn(page)).ready.length, { timeout: 60_000 })
      .toBe(tagsIn(block).length);
    expect((await seenOn(page)).failed).toEqual([]);
    expect(said).toEqual([]);
    for (const tag of await page.locator(':is(humas-news-list, humas-agency, humas-message-form)').all())
      expect(await tag.evaluate((element) => element.shadowRoot?.textContent?.trim())).not.toBe('');
  });

  test('the first one shows news that leads to the article', async () => {
    const [first] = bodies as [Block];
    const { page } = await open(pageWith(first));
    const link = page.getByRole('link', { name: headline }).first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(examples['articles.list'].items[0].canonicalUrl);
    expect(await page.getByText('Berita Badan Kepegawaian').isVisible()).toBe(false);
  });

  test('without JavaScript its own link is there', async () => {
    const [first] = bodies as [Block];
    writeFileSync(join(root, 'index.html'), pageWith(first));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin);
    expect(await page.getByRole('link', { name: 'Berita Badan Kepegawaian' }).isVisible()).toBe(true);
    await context.close();
  });

  test('the policy it names is enough for a copy of its own', async () => {
    const guide = readFileSync(join(repository, GUIDE), 'utf8');
    const [policy] = /(?<=Content-Security-Policy: ).+/.exec(guide) ?? [];
    const copied = bodies.find(({ code }) => code.includes('src="/humas/'));
    if (!policy || !copied) throw new Error(`${GUIDE} shows no policy, or no copy`);
    // The contract's examples keep their pictures at the address of an API on this machine.
    const here = policy
      .replace(/(?<=img-src )\S+/, 'http://localhost:4000')
      .replace('https://api.example.go.id', api.origin);
    const meta = `<head><meta http-equiv="Content-Security-Policy" content="${here}">`;
    const html = pageWith(copied)
      .replace('<head>', meta)
      .replace(/<link rel="icon".*/, '');
    const { page, said } = await open(html);
    await expect.poll(async () => (await seenOn(page)).ready, { timeout: 60_000 }).toEqual(['humas-agency']);
    await page.getByText(examples['agencies.get'].name).first().waitFor();
    expect(said).toEqual([]);
  });

  test('with the integrity of manifest.json the script runs; with another it does not, and the link stays', async () => {
    const { files } = await (await fetch(`${api.origin}/embed/v1/manifest.json`)).json();
    const { integrity } = files['humas-elements.js'];
    const [first] = bodies as [Block];
    const held = (by: string) =>
      pageWith(first).replace('<script ', `<script integrity="${by}" crossorigin="anonymous" `);
    const { page } = await open(held(integrity));
    await page.getByRole('link', { name: headline }).first().waitFor();
    await page.close();
    const other = await open(held(integrity.replace(/.{8}$/, 'AAAAAAAA')));
    await expect.poll(() => other.said.join(), { timeout: 60_000 }).toContain('integrity');
    expect(await other.page.getByRole('link', { name: 'Berita Badan Kepegawaian' }).isVisible()).toBe(true);
  });

  test('its listeners hear that the list is there', async () => {
    const listening = bodies.find(({ code }) => code.includes("addEventListener('humas-ready'"));
    const [first] = bodies as [Block];
    if (!listening) throw new Error(`${GUIDE} shows no listener`);
    const { told } = await open(pageWith({ ...first, code: listening.code + first.code }));
    await expect.poll(() => told, { timeout: 60_000 }).toContain('humas-news-list ready');
  });

  test('the style it is told to wear reaches into the tag', async () => {
    const styled = bodies.find(({ code }) => code.includes('::part('));
    const [first] = bodies as [Block];
    if (!styled) throw new Error(`${GUIDE} shows no part`);
    const { page } = await open(pageWith({ ...first, code: styled.code + first.code }));
    const link = page.getByRole('link', { name: headline }).first();
    await link.waitFor();
    expect(await link.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Lato');
    const ground = page.locator('humas-news-list .humas-root');
    expect(await ground.evaluate((element) => getComputedStyle(element).fontSize)).toBe('17px');
    const heading = page.locator('humas-news-list .humas-news-card__headline').first();
    expect(await heading.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
      'underline',
    );
  });
});
