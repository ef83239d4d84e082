import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A web server of this test on a free port; it ends with the test. */
export interface WebServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  port: number;
  /** Method and address of every request, in order. */
  seen: string[];
}

/** Starts a server that answers as told. */
export async function startWebServer(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<WebServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, seen };
}
