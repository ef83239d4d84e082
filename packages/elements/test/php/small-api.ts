import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, FakeApi } from '../pages/fake-api.ts';
import { bodyOf, type Reply, type Served, serve } from '../pages/server.ts';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': '*, Humas-Voter, Idempotency-Key, Content-Type',
};

/** An API for a site's server and its readers' browsers alike: says what the contract's examples say, or what a test wants. */
export class SmallApi {
  /** `GET /v1/articles?…` and the like, in order. */
  asked: string[] = [];
  readonly #usual = new FakeApi();
  readonly #answers: [path: RegExp, answer: Answer][] = [];
  #server: Served | undefined;

  async start(): Promise<void> {
    this.#server = await serve((request, response) => void this.#take(request, response));
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** From now on, for addresses like this; the last one said wins. An answer that is nothing never comes. */
  says(path: RegExp, answer: Answer | Reply): void {
    this.#answers.unshift([path, typeof answer === 'function' ? answer : () => answer]);
  }

  /** The same with JSON. */
  saysJson(path: RegExp, body: unknown, status = 200): void {
    this.says(path, { status, type: 'application/json', body: JSON.stringify(body) });
  }

  /** As new. */
  reset(): void {
    this.asked = [];
    this.#answers.length = 0;
  }

  /** What was asked for, of some kind. */
  paths(pattern: RegExp): string[] {
    return this.asked.filter((path) => pattern.test(path));
  }

  stop(): void {
    this.#server?.close();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
    const url = new URL(request.url ?? '/', this.origin);
    const method = request.method ?? 'GET';
    const asked = {
      method,
      url,
      body: await bodyOf(request),
      voter: String(request.headers['humas-voter'] ?? ''),
    };
    this.asked.push(`${method} ${url.pathname}${url.search}`);
    const [, own] = this.#answers.find(([path]) => path.test(`${url.pathname}${url.search}`)) ?? [];
    const reply = await (own ?? ((question) => this.#usual.usual(question)))(asked);
    if (!reply) return void (await once(response, 'close'));
    const { status = 200, type = 'text/plain', body = '' } = reply;
    const told = typeof body === 'string' ? body.replaceAll('http://localhost:4000', this.origin) : body;
    response.writeHead(status, { 'Content-Type': type, ...CORS }).end(told);
  }
}
