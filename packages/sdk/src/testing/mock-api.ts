import { findOperation } from './find-operation.js';
import { findViolation } from './find-violation.js';
import { exampleFor, lostCursor, pageOf } from './list-pages.js';
import type { MockAnswer, MockAnswerer } from './mock-answer.js';
import { MockApiError } from './mock-api-error.js';
import { type AnyMockRequest, readRequest, type SeenRequest } from './mock-request.js';
import { type MockBody, type MockOperation, ROUTES } from './operation.js';
import { untilAborted, wait } from './patience.js';
import { Plan } from './plan.js';
import { refuse, succeed } from './respond.js';
import {
  checkAnswer,
  checkOperation,
  exampleOf,
  refusalOf,
  type SetAnswer,
  type SetAnswerer,
} from './set-answer.js';

/**
 * How a mock behaves where nothing else was set.
 *
 * @example
 * ```ts
 * import { mockApi } from '@humas/sdk/testing';
 *
 * const api = mockApi({ baseUrl: 'https://situs.example/api', latency: 300 });
 * console.log(api.baseUrl);
 * ```
 */
export interface MockApiOptions {
  /** Where the API pretends to be; requests to anything else are refused. Default: `https://api.humas.test`. */
  readonly baseUrl?: string;
  /** Milliseconds before every answer, to see what readers see while they wait. Default: 0, without a timer. */
  readonly latency?: number;
}

/**
 * A content API in memory that answers with the contract's examples until it is told otherwise.
 *
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { type MockApi, mockApi } from '@humas/sdk/testing';
 *
 * const clientOf = ({ baseUrl, fetch }: MockApi) => createHumasClient({ baseUrl, fetch });
 * console.log((await clientOf(mockApi()).definitions.get()).version);
 * ```
 */
export interface MockApi {
  /** To hand to `createHumasClient`, and as `apiUrl` to the beacon. */
  readonly baseUrl: string;
  /** To hand to `createHumasClient`, or to put in the place of the global one. */
  readonly fetch: typeof globalThis.fetch;
  /** What was asked so far, oldest first; also what was refused for breaking the contract, and what went offline. */
  readonly requests: readonly AnyMockRequest[];
  /**
   * Sets an answer. With `times` it is given that often, after counted answers set earlier; without, it stays, in the
   * place of the one that stayed before. When all are used up, the contract's example is back.
   *
   * @throws {MockApiError} for what the API never answers.
   */
  on<Id extends MockOperation>(
    operation: Id,
    answer: (MockAnswer<Id> & { readonly times?: number }) | MockAnswerer<Id>,
  ): MockApi;
  /** The contract's example of an operation's success, to change at will; undefined where it answers without a body. */
  example<Id extends MockOperation>(operation: Id): MockBody<Id>;
  /**
   * Fails the test when the code did not ask what it was expected to: an answer that was set was never asked for, or less
   * than `times`; a request matched no operation; or a function that answers threw.
   *
   * @throws {MockApiError} naming all of them.
   */
  verify(): void;
  /** Forgets the answers that were set and what was asked: what `afterEach` is for. */
  reset(): void;
}

/**
 * Makes a content API for tests and demonstrations: no server, no network, the contract's own examples. It refuses what
 * the real one would refuse: an unknown address or parameter, a write without a key, a change without a version.
 *
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { mockApi } from '@humas/sdk/testing';
 *
 * const api = mockApi();
 * const client = createHumasClient({ baseUrl: api.baseUrl, fetch: api.fetch });
 *
 * api.on('articles.get', { body: { ...api.example('articles.get'), headline: 'Loket buka lebih pagi' } });
 * api.on('articles.list', { problem: 'service_unavailable', retryAfter: 1, times: 1 });
 *
 * console.log((await client.articles.get('art_1')).headline);
 * console.log((await client.articles.list()).items.length); // after one retry
 * api.verify();
 * ```
 */
