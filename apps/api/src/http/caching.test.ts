import { expect, test } from 'vitest';
import { boundedCacheHeaders } from './caching.js';

const cacheOf = (stableMs: number | null) => boundedCacheHeaders(stableMs, ['a', 'b'])['Cache-Control'];

test.each([
  [null, 'public, max-age=15, stale-if-error=86400'],
  [3_600_000, 'public, max-age=15, stale-if-error=3585'],
  [16_000, 'public, max-age=15, stale-if-error=1'],
  [15_999, 'public, max-age=15, must-revalidate'],
  [8_700, 'public, max-age=8, must-revalidate'],
  [999, 'public, max-age=0, must-revalidate'],
  [0, 'public, max-age=0, must-revalidate'],
])('what changes in %s ms is kept no longer, neither fresh nor stale', (stableMs, expected) => {
  expect(cacheOf(stableMs)).toBe(expected);
});

test('a list without a known end can be dropped by its keys', () => {
  expect(boundedCacheHeaders(null, ['alerts/x', 'agency/x'])['Surrogate-Key']).toBe('alerts/x agency/x');
});
