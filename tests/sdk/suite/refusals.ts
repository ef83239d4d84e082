import type { Problem } from '@humas/contract';
import { type HumasErrors, isHumasError } from '@humas/sdk';
import { describe, expect, test } from 'vitest';
import { descriptionOf, operations } from '../servers/contract.ts';
import type { Given } from './given.ts';
import type { Uses } from './uses.ts';

const NAMES: Record<number, keyof HumasErrors> = {
  400: 'HumasBadRequestError',
  401: 'HumasAuthorizationError',
  403: 'HumasAuthorizationError',
  404: 'HumasNotFoundError',
  409: 'HumasConflictError',
  410: 'HumasGoneError',
  412: 'HumasPreconditionError',
  413: 'HumasBadRequestError',
  415: 'HumasBadRequestError',
  422: 'HumasBadRequestError',
  428: 'HumasPreconditionError',
  429: 'HumasRateLimitError',
  503: 'HumasServerError',
};

/** Every refusal the contract documents for an operation, as that server gives it. Runs after every use has succeeded once. */
export function refusals(given: () => Given, uses: Uses): void {
  describe('every documented refusal', () => {
    test.each(operations.map((operation) => [operation.id, operation] as const))(
      'of %s is an error of its class that says all the answer said',
      async (id, operation) => {
        const { line } = given();
        for (const status of operation.refusals) {
          line.preferred = status;
          const error: unknown = await Promise.resolve(uses[id]?.()).catch((thrown: unknown) => thrown);
          line.preferred = undefined;
          const { example, headers } = descriptionOf(operation, status);
          const { code, detail, requestId, errors = [] } = example as Problem;
          const wait = headers['Retry-After'];
          const retryAfter = wait === undefined ? undefined : Number(wait);
          expect(wait === undefined).toBe(status !== 429 && status !== 503);
          expect(error).toMatchObject({
            status,
            name: NAMES[status],
            code,
            detail,
            requestId,
            errors,
            retryAfter,
          });
          expect(isHumasError(error, NAMES[status])).toBe(true);
        }
        expect(line.judge.violations.splice(0)).toEqual([]);
      },
    );
  });
}