export function mockApi({ baseUrl = 'https://api.humas.test', latency = 0 }: MockApiOptions = {}): MockApi {
  const { origin, pathname } = new URL(baseUrl);
  const base = origin + pathname.replace(/\/+$/, '');
  const plan = new Plan<SetAnswerer>();
  const requests: SeenRequest[] = [];
  /** What nobody but `verify` tells: clients and widgets are made to survive it. */
  let troubles: { readonly told: string; readonly cause?: unknown }[] = [];
  let asked = 0;

  async function answer(request: Request): Promise<Response> {
    const requestId = `req_mock_${++asked}`;
    const id = { 'X-Request-Id': requestId } as const;
    const found = findOperation(request.method, new URL(request.url), base);
    if ('code' in found) {
      troubles.push({ told: found.detail ?? found.code });
      return refuse(found, requestId, id);
    }
    const { operation } = found;
    const seen = await readRequest(request, found);
    requests.push(seen);
    const violation = findViolation(seen);
    const set = violation ? { problem: violation } : await chosen(seen);
    if (set instanceof Response) return set;
    const milliseconds = set.latency ?? latency;
    if (milliseconds > 0) await wait(milliseconds, request.signal);
    if (set.offline) throw new TypeError('fetch failed');
    const headers: Record<string, string> = { ...id, ...set.headers };
    if (set.problem) {
      const { retryAfter } = set;
      if (retryAfter !== undefined) headers['Retry-After'] = String(retryAfter);
      return refuse(refusalOf(set.problem), requestId, headers);
    }
    const lost = set.pages && lostCursor(set.pages, seen);
    if (lost) return refuse(lost, requestId, headers);
    return succeed(ROUTES[operation], bodyOf(set, seen), seen.headers, headers);
  }

  /** The answer that is next, made by its function where it is one. */
  async function chosen(seen: SeenRequest): Promise<SetAnswer | Response> {
    const { operation } = seen;
    const set = plan.next(operation) ?? {};
    if (typeof set !== 'function') return set;
    try {
      const made = await set(seen);
      if (!(made instanceof Response)) checkAnswer(operation, made);
      return made;
    } catch (cause) {
      troubles.push({ told: `the function that answers ${operation} threw ${String(cause)}`, cause });
      throw cause;
    }
  }

  const api: MockApi = {
    baseUrl: base,
    async fetch(input, init) {
      const address =
        typeof input === 'object' && 'url' in input ? input : new URL(String(input), `${base}/`);
      const request = new Request(address, init);
      request.signal.throwIfAborted();
      return await untilAborted(request.signal, answer(request));
    },
    // Every entry was read by the route of its operation, which is where the types come from too.
    requests: requests as unknown as readonly AnyMockRequest[],
    on(operation, set) {
      checkOperation(operation);
      // The types tied it to its operation; from here on it is one of many.
      const answer = set as SetAnswerer;
      if (typeof answer !== 'function') checkAnswer(operation, answer);
      plan.set(operation, answer, typeof answer === 'function' ? undefined : answer.times);
      return api;
    },
    example: <Id extends MockOperation>(operation: Id) => exampleOf(operation) as MockBody<Id>,
    verify() {
      const told = [...troubles.map((trouble) => trouble.told), ...plan.unused()];
      if (!told.length) return;
      const [{ cause } = { cause: undefined }] = troubles.filter((trouble) => 'cause' in trouble);
      const heard = requests.map(({ operation }) => operation).join(', ') || 'nothing';
      throw new MockApiError(
        `humas: the mock was not asked as the test says:\n${told.map((line) => `- ${line}`).join('\n')}\nIt was asked: ${heard}. Mend the code, or what the test sets.`,
        cause === undefined ? undefined : { cause },
      );
    },
    reset() {
      plan.clear();
      requests.length = 0;
      troubles = [];
      asked = 0;
    },
  };
  return api;
}

function bodyOf({ body, pages }: SetAnswer, seen: SeenRequest): unknown {
  if (body !== undefined) return body;
  const example = exampleOf(seen.operation);
  return pages ? pageOf(pages, example, seen) : exampleFor(example, seen);
}
