import type { ProblemCode } from '@humas/contract';

/** What went wrong: the API's own code, or `network`, `timeout` and `invalid_response` when it gave none. */
export type BeaconErrorCode = ProblemCode | 'network' | 'timeout' | 'invalid_response';

/**
 * A vote that was not stored, or a choice that could not be read.
 *
 * @example
 * ```ts
 * import { BeaconError, createVoter } from '@humas/sdk/beacon';
 *
 * const voter = createVoter({ apiUrl: 'https://api.example.go.id', article: 'art_01hbytm700e5k8jv2xw6q4n9rc' });
 * try {
 *   await voter.set('useful');
 * } catch (error) {
 *   if (error instanceof BeaconError && error.code === 'poll_closed') console.log('The poll has ended.');
 * }
 * ```
 */
export class BeaconError extends Error {
  override readonly name = 'BeaconError';
  /** Stable and never translated; for the reader's words see the widget. */
  readonly code: BeaconErrorCode;
  /** Whether the same call may succeed later: no connection, no answer in time, 408, 429 and 5xx. */
  readonly retryable: boolean;

  constructor(message: string, code: BeaconErrorCode, retryable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = retryable;
  }
}
