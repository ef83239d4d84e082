import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../../../vitest.patience.ts';
import { launchOptions } from '../../../vitest.shared.ts';
import { type FakeApi, startFakeApi } from './fake-api.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let api: FakeApi;
let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  api = await startFakeApi();
  newsroom = await startNewsroom({ HUMAS_API_URL: api.url, HUMAS_PUBLIC_API_URL: api.url });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
  await api?.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(newsroom.url + path);
  return page;
}

const code = (page: Page) => page.locator('#kode pre').textContent();

test('without JavaScript a choice is sent, and its code is what is seen next', async () => {
  const page = await open('/sematkan', { javaScriptEnabled: false });
  await page.getByLabel('Bentuk').selectOption('text');
  await page.getByLabel('Jumlah berita').fill('3');
  await page.getByRole('button', { name: 'Perbarui kode' }).click();
  expect(new URL(page.url()).hash).toBe('#kode');
  expect(await code(page)).toContain('variant="text" count="3"');
  // Nothing that would do nothing, and the link that stands in the tag.
  expect(await page.getByRole('button', { name: 'Salin kode' }).count()).toBe(0);
  expect(await page.locator('humas-news-list a').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'WordPress' }).click();
  expect(await code(page)).toBe('[humas_news_list agency="kepegawaian" variant="text" count="3"]');
  await page.context().close();
});

test('a press copies the code and says so; where copying is refused, the code is selected', async () => {
  const page = await open('/sematkan', { permissions: ['clipboard-read', 'clipboard-write'] });
  const [copy, status] = [
    page.getByRole('button', { name: 'Salin kode' }).first(),
    page.locator('#kode [role=status]'),
  ];
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent()).toBe('Kode disalin.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await copy.click();
  await expect.poll(() => status.textContent()).toContain('Ctrl+C');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await code(page))?.trim());
  await page.context().close();
});

test.each([
  ['/sematkan', 'light', 'humas-news-list'],
  ['/en/sematkan?widget=reaction-poll', 'dark', 'humas-reaction-poll'],
  ['/sematkan?widget=news-list&count=99', 'dark', undefined],
] as const)('%s in %s is read by everybody, on a narrow phone', async (path, colorScheme, tag) => {
  const complaints: string[] = [];
  const page = await open(path, { colorScheme, viewport: { width: 320, height: 800 } });
  page.on('pageerror', ({ message }) => complaints.push(message));
  if (tag)
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2, h3, p'),
      tag,
    );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // The strict policy of these pages lets no element in; the devices of the browser are not bound by it.
  const found = await page.evaluate(`${axeSource}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
