import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';

const SITE = 'https://dinas.example';
/** Where the script comes from, and therefore the API that is asked. */
export const API = 'https://api.example';

/** What a server says; one that is not named is away. */
export type Says = { readonly type: string; readonly body: string };

/** A page of an agency with something in it that means harm. */
export type HostilePage = {
  readonly page: Page;
  /** Addresses that were asked for, of whomever. */
  readonly asked: readonly string[];
  /** What was thrown and nobody caught. */
  readonly thrown: readonly string[];
  /** Waits until a tag has said what became of it. */
  told(): Promise<void>;
};

/**
 * Opens it, with the built script. No server is real: what the API and feeds say is said by the test.
 *
 * @param body what stands in the page, before the script
 * @param says by the beginning of an address
 * @param before runs on the page before anything else
 */
export async function openHostile(
  browser: Browser,
  body: string,
  says: Readonly<Record<string, Says>> = {},
  before = '',
): Promise<HostilePage> {
  const script = readFileSync(new URL('../../dist/embed/humas-elements.js', import.meta.url), 'utf8');
  const page = await browser.newPage();
  const asked: string[] = [];
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const html = `<!doctype html><html lang="id"><title>Dinas</title>${body}
    <script type="module" src="${API}/embed/v1/humas-elements.js"></script></html>`;
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(/./, (route) => {
    const url = route.request().url();
    if (url === `${SITE}/`) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (url.startsWith(`${API}/embed/`))
      return route.fulfill({ contentType: 'text/javascript', headers, body: script });
    asked.push(url);
    const said = Object.entries(says).find(([start]) => url.startsWith(start))?.[1];
    return said ? route.fulfill({ contentType: said.type, headers, body: said.body }) : route.abort();
  });
  await page.addInitScript(`window.told = 0;
    for (const name of ['humas-ready', 'humas-error']) addEventListener(name, () => { window.told += 1; });
    ${before}`);
  await page.goto(`${SITE}/`);
  return { page, asked, thrown, told: async () => void (await page.waitForFunction('window.told > 0')) };
}
