import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { examples } from '@humas/contract/examples';

/** What reached the server outside. */
export interface Seen {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: number;
}

/** What is answered to the nth request of an address; nothing is silence, a broken line has no answer either. */
type Answer =
  | { status: number; json?: unknown; headers?: Record<string, string> }
  | 'silence'
  | 'broken line';

const problem = (status: number, code: string): Answer => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  json: {
    type: `https://humas.example/problems/${code}`,
    title: code,
    status,
    detail: 'Rincian.',
    code,
    requestId: 'req_1',
  },
});

const page = (ids: string[], next: string | null): Answer => ({
  status: 200,
  json: { items: ids.map((id) => ({ id })), page: { next, prev: null } },
});

const answers: Record<string, (nth: number, headers: IncomingMessage['headers']) => Answer> = {
  'GET /v1/articles?pageSize=2': () => page(['a', 'b'], 'second'),
  'GET /v1/articles?cursor=second&pageSize=2': () => page([], 'third'),
  'GET /v1/articles?cursor=third&pageSize=2': () => page(['c'], null),
  'GET /v1/articles/art_01hbytm700e5k8jv2xw6q4n9rc': () => problem(404, 'not_found'),
  'GET /v1/definitions': (nth) =>
    nth === 1
      ? problem(503, 'service_unavailable')
      : nth === 2
        ? 'broken line'
        : { status: 200, json: { fine: true } },
  'POST /v1/messages': (nth) =>
    nth === 1 ? problem(503, 'service_unavailable') : { status: 201, json: examples['messages.create'] },
  'POST /v1/media': (nth) =>
    nth === 1 ? problem(503, 'service_unavailable') : { status: 201, json: examples['media.create'] },
  'GET /v1/messages/terms': () => 'silence',
  'GET /v1/categories': () => 'broken line',
  'GET /v1/agencies/kepegawaian': (nth, headers) => {
    if (nth === 3) return problem(500, 'internal_error');
    if (headers['if-none-match'] === '"1"') return { status: 304 };
    return { status: 200, json: examples['agencies.get'], headers: { ETag: '"1"' } };
  },
  'GET /v1/agencies/kepegawaian/alerts': () => ({ status: 200, json: examples['alerts.list'] }),
  'GET /v1/agencies/kepegawaian/articles/layanan': () => ({
    status: 200,
    json: examples['articles.getBySlug'],
  }),
};

/** A server of few answers outside the worker, which writes down what it was asked. */
export async function startOutside() {
  const seen: Seen[] = [];
  const held: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    const { length } = await buffer(request);
    const nth =
      seen.push({ line, headers: request.headers, bytes: length }) &&
      seen.filter((one) => one.line === line).length;
    const answer = answers[line]?.(nth, request.headers) ?? problem(404, 'not_found');
    if (line.endsWith('/alerts')) await new Promise<void>((resolve) => held.push(resolve));
    if (answer === 'silence') return;
    if (answer === 'broken line') return void request.socket.destroy();
    // Over a line that was used before the runtime itself would ask again, and nobody would see who did.
    response.shouldKeepAlive = false;
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
    response.end(answer.json === undefined ? undefined : JSON.stringify(answer.json));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many answers are held back. */
    waiting: () => held.length,
    /** Lets go of the answers that are held back: those about alerts. */
    release: () => held.splice(0).forEach((go) => void go()),
    /** What was asked since it was last asked this; counting begins anew. */
    taken: () => seen.splice(0),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
