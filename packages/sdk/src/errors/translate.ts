import type { Problem } from '@humas/contract';
import { isHTTPError, isTimeoutError } from 'ky';
import { retryAfterOf } from '../core/retry-after.js';
import { isHumasError } from './guards.js';
import { HumasError, type HumasErrorCode } from './humas-error.js';
import { HumasInvalidResponseError, HumasNetworkError, HumasTimeoutError } from './local-errors.js';
import {
  HumasAuthorizationError,
  HumasBadRequestError,
  HumasConflictError,
  HumasGoneError,
  HumasNotFoundError,
  HumasPreconditionError,
  HumasRateLimitError,
  HumasServerError,
} from './status-errors.js';

/**
 * Turns whatever a request failed with into one of ours.
 *
 * ky's own errors are not kept as `cause`: they carry the request, whose headers hold the API key or the voter's
 * secret, and a logger would print them.
 *
 * @param call - method and address, such as `GET https://api.example/v1/articles`.
 */
export function translateError(error: unknown, call: string): Error {
  if (isHumasError(error)) return error;
  if (isTimeoutError(error)) {
    return new HumasTimeoutError(
      `humas: ${call} got no whole answer in time. Nothing is known about its outcome. Check that the API is well (/readyz), or raise timeout and totalTimeout.`,
    );
  }
  if (isHTTPError<unknown>(error)) return fromAnswer(error.response, error.data, call);
  const cause = error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
  return new HumasNetworkError(
    `humas: ${call} could not be sent or its answer broke off. There is no fresh data. Check baseUrl, the network and, in browsers, the API's CORS settings.`,
    cause,
  );
}

const rootOf = (error: Error): unknown => (error.name === 'TypeError' && error.cause ? error.cause : error);

const ADVICE: Record<number, string> = {
  400: 'Correct what `errors` names.',
  401: 'Pass a valid apiKey.',
  403: 'Use an apiKey with the scope this call needs.',
  404: 'Check the id or slug; show readers a "not found" page.',
  409: 'Read the state again before trying again.',
  410: 'Show readers the reason in `withdrawn`.',
  412: 'Read the article again, then repeat with its version.',
  422: 'Change what it names: as it is, it will be refused again.',
  428: 'Pass `ifMatch`.',
  429: 'Wait `retryAfter` milliseconds.',
};

function fromAnswer(response: Response, body: unknown, call: string): HumasError {
  const { status } = response;
  const problem = isProblem(body) ? body : undefined;
  const code: HumasErrorCode = problem?.code ?? (status >= 500 ? 'service_unavailable' : 'invalid_response');
  const advice =
    ADVICE[status] ?? (status >= 500 ? 'Try again later.' : 'Compare the call with the contract.');
  const message = `humas: ${call} was answered with ${status} ${code}. ${problem?.detail ?? 'The answer holds no problem description.'} ${advice}`;
  const details = { code, status, problem, retryAfter: retryAfterOf(response.headers, Date.now()) };
  if (status === 429) return new HumasRateLimitError(message, details);
  if (status >= 500) return new HumasServerError(message, details);
  if (!problem) {
    return new HumasInvalidResponseError(
      `humas: ${call} was answered with ${status}, but not by the content API. A proxy or a wrong baseUrl is likely. Open the address in a browser.`,
      status,
    );
  }
  if (status === 401 || status === 403) return new HumasAuthorizationError(message, details);
  if (status === 404) return new HumasNotFoundError(message, details);
  if (status === 410) return new HumasGoneError(message, details);
  if (status === 409) return new HumasConflictError(message, details);
  if (status === 412 || status === 428) return new HumasPreconditionError(message, details);
  return status >= 400 ? new HumasBadRequestError(message, details) : new HumasError(message, details);
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
