import type { Problem, ProblemCode } from '@humas/contract';

/**
 * Why a message was not sent.
 *
 * - `offline`: this device has no connection.
 * - `refused`: the API will not take it as it is; `code` and `errors` say what is wrong.
 * - `limited`: too many came from this network; `retryAfter` says how long to wait.
 * - `unavailable`: nobody answered, or the API could not store it now. It may have arrived all the same, so repeat it
 *   with the same key.
 */
export type MessageFailure = 'offline' | 'refused' | 'limited' | 'unavailable';

/** What a {@link MessageError} knows besides its message. */
export interface MessageErrorDetails {
  reason: MessageFailure;
  code?: ProblemCode | undefined;
  errors?: Problem['errors'];
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * A message that was not sent, as far as this browser knows.
 *
 * @example
 * ```ts
 * import { MessageError, newKey, sendMessage } from '@humas/sdk/messages';
 *
 * const message = { agency: 'kepegawaian', kind: 'feedback', text: 'Jelas.', consentVersion: '2026-11-23' } as const;
 * try {
 *   await sendMessage({ apiUrl: 'https://api.example.go.id', key: newKey(), message });
 * } catch (error) {
 *   if (error instanceof MessageError && error.reason === 'limited') console.log(`Wait ${error.retryAfter ?? 600} s.`);
 * }
 * ```
 */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  declare readonly reason: MessageFailure;
  /** The API's own code, when it gave one; stable and never translated. */
  declare readonly code: ProblemCode | undefined;
  /** Which places of the message were refused, and why; left out when the API named none. */
  declare readonly errors: Problem['errors'];
  /** Seconds the API asked to wait, when it said so. */
  declare readonly retryAfter: number | undefined;

  constructor(message: string, details: MessageErrorDetails) {
    super(message, details);
    Object.assign(this, details);
  }
}
