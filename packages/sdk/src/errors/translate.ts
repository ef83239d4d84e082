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
export function translateError(error: unknown, call: string): HumasError {
  if (isHumasError(error)) return error;
  if (isTimeoutError(error)) {
    return new HumasTimeoutError(
      `humas: ${call} got no whole answer in time. It may have been carried out. Look at the API's /readyz, or raise timeout and totalTimeout.`,
      { code: 'timeout' },
    );
  }
  if (isHTTPError<unknown>(error)) return fromAnswer(error.response, error.data, call);
  const cause = error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
  return new HumasNetworkError(
    `humas: ${call} could not be sent, or its answer broke off. Check baseUrl, the network and, in browsers, the API's CORS settings.`,
    { code: 'network', cause },
  );
}

const rootOf = (error: Error): unknown => (error.name === 'TypeError' && error.cause ? error.cause : error);

/** What each refusal is called, and what to do about it. */
const REFUSALS: Record<number, [typeof HumasError, string]> = {
  400: [HumasBadRequestError, 'Correct what `errors` names.'],
  401: [HumasAuthorizationError, 'Pass a valid apiKey.'],
  403: [HumasAuthorizationError, 'Pass an apiKey with its scope.'],
  404: [HumasNotFoundError, 'Check the id or slug.'],
  409: [HumasConflictError, 'Read it again first.'],
  410: [HumasGoneError, 'Show readers the reason in `withdrawn`.'],
  412: [HumasPreconditionError, 'Read it again, then repeat with its version.'],
  422: [HumasBadRequestError, 'Change what it names.'],
  428: [HumasPreconditionError, 'Pass `ifMatch`.'],
  429: [HumasRateLimitError, 'Wait `retryAfter` seconds.'],
};

function fromAnswer(response: Response, body: unknown, call: string): HumasError {
  const { status } = response;
  const problem = isProblem(body) ? body : undefined;
  const code: HumasErrorCode = problem?.code ?? (status >= 500 ? 'service_unavailable' : 'invalid_response');
  const [Refusal, advice] =
    REFUSALS[status] ??
    (status >= 500
      ? [HumasServerError, 'Try again later.']
      : [status < 400 ? HumasError : HumasBadRequestError, 'See the contract.']);
  // A proxy may limit and fail as well; anything else it says is not the API's.
  if (!problem && status < 500 && status !== 429) {
    return new HumasInvalidResponseError(
      `humas: ${call} was answered with ${status}, but not by the content API. A proxy or a wrong baseUrl is likely. Open it in a browser.`,
      { code: 'invalid_response', status },
    );
  }
  return new Refusal(
    `humas: ${call} was answered with ${status} ${code}. ${problem?.detail ?? ''} ${advice}`,
    { code, status, problem, retryAfter: retryAfterOf(response.headers, Date.now()) },
  );
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
