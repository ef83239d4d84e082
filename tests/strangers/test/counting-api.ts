import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examples } from '@humas/contract/examples';

/** A content API of one list, which counts who asks. */
export interface CountingApi {
  origin: string;
  /** What was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

/** Starts it on a free port. Each answer has another headline: the number of the request. */
export async function startCountingApi(): Promise<CountingApi> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const number = asked.push(`${request.method} ${request.url}`);
    const { items, page } = examples['articles.list'];
    const [article] = items;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('ETag', `"${number}"`);
    response.setHeader('Cache-Control', 'public, max-age=60');
    response.end(JSON.stringify({ items: [{ ...article, headline: `Jawaban ke-${number}` }], page }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}
