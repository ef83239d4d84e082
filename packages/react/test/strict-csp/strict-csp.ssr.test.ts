import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../../../../vitest.patience.ts';
import { launchOptions } from '../../../../vitest.shared.ts';
import { startSite } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([chromium.launch(launchOptions()), startSite()]);
});

afterAll(async () => {
  site?.stop();
  await browser?.close();
});

/** Opens the page and notes what the policy stopped, what the console said and whom the page asked. */
async function visit() {
  const page = await browser.newPage({
    userAgent: 'Mozilla/5.0 (X11; Linux x64) Chrome/156.0 Safari/537.36',
  });
  page.setDefaultTimeout(patience);
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reports.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(site.url);
  await page.locator('#root[data-alive]').waitFor();
  const reports = () => page.evaluate(() => (window as unknown as { reports: string[] }).reports);
  return { page, said, asked, reports };
}

test('every widget lives under the strictest policy, and asks nobody but its site and its API', async () => {
  const { page, said, asked, reports } = await visit();
  await page.getByRole('button', { name: 'Salin tautan' }).first().click();
  await page.locator('details:visible summary').first().click();
  const count = await page.locator('[data-widget]').count();
  expect(count).toBeGreaterThan(10);
  expect(await reports()).toEqual([]);
  expect([...asked].filter((origin) => !site.origins.includes(origin))).toEqual([]);
  // The API of this page knows nothing, and React, built here to speak of mismatches, also speaks of its tools.
  expect(said.filter((text) => !/status of 404|React DevTools/.test(text))).toEqual([]);
  await page.close();
});

test('without JavaScript the same page has its links, forms and words', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(site.url);
  expect(
    await page
      .getByRole('link', { name: /WhatsApp/ })
      .first()
      .getAttribute('href'),
  ).toMatch(/^https:\/\/wa\.me\//);
  expect(await page.locator('form[method="post"]').count()).toBeGreaterThan(0);
  expect(await page.locator('button[type="button"]:visible').count()).toBe(0);
  await context.close();
});

test('the reports are heard: what the policy forbids is noticed here', async () => {
  const { page, reports } = await visit();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>'));
  await expect.poll(reports).toEqual([expect.stringMatching(/^style-src-attr/)]);
  await page.close();
});
