import type { ProblemCode } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import { distance } from './find-operation.js';
import { isList } from './list-pages.js';
import { MockApiError } from './mock-api-error.js';
import type { SeenRequest } from './mock-request.js';
import { type MockOperation, OPERATIONS, ROUTES } from './operation.js';
import type { Refusal } from './refusal.js';

/** An answer of any operation, once the types have done their work. */
export interface SetAnswer {
  readonly latency?: number;
  readonly body?: unknown;
  readonly pages?: readonly (readonly unknown[])[];
  readonly problem?: ProblemCode | Refusal;
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly offline?: boolean;
  readonly times?: number;
}

/** An answer, or what makes one. */
export type SetAnswerer =
  | SetAnswer
  | ((request: SeenRequest) => SetAnswer | Response | Promise<SetAnswer | Response>);

const EXAMPLES: Partial<Record<MockOperation, unknown>> = examples;

/** The contract's example of an operation, to change at will. */
export function exampleOf(operation: MockOperation): unknown {
  checkOperation(operation);
  return structuredClone(EXAMPLES[operation] ?? ROUTES[operation].text);
}

export const refusalOf = (problem: ProblemCode | Refusal): Refusal =>
  typeof problem === 'string' ? { code: problem } : problem;

/** @throws {MockApiError} for a name that is no operation's. */
export function checkOperation(operation: MockOperation): void {
  if (Object.hasOwn(ROUTES, operation)) return;
  const near = OPERATIONS.reduce((best, id) =>
    distance(id, operation) < distance(best, operation) ? id : best,
  );
  throw new MockApiError(
    `humas: the contract has no operation ${JSON.stringify(operation)}, so nothing will ever ask for it. Did you mean ${near}?`,
  );
}

/** @throws {MockApiError} for an answer the API never gives: what passes with it would fail in the open. */
export function checkAnswer(operation: MockOperation, { problem, pages, times, latency }: SetAnswer): void {
  const { problems } = ROUTES[operation];
  const code = problem && refusalOf(problem).code;
  if (code && !problems.includes(code)) {
    throw new MockApiError(
      `humas: ${operation} never answers with the problem ${JSON.stringify(code)}. Take one of ${problems.join(', ')}, or a function that gives a Response.`,
    );
  }
  if (pages && !isList(EXAMPLES[operation]))
    throw new MockApiError(`humas: ${operation} is no list and has no pages. Set a body.`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    throw new MockApiError(
      `humas: times was ${times} for ${operation}. Pass a whole number above 0, or leave it out.`,
    );
  if (latency !== undefined && !(latency >= 0 && latency < 2 ** 31))
    throw new MockApiError(`humas: latency was ${latency} for ${operation}. Pass milliseconds.`);
}
