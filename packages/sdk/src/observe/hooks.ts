import type { ErrorEvent, RequestEvent, ResponseEvent } from '../core/observer.js';

/**
 * What to do about requests, answers and failures. A hook that throws changes nothing but a warning in the log.
 *
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { observe } from '@humas/sdk/observe';
 *
 * const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
 * const observer = observe({
 *   hooks: {
 *     onRequest: () => ({ traceparent }),
 *     onResponse: ({ url, status, milliseconds }) => console.info(url, status, milliseconds),
 *     onError: ({ error, attempt }) => console.error(error.code, attempt),
 *   },
 * });
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id', observer });
 * await client.articles.list();
 * ```
 */
export interface Hooks {
  /**
   * Before every attempt. The headers it returns are sent along, except those of names the SDK sends itself. From a page of
   * another origin the API has to allow them.
   */
  onRequest?(event: RequestEvent): Readonly<Record<string, string>> | undefined;
  /** After every answer, whatever its status. */
  onResponse?(event: ResponseEvent): void;
  /** After a call failed for good; not when its `signal` ended it. */
  onError?(event: ErrorEvent): void;
}
