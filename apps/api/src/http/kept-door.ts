import type { KeptAnswers } from '../contract/kept-answers.js';
import { outgoing } from '../contract/outgoing.js';
import { createId } from '../ids.js';
import type { Door, DoorOptions } from './door.js';
import { COMMON_HEADERS } from './hooks.js';

/** Sends what is kept. The app has read the same address and written every answer that is sent here. */
export function createKeptDoor({
  kept,
  clock,
  draining,
  note,
}: DoorOptions & { readonly kept: Pick<KeptAnswers, 'peek'>; readonly clock: () => number }): Door {
  return ({ method, url = '', headers }, response) => {
    if (method !== 'GET' || draining.active) return false;
    const found = kept.peek(url);
    if (!found) return false;
    const start = performance.now();
    const { operation, answer } = found;
    const { status, headers: own, text } = outgoing(operation, answer, headers['if-none-match'], clock());
    const requestId = createId('req');
    response.writeHead(status, [...linesOf(own, text), 'X-Request-Id', requestId]).end(text);
    const milliseconds = performance.now() - start;
    note({ requestId, method, route: operation.url, operation: operation.id, status, milliseconds });
    return true;
  };
}

/** Of headers that were sent before: names and values in turn, which Node writes as they are. */
const known = new WeakMap<object, readonly string[]>();

function linesOf(headers: Readonly<Record<string, string>>, text: string | undefined): readonly string[] {
  const found = known.get(headers);
  if (found) return found;
  const length = text === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(text)) };
  const lines = Object.entries({ ...COMMON_HEADERS, ...headers, ...length }).flat();
  known.set(headers, lines);
  return lines;
}
