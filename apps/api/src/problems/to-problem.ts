import { formatCount } from '@humas/editorial';
import { codeOf, DatabaseUnavailableError } from '../database/database-errors.js';
import { ProblemError } from './problem-error.js';

/** PostgreSQL stopped a statement at its time limit: the server is too busy, not the request wrong. */
const STATEMENT_TIMEOUT = '57014';
const RETRY_LATER = { 'Retry-After': '2' };

/** The largest body an operation reads unless it says otherwise, in bytes. */
export const BODY_LIMIT = 8192;

/**
 * What to tell the client about anything that was thrown. An unexpected error says nothing of itself.
 *
 * @param bodyLimit what the operation reads at most, in bytes
 */
export function toProblem(error: unknown, bodyLimit = BODY_LIMIT): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof DatabaseUnavailableError) return unavailable(error, error.retryAfterSeconds);
  const code = codeOf(error);
  if (code === STATEMENT_TIMEOUT) return unavailable(error, 2);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return payloadTooLarge(bodyLimit);
  }
  const status = typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 500;
  // What Fastify itself refuses: a malformed address, a body cut short.
  if (status === 404) return new ProblemError('route_not_found');
  if (status >= 400 && status < 500) return new ProblemError('invalid_request', { cause: error });
  return new ProblemError('internal_error', { cause: error });
}

/** A 413 that says how much is read at most, in bytes. */
export function payloadTooLarge(bytes: number): ProblemError {
  const limit = { id: formatCount(bytes), en: formatCount(bytes, { locale: 'en' }) };
  return new ProblemError('payload_too_large', { values: { limit } });
}

/** A 503 that says when to come back. Nothing of the request was acknowledged. */
export function unavailable(cause?: unknown, seconds?: number): ProblemError {
  const headers = seconds === undefined ? RETRY_LATER : { 'Retry-After': String(seconds) };
  return new ProblemError('service_unavailable', { headers, cause });
}
