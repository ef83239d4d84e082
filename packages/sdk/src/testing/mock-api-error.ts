/**
 * What a mock throws at a test: an answer was set that the contract does not know, or `verify()` found something.
 *
 * @example
 * ```ts
 * import { MockApiError, mockApi } from '@humas/sdk/testing';
 *
 * const api = mockApi().on('polls.get', { latency: 200 });
 * try {
 *   api.verify();
 * } catch (error) {
 *   if (error instanceof MockApiError) console.log(error.message); // … polls.get … was never asked …
 * }
 * ```
 */
export class MockApiError extends Error {
  override readonly name = 'MockApiError';
}
