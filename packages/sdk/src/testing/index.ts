/**
 * A content API in memory, for the tests and demonstrations of whoever uses the SDK. Not for production: it carries the
 * contract's examples.
 *
 * @packageDocumentation
 */

export type { MockAnswer, MockAnswerer } from './mock-answer.js';
export { type MockApi, type MockApiOptions, mockApi } from './mock-api.js';
export { MockApiError } from './mock-api-error.js';
export type { AnyMockRequest, MockRequest } from './mock-request.js';
export type { MockBody, MockItem, MockOperation, MockProblemCode } from './operation.js';
