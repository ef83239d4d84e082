import type { Given } from './given.ts';
import { publishing } from './publishing.ts';
import { reading } from './reading.ts';
import { speaking } from './speaking.ts';

/** Uses of one operation each, in an order in which each finds what it needs. */
export type Uses = Record<string, () => PromiseLike<unknown>>;

/** One use of every operation. */
export const usesOf = (given: () => Given): Uses => ({
  ...reading(given),
  ...speaking(given),
  ...publishing(given),
});
