import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { KeptAnswers } from '../contract/kept-answers.js';
import { outgoing } from '../contract/outgoing.js';
import { createId } from '../ids.js';
import { COMMON_HEADERS, type Draining, type NoteAnswered } from './hooks.js';

interface Door {
  readonly kept: Pick<KeptAnswers, 'peek'>;
  readonly clock: () => number;
  readonly draining: Draining;
  readonly note: NoteAnswered;
}

/**
 * Answers what is kept before the app sees the request: routing it and reading it again would cost more than sending
 * the answer, which is what a crowd at one article asks for. The app has written every answer that is sent here.
 */
export function answerKeptFirst(server: Server, door: Door): void {
  const [app] = server.listeners('request') as RequestListener[];
  if (!app) throw new Error('humas: the server has no app to ask. Call this once the app is made.');
  server.removeAllListeners('request').on('request', (request, response) => {
    if (!answerKept(request, response, door)) app(request, response);
  });
}

/** @returns whether it was answered */
function answerKept(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  { kept, clock, draining, note }: Door,
): boolean {
  if (method !== 'GET' || draining.active) return false;
  const found = kept.peek(url);
  if (!found) return false;
  const start = performance.now();
  const { operation, answer } = found;
  const { status, headers: own, text } = outgoing(operation, answer, headers['if-none-match'], clock());
  const requestId = createId('req');
  const length = text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, { ...COMMON_HEADERS, 'X-Request-Id': requestId, ...own, ...length }).end(text);
  const milliseconds = performance.now() - start;
  note({ requestId, method, route: operation.url, operation: operation.id, status, milliseconds });
  return true;
}
