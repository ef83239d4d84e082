import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const require = createRequire(import.meta.url);

/** What Prism says against one exchange. */
export interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism as a proxy that lets everything through and says in a header what is wrong with it. */
export async function startPrism(upstream: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const document = require.resolve('@humas/contract/openapi.json');
  const program = require.resolve('@stoplight/prism-cli/dist/index.js');
  const args = [program, 'proxy', document, upstream, '--port', String(port), '--host', '127.0.0.1'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  while (!(await isListening(url))) {
    if (child.exitCode !== null) throw new Error(`prism ended with ${child.exitCode}`);
    await wait(100);
  }
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** What stands in the header Prism adds. */
export function violationsOf(response: Response): Violation[] {
  const header = response.headers.get('sl-violations');
  return header === null ? [] : (JSON.parse(header) as Violation[]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Only a connection: whatever is asked would go on to the server behind. */
async function isListening(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
