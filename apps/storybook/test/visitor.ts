import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright';
import sirv from 'sirv';
import { patience } from '../../../vitest.patience.ts';
import { launchOptions } from '../../../vitest.shared.ts';
import { folder } from './built.ts';

/** The built Storybook on a web server, and a browser to visit it with. */
export type Visit = {
  origin: string;
  /** A new visitor; what their browser asks of anybody else is refused and remembered. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** What was asked of anybody else, by all visitors so far. */
  abroad: string[];
  /** What a visitor's browser complained about. */
  complaints: string[];
  close: () => Promise<void>;
};

/** Serves the static Storybook as any web server would, and starts Chromium. */
export async function startVisit(): Promise<Visit> {
  const server = await serve();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch(launchOptions());
  const abroad: string[] = [];
  const complaints: string[] = [];

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await context.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => {
        abroad.push(route.request().url());
        return route.abort();
      },
    );
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('response', (response) => {
      // A frame opened by itself asks for the icon that every server is asked for.
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
        complaints.push(`${response.status()} ${response.url()}`);
    });
    return page;
  }

  async function close(): Promise<void> {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }

  return { origin, open, abroad, complaints, close };
}

function serve(): Promise<Server> {
  const files = sirv(folder, { dev: false });
  const server = createServer((request, response) => files(request, response));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The frame that shows the story or the page of text. */
export async function shownIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  if (!frame) throw new Error('Storybook shows no frame.');
  return frame;
}
