import type { Problem } from '@humas/contract';
import type { MockRequest } from './mock-request.js';
import type { MockBody, MockItem, MockOperation, MockProblemCode } from './operation.js';

interface Manner {
  /** Milliseconds before it comes; an aborted call does not wait for it. Left out: the latency of the whole mock. */
  readonly latency?: number;
}

interface GoodAnswer<Id extends MockOperation> extends Manner {
  /** Left out: the contract's example. */
  readonly body?: MockBody<Id>;
  /** Beside those of the contract, or in their place. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly pages?: never;
  readonly problem?: never;
  readonly offline?: never;
}

interface PagedAnswer<Id extends MockOperation> extends Manner {
  /** The items page by page; the mock makes the cursors and knows them again. `[]` is a list of nothing. */
  readonly pages: readonly (readonly MockItem<Id>[])[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: never;
  readonly problem?: never;
  readonly offline?: never;
}

interface BadAnswer<Id extends MockOperation> extends Manner {
  /** The code of a problem this operation may answer with; more than the code changes the contract's example of it. */
  readonly problem:
    | MockProblemCode<Id>
    | (Partial<Omit<Problem, 'code' | 'status'>> & { readonly code: MockProblemCode<Id> });
  /** Seconds, as the header `Retry-After` says them. Left out, there is no such header. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: never;
  readonly pages?: never;
  readonly offline?: never;
}

interface NoAnswer extends Manner {
  /** The request never arrives: `fetch` rejects as it does without a network. */
  readonly offline: true;
  readonly body?: never;
  readonly pages?: never;
  readonly problem?: never;
}

/**
 * One answer of an operation: a body, pages, a problem, or none at all. `{}` is the contract's example.
 *
 * @example
 * ```ts
 * import type { MockAnswer } from '@humas/sdk/testing';
 *
 * const slow: MockAnswer<'polls.get'> = { latency: 200 };
 * const refused: MockAnswer<'messages.create'> = { problem: 'too_many_requests', retryAfter: 600 };
 * const empty: MockAnswer<'articles.list'> = { pages: [] };
 * const lost: MockAnswer<'agencies.get'> = { offline: true };
 * console.log(slow, refused, empty, lost);
 * ```
 */
export type MockAnswer<Id extends MockOperation> =
  | GoodAnswer<Id>
  | BadAnswer<Id>
  | NoAnswer
  | ([MockItem<Id>] extends [never] ? never : PagedAnswer<Id>);

/**
 * Answers by what was asked. A `Response` is handed on as it is; whatever the function throws, `fetch` rejects with, and
 * `verify()` tells of it.
 *
 * @example
 * ```ts
 * import { type MockAnswerer, mockApi } from '@humas/sdk/testing';
 *
 * const api = mockApi();
 * const byId: MockAnswerer<'articles.get'> = ({ params }) => ({
 *   body: { ...api.example('articles.get'), id: params.article },
 * });
 * api.on('articles.get', byId);
 * ```
 */
export type MockAnswerer<Id extends MockOperation> = (
  request: MockRequest<Id>,
) => MockAnswer<Id> | Response | Promise<MockAnswer<Id> | Response>;
