import type { IncomingHttpHeaders } from 'node:http';
import { languageOf } from '../http/language.js';
import { problemBody } from './problem-body.js';
import type { ProblemError } from './problem-error.js';

/** A problem as JSON in the language of whoever asked. */
export function problemAnswer(
  problem: ProblemError,
  headers: IncomingHttpHeaders,
  requestId: string,
): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly text: string } {
  const { language = languageOf({ headers }) } = problem.details;
  const body = problemBody(problem, language, requestId);
  return {
    status: body.status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'X-Request-Id': requestId,
      ...problem.details.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
    text: JSON.stringify(body),
  };
}
