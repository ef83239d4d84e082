import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchOptions } from '../../../vitest.shared.ts';
import type { ManifestFile } from '../src/embed/read-elements.js';
import { type RunningServer, startServer } from '../src/server.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { hashOf, integrityOf } from './embed-app.js';

type Served = ManifestFile & { readonly url: string; readonly pinnedUrl: string };

/** The elements as they are built, from a server as it is started. */
let folder: string;
let database: TestDatabase;
let server: RunningServer;
let browser: Browser;
let files: [name: string, file: Served][];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-embed-'));
  database = await createTestDatabase();
  const settings = { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder, HUMAS_SAMPLE: '1' };
  server = await startServer({ env: { ...settings, DATABASE_URL: database.url }, write: () => {} });
  const answer = await fetch(`${server.url}/embed/v1/manifest.json`);
  const listing = (await answer.json()) as { files: Record<string, Served> };
  files = Object.entries(listing.files);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

it('has every file that pages are told to load', () => {
  const names = ['humas-elements.js', 'humas-elements-core.js', 'humas-elements.css'];
  expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(names));
});

it('is handed out as it was built, and smaller on the way than gzip makes it', async () => {
  for (const [name, file] of files) {
    for (const url of [file.url, file.pinnedUrl]) {
      const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([name, answer.status, bytes.length]).toEqual([name, 200, file.bytes]);
      expect([hashOf(bytes), integrityOf(bytes)]).toEqual([file.hash, file.integrity]);
    }
    if (!name.endsWith('.js')) continue;
    const coded = await onTheWire(file.url);
    expect(coded.length).toBeLessThan(file.gzip);
    expect(hashOf(brotliDecompressSync(coded))).toBe(file.hash);
  }
});

it('is kept for pages that name a hash', async () => {
  const { rows } = await database.ownerPool.query('SELECT name, hash FROM embed_file');
  const forPages = files.filter(([name]) => /\.(js|css)$/.test(name));
  expect(rows).toHaveLength(forPages.length);
  for (const [name, { hash }] of forPages) expect(rows).toContainEqual({ name, hash });
});

it('shows news on a page of another origin that allows this API and nothing else', async () => {
  // Pictures have the API's public address, which is another name of this machine.
  const media = new URL(files[0]?.[1].url ?? '').origin;
  const policy = `default-src 'none'; script-src ${server.url}; style-src ${server.url}; connect-src ${server.url}; img-src ${media}`;
  const pinned = (name: string) => {
    const file = files.find(([known]) => known === name)?.[1];
    const path = new URL(file?.pinnedUrl ?? '').pathname;
    return `"${server.url}${path}" integrity="${file?.integrity}" crossorigin="anonymous"`;
  };
  const html = `<!doctype html><html lang="id"><title>Dinas</title>
    <link rel="stylesheet" href=${pinned('humas-elements.css')}>
    <script type="module" src=${pinned('humas-elements.js')}></script>
    <humas-news-list count="3"><a href="https://dinas.example/berita">Berita</a></humas-news-list>`;
  const page = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
      .end(html),
  ).listen(0, '127.0.0.1');
  await once(page, 'listening');
  const tab = await browser.newPage();
  onTestFinished(async () => {
    await tab.close();
    page.closeAllConnections();
    page.close();
  });
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}`);
  await expect.poll(() => tab.locator('humas-news-list h3 a, humas-news-list li a').count()).toBe(3);
  expect(complaints).toEqual([]);
});

/** The bytes of an answer as they come, in Brotli. */
async function onTheWire(url: string): Promise<Buffer> {
  const asked = request(url, { headers: { 'Accept-Encoding': 'br' } }).end();
  const [answer] = await once(asked, 'response');
  expect(answer.headers['content-encoding']).toBe('br');
  return Buffer.concat(await answer.toArray());
}
