import type { Problem, ProblemCode } from '@humas/contract';

/** Errors are recognised by this mark and not by class, because two bundles have two classes of one name. */
export const BRAND = Symbol.for('humas.error');

/** The API's own codes, and those of failures that never reached it. */
export type HumasErrorCode =
  | ProblemCode
  | 'timeout'
  | 'network'
  | 'invalid_response'
  | 'repeated_cursor'
  | 'invalid_configuration'
  | 'invalid_argument';

/** What an error knows besides its message. */
export interface HumasErrorDetails {
  code: HumasErrorCode;
  status?: number | undefined;
  problem?: Partial<Problem> | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * What every call of this SDK rejects with, except that an aborted call rejects with its signal's reason.
 *
 * The message says what happened, why it matters and what to do, in English, for developers. It names method and
 * address of the request and never a key or a voter's secret.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * try {
 *   await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc');
 * } catch (error) {
 *   if (isHumasError(error)) console.error(error.code, error.requestId, error.message);
 *   else throw error;
 * }
 * ```
 */
export class HumasError extends Error {
  override readonly name: string = 'HumasError';
  /** Stable, to act on; never translated. */
  readonly code: HumasErrorCode;
  /** The HTTP status, or undefined when there was no answer. */
  readonly status: number | undefined;
  /** What to tell the API's operators, so that they find the request in their log. */
  readonly requestId: string | undefined;
  /** Seconds the API or a proxy asked to wait, as the header says it (429, 5xx, and 409 while a request is still running); else undefined. */
  readonly retryAfter: number | undefined;
  /** What the API says of it, in the language asked for: for people who fill in a form. */
  readonly detail: string | undefined;
  /** Which parameter or which place of the body was refused, and why. Empty when the API named none. */
  readonly errors: readonly NonNullable<Problem['errors']>[number][];

  constructor(message: string, { code, status, problem, retryAfter, cause }: HumasErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.requestId = problem?.requestId;
    this.retryAfter = retryAfter;
    this.detail = problem?.detail;
    this.errors = problem?.errors ?? [];
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }
}
