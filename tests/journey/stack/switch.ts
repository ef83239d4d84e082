import { createServer } from 'node:http';
import { freePort } from './free-port.ts';

/** Where a test turns the content API off and on again: it was started by another process. */
export interface Switch {
  url: string;
  close(): void;
}

/**
 * Listens for `POST /off` and `POST /on` and answers when it is done.
 *
 * @param api how to stop and start what is switched
 */
export async function openSwitch(api: { off(): Promise<void>; on(): Promise<void> }): Promise<Switch> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const turned = request.url === '/off' ? api.off() : api.on();
    turned.then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(port, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Turns the content API off or on. @throws Error when that failed */
export async function turn(url: string, to: 'off' | 'on'): Promise<void> {
  const answer = await fetch(`${url}/${to}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`the content API could not be turned ${to}: ${await answer.text()}`);
}
