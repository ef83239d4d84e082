import type { operations } from '@humas/contract';
import type { MockOperation } from './operation.js';

type Names<Given> = Given extends object ? keyof Given : never;

type PathOf<Id extends MockOperation> = Names<operations[Id]['parameters']['path']>;
type QueryOf<Id extends MockOperation> = Names<operations[Id]['parameters']['query']>;

type SentBody<Id extends MockOperation> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : Content extends { 'multipart/form-data': object }
      ? FormData
      : Readonly<Record<string, string>>
  : undefined;

/**
 * What was asked of the API, in the words of the contract.
 *
 * @example
 * ```ts
 * import type { MockRequest } from '@humas/sdk/testing';
 *
 * const pageOf = ({ query }: MockRequest<'articles.list'>) => query.cursor ?? 'first';
 * const aboutOf = ({ params }: MockRequest<'articles.get'>) => params.article;
 * console.log(pageOf, aboutOf);
 * ```
 */
export interface MockRequest<Id extends MockOperation> {
  readonly operation: Id;
  readonly method: string;
  /** Without `baseUrl` and query, as it was sent. */
  readonly path: string;
  /** The variable parts of the path, decoded. */
  readonly params: Readonly<Record<PathOf<Id>, string>>;
  readonly query: Readonly<Partial<Record<QueryOf<Id>, string>>>;
  /** By name in lower case. A key, a cookie or a voter's secret is `(secret)`, so that no snapshot of a test holds one. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON parsed, a form with files as `FormData`, any other form by its fields; undefined where nothing was sent. */
  readonly body: SentBody<Id>;
}

/**
 * Any request; `operation` tells which.
 *
 * @example
 * ```ts
 * import { mockApi } from '@humas/sdk/testing';
 *
 * for (const request of mockApi().requests)
 *   if (request.operation === 'reactions.set') console.log(request.params.article, request.body.choice);
 * ```
 */
export type AnyMockRequest = { [Id in MockOperation]: MockRequest<Id> }[MockOperation];

/** A request before its operation is known to the types. */
export interface SeenRequest {
  readonly operation: MockOperation;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A body that says it is JSON and is not. */
export const NOT_JSON = Symbol('not JSON');

/** Reads what was sent. Its body is used up, as `fetch` would. */
export async function readRequest(
  request: Request,
  { operation, path, params }: Pick<SeenRequest, 'operation' | 'path' | 'params'>,
): Promise<SeenRequest> {
  return {
    operation,
    method: request.method,
    path,
    params,
    query: Object.fromEntries(new URL(request.url).searchParams),
    headers: headersOf(request.headers),
    body: await bodyOf(request),
  };
}

const SECRETS = new Set(['authorization', 'cookie', 'humas-voter']);

/** Not every DOM of a test runner writes names in lower case. */
const headersOf = (headers: Headers) =>
  Object.fromEntries(
    [...headers]
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .map(([name, value]) => [name, SECRETS.has(name) ? '(secret)' : value]),
  );

async function bodyOf(request: Request): Promise<unknown> {
  const type = mediaTypeOf(request.headers);
  if (type === 'multipart/form-data') return await request.formData();
  const text = await request.text();
  if (text === '') return undefined;
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NOT_JSON;
  }
}

/** `application/json` of `application/json; charset=utf-8`. */
export const mediaTypeOf = (headers: Pick<Headers, 'get'>) =>
  (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
