import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { examples } from '@humas/contract/examples';
import { agency, article, clarified, poll, stories, terms } from './samples.ts';
import { bodyOf, type Reply, type Served, serve } from './server.ts';

/** A request as the API got it. */
export type Asked = {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly voter: string;
};

/** What the API says to a request; nothing: it never answers. */
export type Answer = (asked: Asked) => Reply | undefined | Promise<Reply | undefined>;

const json = (body: unknown, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** Where the contract's examples say that pictures are. */
const EXAMPLES = 'http://localhost:4000';

/** An API that says what the contract's examples say, until a test has it say something else. */
export class FakeApi {
  /** Everything that was asked, in order, without the questions browsers ask beforehand. */
  asked: Asked[] = [];
  /** Votes by article and voter. */
  votes = new Map<string, string>();
  readonly #answers: [path: RegExp, answer: Answer][] = [];
  #server: Served | undefined;
  #test = 0;

  async start(): Promise<void> {
    this.#server = await serve((request, response) => void this.#take(request, response));
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  /** What the browsers of this test call themselves: a page that is being closed may still ask, and is not heard. */
  get test(): string {
    return `Test/${this.#test}`;
  }

  /** The test is over: who asks now is not heard by the next. */
  leave(): void {
    this.#test++;
  }

  /** From now on, for addresses like this. The last one said wins. */
  says(path: RegExp, answer: Answer | Reply): void {
    this.#answers.unshift([path, typeof answer === 'function' ? answer : () => answer]);
  }

  /** The same with JSON. */
  saysJson(path: RegExp, body: unknown, status = 200): void {
    this.says(path, json(body, status));
  }

  /** As new, between two tests. */
  reset(): void {
    this.asked = [];
    this.votes.clear();
    this.#answers.length = 0;
  }

  /** Addresses that were asked, without the origin. */
  paths(pattern = /./): string[] {
    return this.asked
      .map(({ method, url }) => `${method} ${url.pathname}${url.search}`)
      .filter((path) => pattern.test(path));
  }

  stop(): void {
    this.#server?.close();
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Allow-Headers': '*, Humas-Voter, Idempotency-Key, Content-Type',
      'Access-Control-Max-Age': '600',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    const named = request.headers['user-agent'] ?? '';
    if (!named.endsWith(this.test)) return void response.destroy();
    const url = new URL(request.url ?? '/', this.origin);
    const asked = {
      method: request.method ?? 'GET',
      url,
      body: await bodyOf(request),
      voter: String(request.headers['humas-voter'] ?? ''),
    };
    this.asked.push(asked);
    const [, own] = this.#answers.find(([path]) => path.test(`${url.pathname}${url.search}`)) ?? [];
    const reply = await (own ?? ((question: Asked) => this.usual(question)))(asked);
    if (!reply) return void (await once(response, 'close'));
    const { status = 200, type = 'text/plain', headers = cors, body = '' } = reply;
    const told = typeof body === 'string' ? body.replaceAll(EXAMPLES, this.origin) : body;
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(told);
  }

  /** What it says when a test says nothing else. */
  usual({ method, url, body, voter }: Asked): Reply {
    const { pathname, searchParams } = url;
    const part = pathname.split('/');
    const limit = Number(searchParams.get('pageSize') ?? searchParams.get('limit') ?? 5);
    if (pathname === '/v1/articles') return json({ items: stories(limit), page: { next: null, prev: null } });
    if (pathname === '/v1/articles/popular')
      return json({
        items: stories(limit).map((each, index) => ({ rank: index + 1, views: 4000 - index, article: each })),
        asOf: '2026-11-21T10:00:00+07:00',
      });
    if (pathname === '/v1/counters')
      return json({
        items: (searchParams.get('ids') ?? '')
          .split(',')
          .map((id) => ({ ...examples['counters.list'].items[0], article: id })),
        asOf: '2026-11-21T10:00:00+07:00',
      });
    if (pathname === '/v1/messages/terms') return json(terms());
    if (pathname === '/v1/messages') return json(examples['messages.create'], 201);
    if (pathname === '/v1/views') return { status: 204 };
    if (pathname.startsWith('/media/')) return { type: 'image/svg+xml', body: PICTURE };
    if (pathname.endsWith('/poll')) return json(this.#tally(part[3] ?? ''));
    if (pathname.endsWith('/reaction')) return json(this.#vote(part[3] ?? '', method, voter, body));
    if (/^\/v1\/agencies\/[^/]+$/.test(pathname)) return json(agency());
    if (/^\/v1\/articles\/[^/]+$/.test(pathname)) return json(article({ id: part[3] ?? '' }));
    if (/^\/v1\/agencies\/[^/]+\/articles\/[^/]+$/.test(pathname))
      return json(part[5] === 'biaya' ? clarified() : article({ slug: part[5] ?? '' }));
    return json({ code: 'not_found', title: 'Not found', status: 404 }, 404);
  }

  #vote(of: string, method: string, voter: string, body: string) {
    const key = `${of} ${voter}`;
    const previousChoice = this.votes.get(key) ?? null;
    if (method === 'DELETE') this.votes.delete(key);
    if (method === 'PUT') this.votes.set(key, (JSON.parse(body) as { choice: string }).choice);
    const choice = this.votes.get(key) ?? null;
    if (method === 'GET') return { article: of, choice, class: choice && 'counted' };
    return { article: of, choice, previousChoice, class: 'counted', poll: this.#tally(of) };
  }

  #tally(of: string) {
    const chosen = [...this.votes].filter(([key]) => key.startsWith(of)).map(([, choice]) => choice);
    const before = poll();
    return poll({
      article: of,
      total: before.total + chosen.length,
      options: before.options.map((option) => ({
        ...option,
        count: option.count + chosen.filter((choice) => choice === option.key).length,
      })),
    });
  }
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#345"/></svg>';
