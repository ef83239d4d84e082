import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';

/** A request of the suite and what came of it, for a judge that knows only the contract. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
  readonly status: number;
  readonly answerHeaders: LightMyRequestResponse['headers'];
  readonly answer: string;
}

/** Where exchanges are kept; nothing is when it is not set. */
const FOLDER = process.env.HUMAS_TEST_RECORD;

/** Keeps one exchange as a line of JSON, in a file of this process. Pictures and other bytes are left out. */
export function recordExchange(request: InjectOptions, answer: LightMyRequestResponse): void {
  if (!FOLDER || typeof request.url !== 'string') return;
  const { payload = '' } = request;
  if (typeof payload !== 'string') return;
  const exchange: Exchange = {
    method: request.method ?? 'GET',
    url: request.url,
    headers: { ...request.headers },
    payload,
    status: answer.statusCode,
    answerHeaders: answer.headers,
    answer: answer.body,
  };
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(join(FOLDER, `${process.pid}.jsonl`), `${JSON.stringify(exchange)}\n`);
}
