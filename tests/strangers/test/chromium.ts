import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions } from '../../../vitest.shared.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';

/** A stranger's browser. Playwright's own name says HeadlessChrome, and the beacon leaves robots out. */
export const launch = () => chromium.launch(launchOptions());

/** A page and what went wrong on it, with an API and a picture server that answer. */
export async function openPage(browser: Browser): Promise<{ page: Page; said: string[]; sent: string[] }> {
  const page = await browser.newPage({
    userAgent: 'Mozilla/5.0 (X11; Linux x64) Chrome/150.0 Safari/537.36',
  });
  const said: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.route('https://media.example/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  await page.route('https://api.contoh.example/**', (route) => {
    const request = route.request();
    sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
    const anybody = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    return route.fulfill({ status: 204, headers: anybody });
  });
  return { page, said, sent };
}
