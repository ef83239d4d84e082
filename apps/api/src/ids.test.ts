import { expect, it } from 'vitest';
import { createId } from './ids.js';

it('makes ids that differ, also beyond what random bytes are drawn at once', () => {
  const ids = Array.from({ length: 2000 }, () => createId('req', 1_700_000_000_000));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^req_01hf7yat00[0-9a-hjkmnp-tv-z]{16}$/);
});

it('makes ids that sort by the moment they were made', () => {
  const ids = [1, 2 ** 20, 1_700_000_000_000, 2 ** 47].map((now) => createId('art', now));
  expect(ids.toSorted()).toEqual(ids);
});
