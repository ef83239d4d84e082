import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const here = import.meta.dirname;
const out = join(here, '../../reports/strict-csp');

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** Starts a server on a port of the system's choice. */
async function listen(handler: RequestListener): Promise<{ origin: string; server: Server }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Builds the page twice from the same sources, for the server and for the browser, as an agency's bundler would. */
async function built(): Promise<(apiUrl: string) => string> {
  const shared: InlineConfig = {
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    publicDir: false,
  };
  const rolldownOptions = (input: string) => ({
    input: join(here, input),
    output: {
      entryFileNames: 'page.js',
      assetFileNames: ({ names: [name = ''] }: { names: string[] }) =>
        name.endsWith('.css') ? 'page.css' : 'assets/[name]-[hash][extname]',
    },
  });
  await build({
    ...shared,
    build: {
      outDir: join(out, 'site'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: rolldownOptions('browser.tsx'),
    },
  });
  await build({
    ...shared,
    ssr: { noExternal: true },
    build: {
      outDir: join(out, 'server'),
      ssr: true,
      assetsInlineLimit: 0,
      rolldownOptions: rolldownOptions('server.tsx'),
    },
  });
  const { markup } = (await import(/* @vite-ignore */ join(out, 'server/page.js'))) as {
    markup: (apiUrl: string) => string;
  };
  return markup;
}

/** A site with every widget under the strictest policy the design names, and an API of another origin beside it. */
export async function startSite() {
  const markup = await built();
  const api = await listen((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Allow-Methods', '*');
    response.writeHead(request.method === 'POST' || request.method === 'OPTIONS' ? 204 : 404).end();
  });
  const policy = `default-src 'self'; connect-src 'self' ${api.origin}; img-src 'self' ${api.origin}; base-uri 'none'; form-action 'self' ${api.origin}`;
  const site = await listen(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    response.setHeader('Content-Security-Policy', policy);
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pageOf(markup(api.origin), api.origin));
      return;
    }
    const file = await readFile(join(out, 'site', path)).catch(() => undefined);
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.writeHead(file ? 200 : 404).end(file);
  });
  return {
    url: `${site.origin}/`,
    origins: [site.origin, api.origin],
    stop: () => {
      for (const { server } of [site, api]) server.close();
    },
  };
}

const pageOf = (markup: string, apiUrl: string) => `<!doctype html>
<html lang="id"><meta charset="utf-8"><title>Semua widget</title><link rel="stylesheet" href="/page.css">
<div id="root" data-api="${apiUrl}">${markup}</div>
<script type="module" src="/page.js"></script></html>`;
