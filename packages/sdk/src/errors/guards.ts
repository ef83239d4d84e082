import { BRAND, type HumasError } from './humas-error.js';
import type {
  HumasConfigurationError,
  HumasInvalidResponseError,
  HumasNetworkError,
  HumasPaginationError,
  HumasTimeoutError,
} from './local-errors.js';
import type {
  HumasAuthorizationError,
  HumasBadRequestError,
  HumasConflictError,
  HumasGoneError,
  HumasNotFoundError,
  HumasPreconditionError,
  HumasRateLimitError,
  HumasServerError,
} from './status-errors.js';

/** Every error class of the SDK by its name. */
export interface HumasErrors {
  HumasError: HumasError;
  HumasBadRequestError: HumasBadRequestError;
  HumasAuthorizationError: HumasAuthorizationError;
  HumasNotFoundError: HumasNotFoundError;
  HumasGoneError: HumasGoneError;
  HumasConflictError: HumasConflictError;
  HumasPreconditionError: HumasPreconditionError;
  HumasRateLimitError: HumasRateLimitError;
  HumasServerError: HumasServerError;
  HumasTimeoutError: HumasTimeoutError;
  HumasNetworkError: HumasNetworkError;
  HumasInvalidResponseError: HumasInvalidResponseError;
  HumasPaginationError: HumasPaginationError;
  HumasConfigurationError: HumasConfigurationError;
}

/**
 * Whether an error came from this SDK, and from which class, also when a page holds two copies of the SDK
 * and `instanceof` says no.
 *
 * @param name - only errors of this class; left out, any.
 * @example
 * ```ts
 * import { isHumasError } from '@humas/sdk';
 *
 * const shouldShow404 = (error: unknown) => isHumasError(error, 'HumasNotFoundError');
 * const mayTryLater = (error: unknown) => isHumasError(error) && (error.status ?? 500) >= 500;
 * console.log(shouldShow404(new Error('x')), mayTryLater(new Error('x')));
 * ```
 */
export function isHumasError<Name extends keyof HumasErrors = 'HumasError'>(
  error: unknown,
  name?: Name,
): error is HumasErrors[Name] {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return false;
  return name === undefined || name === 'HumasError' || ('name' in error && error.name === name);
}
