import { expect } from 'vitest';
import type { Operation } from '../../src/contract/document.js';

/** How often each property asks; the full tier asks more. */
export const INPUTS = Number(process.env.HUMAS_TEST_INPUTS ?? 1000);
/** Only against hanging for ever. */
export const PATIENCE = 3_600_000;
/** From here on chance leaves no operation out. */
const ENOUGH = 10_000;

/** How often each operation gave each status. */
export type Answered = Map<string, Map<number, number>>;

/** Remembers one answer. */
export function count(answered: Answered, { id }: Pick<Operation, 'id'>, status: number): void {
  const statuses = answered.get(id) ?? new Map<number, number>();
  answered.set(id, statuses.set(status, (statuses.get(status) ?? 0) + 1));
}

/**
 * The inputs got past the doors, or they prove little: half of the statuses were seen, because a rare one is a matter of
 * luck among few; and, where there were enough of them, all, and each operation granted one and refused one, as far as
 * the contract lets it.
 */
export function expectReached(
  answered: Answered,
  operations: readonly Operation[],
  statuses: readonly number[],
): void {
  const seen = new Set([...answered.values()].flatMap((of) => [...of.keys()]));
  const unseen = statuses.filter((status) => !seen.has(status));
  if (INPUTS < ENOUGH) {
    expect(unseen.length, `never seen: ${unseen}`).toBeLessThanOrEqual(statuses.length / 2);
    return;
  }
  expect(unseen).toEqual([]);
  const told = [...answered].map(([id, of]) => `${id} ${JSON.stringify(Object.fromEntries(of))}`);
  process.stdout.write(`${told.toSorted().join('\n')}\n`);
  const missing = operations.flatMap(({ id, responses }) =>
    [/^2/, /^4/].flatMap((kind) => {
      // A form answers with the way to a page.
      const of =
        kind.test('200') && !Object.keys(responses).some((status) => kind.test(status)) ? /^303/ : kind;
      if (!Object.keys(responses).some((status) => of.test(status))) return [];
      return [...(answered.get(id)?.keys() ?? [])].some((status) => of.test(String(status)))
        ? []
        : [`${id} never ${of.source.slice(1)}xx`];
    }),
  );
  expect(missing).toEqual([]);
}
