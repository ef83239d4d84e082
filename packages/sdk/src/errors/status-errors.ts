import type { Problem } from '@humas/contract';
import { HumasError, type HumasErrorDetails } from './humas-error.js';

/**
 * The request does not follow the contract (400, 413, 415), or what it holds cannot be used (422): no readable picture,
 * terms that are not known, an `idempotencyKey` of other words. {@link HumasError.errors} says where.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list({ pageSize: 500 }).catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasBadRequestError')) throw error;
 *   console.log(error.errors);
 * });
 * ```
 */
export class HumasBadRequestError extends HumasError {
  override readonly name = 'HumasBadRequestError';
}

/**
 * The API key is missing, unknown, or not allowed to do this (401, 403).
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
 * await client.keys.list().catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasAuthorizationError')) throw error;
 *   console.log(error.status === 401 ? 'Who are you?' : 'You may not.');
 * });
 * ```
 */
export class HumasAuthorizationError extends HumasError {
  override readonly name = 'HumasAuthorizationError';
}

/**
 * There is no such resource, or it is not public (404).
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.get('art_01hbytm700e5k8jv2xw6q4n9rc').catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasNotFoundError')) throw error;
 *   console.log('Show the page for what is not there.');
 * });
 * ```
 */
export class HumasNotFoundError extends HumasError {
  override readonly name = 'HumasNotFoundError';
}

/**
 * The article was withdrawn (410). Show the reason instead of "not found": readers deserve to know.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const article = await client.articles
 *   .getBySlug({ agency: 'kepegawaian', slug: 'jadwal-lama' })
 *   .catch((error: unknown) => {
 *     if (!isHumasError(error, 'HumasGoneError')) throw error;
 *     return error.withdrawn?.reason;
 *   });
 * console.log(article);
 * ```
 */
export class HumasGoneError extends HumasError {
  override readonly name = 'HumasGoneError';
  /** When and why it was withdrawn, and the address of what replaces it, if anything does. */
  readonly withdrawn: Problem['withdrawn'];

  constructor(message: string, details: HumasErrorDetails) {
    super(message, details);
    this.withdrawn = details.problem?.withdrawn;
  }
}

/**
 * What was asked contradicts the present state (409): a closed poll, a slug that is taken, a key revoking itself, a
 * message that is still being stored.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.reactions.set('art_01hbytm700e5k8jv2xw6q4n9rc', { choice: 'useful', voter: '4fW1yKpQ7mXc9TzR2bLdNg' }).catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasConflictError')) throw error;
 *   console.log('The poll has closed.');
 * });
 * ```
 */
export class HumasConflictError extends HumasError {
  override readonly name = 'HumasConflictError';
}

/**
 * Somebody changed the article since the version in `ifMatch` (412), or no version was named (428). Nothing was
 * changed.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', apiKey: process.env.HUMAS_API_KEY });
 * try {
 *   await client.articles.correct('art_01hbytm700e5k8jv2xw6q4n9rc', { note: 'Nama yang benar Sari.' }, { ifMatch: 4 });
 * } catch (error) {
 *   if (!isHumasError(error, 'HumasPreconditionError')) throw error;
 *   console.log('Read the article again and decide anew.');
 * }
 * ```
 */
export class HumasPreconditionError extends HumasError {
  override readonly name = 'HumasPreconditionError';
}

/**
 * Too many requests (429), also after the retries, or with a wait longer than the call's time allows.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list().catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasRateLimitError')) throw error;
 *   console.log(error.retryAfter);
 * });
 * ```
 */
export class HumasRateLimitError extends HumasError {
  override readonly name = 'HumasRateLimitError';
}

/**
 * The API failed (5xx), also after the retries. Nothing it was asked to store was acknowledged.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list().catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasServerError')) throw error;
 *   console.log(error.requestId);
 * });
 * ```
 */
export class HumasServerError extends HumasError {
  override readonly name = 'HumasServerError';
}
