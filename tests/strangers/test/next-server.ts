import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

/** The program of Next, as the workspace has it. */
export const next = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Next's environment: no telemetry, and not the test runner's idea of where it runs. */
export const nextEnv = (mode: 'production' | 'development') => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: mode,
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A running Next server. */
export type NextServer = { origin: string; stop(): Promise<void> };

/** Starts `next start` or `next dev` on a free port and waits until a page is there. */
export async function startNext(
  app: string,
  mode: 'start' | 'dev',
  path: string,
  extraEnv: Record<string, string> = {},
): Promise<NextServer> {
  const port = await freePort();
  const args = [next, mode, '--port', String(port), '--hostname', '127.0.0.1'];
  const env = { ...nextEnv(mode === 'dev' ? 'development' : 'production'), ...extraEnv };
  const server: ChildProcess = spawn(process.execPath, args, { cwd: app, env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(origin + path).catch(() => undefined))?.ok) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`next ${mode} did not answer at ${path}`);
}

/** A script that a page loads. */
export type Script = { address: string; code: string; bytes: number; gzipped: number };

/** The scripts of a page, as its HTML names them. */
export async function scriptsOf(origin: string, path: string): Promise<Script[]> {
  const html = await (await fetch(origin + path)).text();
  const addresses = new Set([...html.matchAll(/\/_next\/[^"'\\ ]+?\.js/g)].map(([address]) => address));
  const read = async (address: string) => {
    const code = await (await fetch(origin + address)).text();
    const bytes = Buffer.byteLength(code);
    return { address, code, bytes, gzipped: gzipSync(code, { level: 9 }).length };
  };
  return Promise.all([...addresses].sort().map(read));
}

/** What a page loads that another does not. */
export function scriptsBeyond(base: Script[], page: Script[]): Script[] {
  const known = new Set(base.map(({ address }) => address));
  return page.filter(({ address }) => !known.has(address));
}
