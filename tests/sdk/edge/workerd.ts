/// <reference path="./workerd.d.ts" />
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import program, { compatibilityDate } from 'workerd';

// A worker without Node's modules and globals: what reaches for one fails here, as at every edge that has none.
const configuration = (outside: string) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "judged", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
      compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
      globalOutbound = "outside",
    )),
    (name = "outside", external = (address = "${outside}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "judged")],
);
`;

/** A worker that runs. */
export interface Worker {
  /** What a request to this case's address is answered. */
  ask(name: string, signal?: AbortSignal): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts Cloudflare's runtime with a worker in it, whose every request goes to one server.
 *
 * @param entry - the worker's file.
 * @param outside - host and port of that server.
 * @throws Error when it does not start; nothing of it is left then.
 */
export async function startWorker(entry: string, outside: string): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), 'humas-edge-'));
  let child: ChildProcess | undefined;
  let ended: Promise<unknown> | undefined;
  const stop = async () => {
    // Asked kindly it would first finish what it was asked, and a test that failed may have left it waiting.
    child?.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await bundle(entry, join(folder, 'worker.js'));
    writeFileSync(join(folder, 'config.capnp'), configuration(outside));
    child = spawn(program, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    });
    // It may also end by never having begun.
    ended = once(child, 'exit').catch(() => {});
    const url = `http://127.0.0.1:${await portOf(child)}`;
    return { ask: (name, signal) => ask(`${url}/${name}`, signal), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ask(address: string, signal: AbortSignal | undefined): Promise<unknown> {
  const answer = await fetch(address, signal && { signal });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`the worker failed at ${address}: ${said}`);
  return said === '' ? undefined : JSON.parse(said);
}

/** As tools for workers bundle. Node's modules stay outside, where the runtime says that there are none. */
async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', ...builtinModules],
    // What is wrong is in the error.
    logLevel: 'silent',
  });
}

/** The port workerd took; it says so on a channel of its own. */
async function portOf(child: ChildProcess): Promise<number> {
  let said = '';
  for await (const part of child.stdio[3] as Readable) {
    said += part;
    const [, port] = /"event":"listen".*"port":(\d+)/.exec(said) ?? [];
    if (port) return Number(port);
  }
  throw new Error('workerd ended before it listened. What it said stands above.');
}
