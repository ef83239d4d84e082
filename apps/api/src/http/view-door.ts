import type { IncomingMessage, ServerResponse } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import type { ViewEvent } from '@humas/contract';
import type { Operation } from '../contract/document.js';
import { createRequestReader } from '../contract/request-reader.js';
import { type Visitor, visitorOf } from '../counting/visitor.js';
import { createId } from '../ids.js';
import { problemAnswer } from '../problems/problem-answer.js';
import type { ProblemError } from '../problems/problem-error.js';
import { BODY_LIMIT } from '../problems/to-problem.js';
import { cacheHeaders } from './caching.js';
import type { Door, DoorOptions } from './door.js';
import { COMMON_HEADERS, type Draining, HUNG_UP } from './hooks.js';

/** As names and values in turn, which Node writes as they are. */
const ACCEPTED = Object.entries({ ...COMMON_HEADERS, ...cacheHeaders('never') }).flat();

/**
 * Takes batches of views of a length that is known beforehand and allowed. They are read by the same reader and recorded
 * by the same counter as through the app.
 *
 * @param options.record resolves once the views are durable
 * @param options.toProblem what to tell about anything that was thrown
 */
export function createViewDoor({
  operation,
  record,
  toProblem,
  trusts,
  draining,
  note,
}: DoorOptions & {
  readonly operation: Operation;
  readonly record: (events: readonly ViewEvent[], visitor: Visitor) => Promise<void>;
  readonly toProblem: (error: unknown, requestId: string) => ProblemError;
  /** Whether so many proxies may be believed. */
  readonly trusts: (address: string, hop: number) => boolean;
}): Door {
  const read = createRequestReader(operation);
  const types = new Set(Object.keys(operation.requestBody?.content ?? {}));

  const { method, url, id } = operation;
  const say = (requestId: string, status: number, milliseconds: number) =>
    note({ requestId, method, route: url, operation: id, status, milliseconds });

  const receive = (request: IncomingMessage, text: string): Promise<void> => {
    const { headers } = request;
    const { events } = read({ params: {}, query: {}, headers, body: text }).body as { events: ViewEvent[] };
    return record(events, visitorOf({ ip: proxyAddress(request, trusts), headers }));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, text: string) => {
    const start = performance.now();
    const requestId = createId('req');
    let status = 204;
    try {
      await receive(request, text);
      response.writeHead(204, [...ACCEPTED, 'X-Request-Id', requestId, ...lastWords(draining)]).end();
    } catch (error) {
      const problem = problemAnswer(toProblem(error, requestId), request.headers, requestId);
      const headers = { ...COMMON_HEADERS, ...problem.headers };
      const length = String(Buffer.byteLength(problem.text));
      status = problem.status;
      response.writeHead(status, [
        ...Object.entries({ ...headers, 'Content-Length': length }).flat(),
        ...lastWords(draining),
      ]);
      response.end(problem.text);
    }
    say(requestId, status, performance.now() - start);
  };

  return (request, response) => {
    if (request.method !== method || request.url !== url || draining.active) return false;
    if (!isPlain(request.headers, types)) return false;
    const start = performance.now();
    let received: Buffer | undefined;
    request.on('data', (chunk: Buffer) => {
      received = received ? Buffer.concat([received, chunk]) : chunk;
    });
    request.on('end', () => void answer(request, response, received?.toString() ?? ''));
    // Who hangs up after the body is counted all the same, and noted there.
    request.on('error', () => {
      if (!request.complete) say(createId('req'), HUNG_UP, performance.now() - start);
    });
    return true;
  };
}

/** A connection kept open would keep the server from ending. */
function lastWords(draining: Draining): string[] {
  return draining.active ? ['Connection', 'close'] : [];
}

/** Whether there is nothing about a body to decide: its length is named and allowed, its type one of those described. */
function isPlain(headers: IncomingMessage['headers'], types: ReadonlySet<string>): boolean {
  const length = Number(headers['content-length']);
  if (!(length > 0 && length <= BODY_LIMIT)) return false;
  const type = headers['content-type'];
  return type === undefined || types.has(type.split(';', 1)[0]?.trim().toLowerCase() ?? '');
}
