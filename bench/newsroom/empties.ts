import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { startChild } from '../../scripts/lib/child.ts';
import { root } from '../../scripts/lib/paths.ts';
import { waitUntilReady } from '../../scripts/lib/wait-until-ready.ts';
import { freePort } from '../api/servers.ts';
import type { Page } from './site.ts';

const workshop = join(import.meta.dirname, '.work');
const { resolve } = createRequire(join(root, 'apps/newsroom/package.json'));

/** Writes files into a fresh folder of the workshop. */
function lay(name: string, files: Record<string, string>): string {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const quietly = {
  env: {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  },
  stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
};

const PACKAGE = '{ "private": true, "type": "module" }';

/** One paragraph by Astro, as it builds it by default: files, served by sirv. */
export async function startEmptyAstro(): Promise<Page & { stop(): Promise<void> }> {
  const folder = lay('astro', {
    'package.json': PACKAGE,
    'src/pages/index.astro':
      '<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Kosong</title></head><body><p>Kosong</p></body></html>',
  });
  const astro = join(dirname(resolve('astro/package.json')), 'bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], { ...quietly, cwd: folder });
  const files = sirv(join(folder, 'dist'));
  const server = createServer((request, response) => files(request, response));
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  return {
    name: 'an empty Astro page',
    url: `http://localhost:${port}`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** One paragraph by Next, in the App Router, as `next start` serves it. */
export async function startEmptyNext(): Promise<Page & { stop(): Promise<void> }> {
  const folder = lay('next', {
    'package.json': PACKAGE,
    'next.config.mjs': `export default { outputFileTracingRoot: ${JSON.stringify(root)}, turbopack: { root: ${JSON.stringify(root)} } };`,
    'app/layout.js':
      'export default function Layout({ children }) { return <html lang="id"><body>{children}</body></html>; }',
    'app/page.js': 'export default function Page() { return <p>Kosong</p>; }',
  });
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  execFileSync(process.execPath, [next, 'build'], { ...quietly, cwd: folder });
  const port = await freePort();
  const args = [next, 'start', '--port', String(port), '--hostname', 'localhost'];
  const child = startChild('Next', args, quietly.env, folder);
  const url = `http://localhost:${port}`;
  await waitUntilReady(child, url);
  return { name: 'an empty Next page', url, stop: () => child.stop(5000) };
}
