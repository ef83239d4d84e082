import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../../../vitest.shared.ts';
import { createTestDatabase, type TestDatabase } from './database.js';
import { elementsFolder, embedApp, hashOf, integrityOf, removeFolders, script } from './embed-app.js';

const JS = script('satu');
const PATH = `/embed/v1/humas-elements.${hashOf(JS)}.js`;

let database: TestDatabase;
let browser: Browser;
let api: string;
let close: () => Promise<void>;
beforeAll(async () => {
  database = await createTestDatabase();
  const { app } = await embedApp(database, await elementsFolder({ 'humas-elements.js': JS }));
  close = () => app.close();
  api = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await close?.();
  await database?.drop();
  await removeFolders();
});

/** A server of somebody else until the test ends. @returns its origin */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a page of another origin makes of a script tag: which version ran, and what the browser complained of. */
async function load(
  attributes: string,
  headers: Record<string, string> = {},
): Promise<{ ran: string | undefined; complaints: string }> {
  const origin = await serve((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end(`<!doctype html><title>Dinas</title><script ${attributes}></script>`),
  );
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(origin, { waitUntil: 'load' });
  const ran = (await page.locator('html').getAttribute('data-muat')) ?? undefined;
  return { ran, complaints: said.filter((text) => !text.includes('favicon')).join('\n') };
}

const sure = (origin: string) =>
  `src="${origin}${PATH}" integrity="${integrityOf(JS)}" crossorigin="anonymous"`;

it('a page of another origin runs the file it names by its hash and its integrity, under a strict policy', async () => {
  const policy = { 'Content-Security-Policy': `default-src 'none'; script-src ${api}` };
  expect(await load(sure(api), policy)).toEqual({ ran: 'satu', complaints: '' });
  expect(await load(`type="module" ${sure(api)}`, policy)).toEqual({ ran: 'satu', complaints: '' });
});

it('a page that keeps strangers out of its process may still load it', async () => {
  const isolated = {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  expect(await load(`src="${api}/embed/v1/humas-elements.js"`, isolated)).toEqual({
    ran: 'satu',
    complaints: '',
  });
});

it('one changed byte on the way, and the browser runs nothing of it', async () => {
  const between = (change: (body: string) => string) =>
    serve(async ({ url }, response) => {
      const answer = await fetch(`${api}${url}`);
      const body = change(await answer.text());
      response
        .writeHead(answer.status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' })
        .end(body);
    });
  expect((await load(sure(await between((body) => body)))).ran).toBe('satu');
  const { ran, complaints } = await load(sure(await between((body) => body.replace('satu', 'sata'))));
  expect(ran).toBeUndefined();
  expect(complaints).toContain('integrity');
});
