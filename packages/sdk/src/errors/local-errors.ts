import { HumasError } from './humas-error.js';

/**
 * No whole answer came in time: `timeout` per attempt, or `totalTimeout` for the call.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list({}, { totalTimeout: 2000 }).catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasTimeoutError')) throw error;
 *   console.log('Show the page without the list.');
 * });
 * ```
 */
export class HumasTimeoutError extends HumasError {
  override readonly name = 'HumasTimeoutError';
}

/**
 * The API could not be reached; `cause` is what `fetch` said.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list().catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasNetworkError')) throw error;
 *   console.log(error.cause);
 * });
 * ```
 */
export class HumasNetworkError extends HumasError {
  override readonly name = 'HumasNetworkError';
}

/**
 * Something answered that is not the content API, such as a proxy's page or a Wi-Fi login.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list().catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasInvalidResponseError')) throw error;
 *   console.log(error.status, error.cause);
 * });
 * ```
 */
export class HumasInvalidResponseError extends HumasError {
  override readonly name = 'HumasInvalidResponseError';
}

/**
 * A list named a cursor a second time: going on would never end. Its items so far were already given out.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.list().toArray({ max: 1000 }).catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasPaginationError')) throw error;
 *   console.log(error.code);
 * });
 * ```
 */
export class HumasPaginationError extends HumasError {
  override readonly name = 'HumasPaginationError';
}

/**
 * The client or a call was set up wrongly; no request was made.
 *
 * @example
 * ```ts
 * import { createHumasClient, isHumasError } from '@humas/sdk';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * await client.articles.get('').catch((error: unknown) => {
 *   if (!isHumasError(error, 'HumasConfigurationError')) throw error;
 *   console.log(error.message);
 * });
 * ```
 */
export class HumasConfigurationError extends HumasError {
  override readonly name = 'HumasConfigurationError';
}
