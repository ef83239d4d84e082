import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../dist/server/entry.mjs', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('humas: no port was given.');
  return address.port;
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
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...env },
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
    if (child.exitCode !== null) throw new Error(`humas: the newsroom ended while starting.\n${output}`);
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
