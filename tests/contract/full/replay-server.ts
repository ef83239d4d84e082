import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Exchange } from './record-suite.ts';

/** Names which recorded answer a request stands for. */
export const REPLAY = 'x-replay';

/** Headers that belong to one connection, not to an answer. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

/** Answers the n-th request of the suite as the API did. */
export async function startReplay(
  exchanges: readonly Exchange[],
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const exchange = exchanges[Number(request.headers[REPLAY])];
      if (!exchange) return response.writeHead(404).end();
      const headers = Object.entries(exchange.answerHeaders).filter(
        ([name, value]) => value !== undefined && !OF_THE_CONNECTION.has(name),
      ) as [string, string | string[]][];
      return response.writeHead(exchange.status, Object.fromEntries(headers)).end(exchange.answer);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
