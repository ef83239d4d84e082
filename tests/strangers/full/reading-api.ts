import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockApi } from '@humas/sdk/testing';
import sirv from 'sirv';

/** A content API that answers with the contract's examples, for browsers of any origin. */
export interface ReadingApi {
  origin: string;
  /** What was asked for: `articles.get`, … */
  asked(): string[];
  /** Says of the next article that is asked for by its address that there is none. */
  answerMissing(): void;
  stop(): Promise<void>;
}

const ANYBODY = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

function allowAnybody(response: ServerResponse): void {
  for (const [name, value] of Object.entries(ANYBODY)) response.setHeader(name, value);
}

/**
 * Starts it on a free port.
 *
 * @param embed - a folder of what an API serves at `/embed/v1/`.
 */
export async function startReadingApi(embed?: string): Promise<ReadingApi> {
  const api = mockApi();
  const files = embed ? sirv(embed, { dev: true, setHeaders: allowAnybody }) : undefined;
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, ANYBODY).end();
      return;
    }
    if (files && request.url?.startsWith('/embed/v1/')) {
      request.url = request.url.slice('/embed/v1'.length);
      files(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const answer = await api.fetch(new URL(request.url ?? '/', api.baseUrl), {
      method: request.method ?? 'GET',
      headers,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...ANYBODY });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => api.requests.map(({ operation }) => operation),
    answerMissing() {
      api.on('articles.getBySlug', { problem: 'not_found', times: 1 });
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
