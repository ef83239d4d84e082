import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../../vitest.shared.ts';
import { type ApiSubject, freePort, startApi } from '../api/servers.ts';
import { fileOfOurs } from './peers.ts';

/** A page of HTML and what lies beside it, on a server of its own, before a content API with its samples. */
export interface Stage {
  api: ApiSubject;
  browser: Browser;
  /** Puts a page there. @returns its address. */
  put(name: string, html: string): string;
  /** Puts a script or a sheet there. */
  putFile(name: string, content: string | Uint8Array): void;
  stop(): Promise<void>;
}

const packages = join(import.meta.dirname, '../../packages');

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Opens the browser, the API and the server of the pages. */
export async function openStage(): Promise<Stage> {
  const files = new Map<string, string | Uint8Array>();
  for (const name of ['humas-elements.js', 'humas-elements-core.js', 'humas-elements.css'])
    files.set(`/${name}`, readFileSync(fileOfOurs(name)));
  files.set('/tokens.css', readFileSync(join(packages, 'tokens/dist/tokens.css')));
  files.set('/widgets.css', readFileSync(join(packages, 'react/dist/styles.css')));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const content = files.get(path);
    const type = TYPES[path.split('.').pop() ?? ''];
    if (content === undefined || !type) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(content);
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  const [api, browser] = await Promise.all([startApi(), chromium.launch(launchOptions())]);
  const origin = `http://127.0.0.1:${port}`;
  return {
    api,
    browser,
    put(name, html) {
      files.set(`/${name}.html`, html);
      return `${origin}/${name}.html`;
    },
    putFile(name, content) {
      files.set(`/${name}`, content);
    },
    async stop() {
      await browser.close();
      await api.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}
