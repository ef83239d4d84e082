import type { OperationId } from '@humas/contract';
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { createEtag, createWeakEtag } from '../http/etag.js';
import type { Authenticate } from '../keys/authenticate.js';
import type { Principal } from '../keys/principal.js';
import { ProblemError } from '../problems/problem-error.js';
import { BODY_LIMIT } from '../problems/to-problem.js';
import { type Operation, readOperations } from './document.js';
import type { Handlers } from './handler-types.js';
import { KeptAnswers, type WrittenAnswer } from './kept-answers.js';
import { outgoing } from './outgoing.js';
import { createRequestReader, type ReadRequest } from './request-reader.js';
import { createResponseChecker } from './response-checker.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract's operation this route serves. */
    readonly operation?: Operation;
  }
  interface FastifyRequest {
    /** The key that asks; only for operations that need one. */
    principal: Principal | undefined;
  }
}

interface AnyAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly version?: number;
  readonly sameAs?: unknown;
  readonly until?: number;
}

type AnyHandler = (input: object) => Promise<AnyAnswer>;

/**
 * Serves every operation of the contract by the handler of its name, and answers 405 where a path has no such method.
 *
 * @param options.validateResponses check each answer, errors included, against the contract; a wrong one becomes a 500
 *   that names the mistake in the log. For tests: it costs time.
 * @param options.authenticate says who asks, for operations that need a key
 * @param options.clock milliseconds that only go forward
 * @param options.kept answers many ask for
 * @param options.onWrite called after every successful change by a key: what is known may be out of date
 */
export function registerContract(
  app: FastifyInstance,
  handlers: Handlers,
  options: {
    readonly validateResponses: boolean;
    readonly authenticate: Authenticate;
    readonly clock: () => number;
    readonly onWrite: () => void;
    readonly kept: KeptAnswers;
  },
): void {
  const operations = readOperations();
  app.decorateRequest('principal', undefined);
  if (options.validateResponses) app.addHook('onSend', createResponseChecker());
  for (const operation of operations) {
    registerOperation(app, operation, handlers[operation.id], options);
  }
  for (const url of new Set(operations.map((operation) => operation.url)))
    refuseOtherMethods(app, url, operations);
}

/** What one request may bring, in bytes, where it is not {@link BODY_LIMIT}. A medium's handler reads its own. */
const BODY_LIMITS: Partial<Record<OperationId, number>> = {
  'imports.put': 2_000_000,
  // A thousand of the longest source ids, each with the largest number, written with room.
  'imports.count': 300_000,
  // Two thousand characters, each written as two escapes.
  'messages.create': 32_768,
  // Ten times as many as are stored, so that a reader who wrote too much gets it back.
  'messages.submitForm': 131_072,
};

function registerOperation(
  app: FastifyInstance,
  operation: Operation,
  handler: Handlers[OperationId],
  options: {
    readonly authenticate: Authenticate;
    readonly clock: () => number;
    readonly onWrite: () => void;
    readonly kept: KeptAnswers;
  },
): void {
  const read = createRequestReader(operation);
  // The table's type ties each handler to its own operation; the loop over them cannot express that tie.
  const handle = handler as unknown as AnyHandler;
  const { authenticate, clock, onWrite, kept } = options;
  const isKept = KeptAnswers.keeps(operation);
  const writes = operation.scopes !== undefined && operation.method !== 'GET';
  app.route({
    method: operation.method,
    url: operation.url,
    config: { operation },
    bodyLimit: BODY_LIMITS[operation.id] ?? BODY_LIMIT,
    onRequest: async (request) => {
      // Before anything of a body is read, and before anything is said about the request.
      if (operation.scopes) request.principal = await authenticate(request, operation.scopes);
      requireMediaType(operation, request);
    },
    handler: async (request, reply) => {
      const handleRead = async (input: ReadRequest) =>
        writeAnswer(await handle({ ...input, request, principal: request.principal }));
      const answer = isKept
        ? await kept.get(operation, request.url, () => read(request), handleRead)
        : await handleRead(read(request));
      if (writes) {
        // Who wrote sees what was written, at least in this process; the others follow within seconds.
        kept.clear();
        onWrite();
      }
      const { status, headers, text } = outgoing(
        operation,
        answer,
        request.headers['if-none-match'],
        clock(),
      );
      return reply.code(status).headers(headers).send(text);
    },
  });
}

function requireMediaType(operation: Operation, request: FastifyRequest): void {
  const types = Object.keys(operation.requestBody?.content ?? {});
  const header = request.headers['content-type'];
  if (types.length === 0) return;
  // Without a name, text is taken for what the operation reads; the parts of a form cannot be found without one.
  if (header === undefined && !types.includes('multipart/form-data')) return;
  const type = (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type))
    throw new ProblemError('unsupported_media_type', { values: { types: types.join(', ') } });
}

/**
 * The body is written with JSON.stringify: a serializer made from schemas drops undocumented fields silently, so that a
 * test would never see them.
 */
function writeAnswer(answer: AnyAnswer): WrittenAnswer {
  const { status, headers = {}, body, until } = answer;
  if (body === undefined) return { status, headers, etag: undefined, text: undefined, until };
  // Text is a page, unless the handler says which other kind it is.
  const isPage = typeof body === 'string';
  const text = isPage ? body : JSON.stringify(body);
  const type = isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const etag = etagOf(answer, text);
  return {
    status,
    text,
    etag,
    until,
    headers: { 'Content-Type': type, ...headers, ...(etag ? { ETag: etag } : {}) },
  };
}

function etagOf({ version, sameAs }: AnyAnswer, text: string): string | undefined {
  if (version === undefined) return undefined;
  return sameAs === undefined ? createEtag(version, text) : createWeakEtag(version, JSON.stringify(sameAs));
}

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

function refuseOtherMethods(app: FastifyInstance, url: string, operations: readonly Operation[]): void {
  const own: HTTPMethods[] = operations
    .filter((operation) => operation.url === url)
    .map(({ method }) => method);
  if (own.includes('GET')) own.push('HEAD');
  const allowed = [...own, 'OPTIONS'].join(', ');
  app.route({
    method: METHODS.filter((method) => !own.includes(method)),
    url,
    exposeHeadRoute: false,
    onRequest: async () => {
      throw new ProblemError('method_not_allowed', { values: { allowed }, headers: { Allow: allowed } });
    },
    handler: async () => {},
  });
}
