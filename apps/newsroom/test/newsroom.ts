import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../dist/server/entry.mjs', import.meta.url));

/**
 * A port nobody listens on, below those that systems give to outgoing connections (32768 on Linux, 49152 elsewhere): it
 * is free for the moment until the newsroom takes it, and a connection of somebody else must not take it first.
 */
async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000);
  const server = createServer().listen(port, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!isFree) return freePort();
  server.close();
  await once(server, 'close');
  return port;
}

/** The built newsroom, running. */
export interface Newsroom {
  url: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/**
 * Starts the built newsroom as `npm start` does, on a free port.
 *
 * @throws Error with its output when it ends instead of answering.
 */
export async function startNewsroom(env: Record<string, string>): Promise<Newsroom> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [entry], {
    // A machine that is busy with other tests is no API that is down.
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), HUMAS_API_PATIENCE_MS: '120000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const get = (path: string, init?: RequestInit) => fetch(url + path, { redirect: 'manual', ...init });
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`humas: the newsroom ended while starting.\n${output}`);
    // Only its own greeting says that it is this process that answers.
    if (!output.includes('listens at')) {
      await sleep(50);
      continue;
    }
    const answer = await get('/favicon.svg').catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) break;
    await sleep(50);
  }
  return {
    url,
    get,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
