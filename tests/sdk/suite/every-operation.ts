import { describe, expect, test } from 'vitest';
import { operations } from '../servers/contract.ts';
import type { Given } from './given.ts';
import type { Uses } from './uses.ts';

/** One call of every operation: a request without fault, an answer as documented, and all of it in the caller's hands. */
export function everyOperation(given: () => Given, uses: Uses): void {
  describe('every operation', () => {
    test('of the contract is used', () => {
      expect(Object.keys(uses).sort()).toEqual(operations.map(({ id }) => id).sort());
    });

    test.each(Object.entries(uses))('%s', async (id, use) => {
      const { line } = given();
      const data = await use();
      const [exchange, ...more] = line.taken();
      expect(more).toEqual([]);
      expect(line.used()).toEqual([id]);
      expect(exchange?.objections).toBeNull();
      expect(exchange?.status).toBeLessThan(300);
      expect(data).toEqual(exchange?.json);
      expect(line.judge.violations.splice(0)).toEqual([]);
    });
  });
}
