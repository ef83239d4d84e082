import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examples } from '@humas/contract/examples';

/** What the fake answers to one path; `examples` by default. */
export type Answer = {
  status?: number;
  body: unknown;
  /** Of a body that is no JSON. */
  type?: string;
};

const agencies = examples['agencies.list'];
const article = examples['articles.get'];

/** The contract's own examples by path, so that these tests cannot drift from what the API promises. */
const byContract = (path: string): Answer | undefined => {
  const base = `/v1/agencies/${article.agency.slug}`;
  const known: Record<string, unknown> = {
    '/v1/agencies': agencies,
    [base]: examples['agencies.get'],
    // None in force, as on most days.
    [`${base}/alerts`]: { items: [], asOf: '2026-11-21T10:00:00+07:00' },
    [`${base}/articles/${article.slug}`]: article,
    '/v1/categories': examples['categories.list'],
    '/v1/articles': examples['articles.list'],
    '/v1/articles/popular': examples['articles.popular'],
    '/v1/articles/archive': examples['articles.archive'],
    '/v1/search': examples['search.articles'],
    '/v1/counters': examples['counters.list'],
    [`/v1/articles/${article.id}/poll`]: examples['polls.get'],
    // Usually none.
    [`/v1/articles/${article.id}/messages`]: { items: [], page: { next: null, prev: null } },
    '/v1/messages/terms': examples['messages.terms'],
    '/v1/definitions': examples['definitions.get'],
  };
  return path in known ? { body: known[path] } : undefined;
};

/** A content API in this process, without a database. */
export interface FakeApi {
  url: string;
  /** Answers that differ from the contract's examples, by path; a function is given what was asked. */
  answers: Map<string, Answer | ((query: URLSearchParams) => Answer)>;
  /** Paths with queries, in the order they were asked. */
  asked: string[];
  /** Refuses every request with 503 until set back. */
  isDown: boolean;
  close(): Promise<void>;
}

/** Starts a {@link FakeApi} on a free port. */
export async function startFakeApi(): Promise<FakeApi> {
  const answers: FakeApi['answers'] = new Map();
  const asked: string[] = [];
  const state = { isDown: false };
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://api');
    asked.push(pathname + search);
    const set = answers.get(pathname) ?? byContract(pathname);
    const answer = typeof set === 'function' ? set(searchParams) : set;
    const {
      status = 200,
      body,
      type = status < 400 ? 'application/json' : 'application/problem+json',
    }: Answer = state.isDown
      ? { status: 503, body: problem(503, 'service_unavailable') }
      : (answer ?? { status: 404, body: problem(404, 'not_found') });
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    // Tags in a browser ask from another origin, as the real API lets them.
    response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    get isDown() {
      return state.isDown;
    },
    set isDown(value) {
      state.isDown = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A problem as the contract has it. */
export function problem(status: number, code: string, more: Record<string, unknown> = {}) {
  return {
    type: `https://humas.example/problems/${code}`,
    title: code,
    status,
    detail: code,
    code,
    requestId: 'req_01hbytm700e5k8jv2xw6q4n9rb',
    ...more,
  };
}
