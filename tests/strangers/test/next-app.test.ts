import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packAll, settle } from './workshop.ts';

let server: ChildProcess;
let origin: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Addresses of the scripts a page loads, in order of name. */
async function scriptsOf(path: string): Promise<string[]> {
  const html = await (await fetch(origin + path)).text();
  return [...new Set([...html.matchAll(/\/_next\/[^"'\\ ]+?\.js/g)].map(([address]) => address))].sort();
}

async function bytesOf(scripts: string[]): Promise<number> {
  const sizes = scripts.map(
    async (address) => (await (await fetch(origin + address)).arrayBuffer()).byteLength,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

beforeAll(async () => {
  const app = settle('next-app', packAll());
  const next = join(import.meta.dirname, '../../../node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  execFileSync(process.execPath, [next, 'build'], { cwd: app, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await freePort();
  server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: app,
    env,
  });
  origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(`${origin}/empty`).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the Next app did not answer');
}, 240_000);

afterAll(() => {
  server?.kill();
});

describe('a Next App Router app with the packed tarballs', () => {
  test.each(['/static', '/subpaths'])(
    'static widgets on %s add 0 bytes of client JavaScript',
    async (path) => {
      const empty = await scriptsOf('/empty');
      const page = await scriptsOf(path);
      expect(empty.length).toBeGreaterThan(0);
      expect((await bytesOf(page)) - (await bytesOf(empty))).toBe(0);
      expect(page.filter((address) => !empty.includes(address) && !address.includes('/app/'))).toEqual([]);
    },
  );

  test('interactive widgets do bring theirs, so the comparison can fail', async () => {
    const more = (await bytesOf(await scriptsOf('/article'))) - (await bytesOf(await scriptsOf('/empty')));
    expect(more).toBeGreaterThan(1000);
  });

  test('the static page holds what a reader came for', async () => {
    const html = await (await fetch(`${origin}/static`)).text();
    expect(html).toContain('Pendaftaran layanan tidak dipungut biaya');
    expect(html).toContain('19.111');
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
  });

  test('the poll works before any script has run', async () => {
    const html = await (await fetch(`${origin}/article`)).text();
    expect(html).toContain(
      'action="https://api.contoh.example/v1/articles/art_01hbytm700e5k8jv2xw6q4n9rc/reaction"',
    );
  });
});
