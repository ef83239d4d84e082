import { expect, test } from 'vitest';
import { boundCacheControl, cacheHeaders } from './caching.js';

const ALERTS = 'public, max-age=15, stale-if-error=86400';
const CONTENT = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

test.each([
  [ALERTS, Number.POSITIVE_INFINITY, ALERTS],
  [ALERTS, 3_600_000, 'public, max-age=15, stale-if-error=3585'],
  [ALERTS, 16_000, 'public, max-age=15, stale-if-error=1'],
  [ALERTS, 15_999, 'public, max-age=15, must-revalidate'],
  [ALERTS, 8_700, 'public, max-age=8, must-revalidate'],
  [ALERTS, 999, 'public, max-age=0, must-revalidate'],
  [ALERTS, -5, 'public, max-age=0, must-revalidate'],
  [CONTENT, 200_000_000, CONTENT],
  [CONTENT, 700_000, 'public, max-age=60, stale-while-revalidate=600, stale-if-error=640'],
  [CONTENT, 90_000, 'public, max-age=60, stale-while-revalidate=30, stale-if-error=30'],
  [CONTENT, 30_000, 'public, max-age=30, must-revalidate'],
  ['public, max-age=5', 3000, 'public, max-age=3, must-revalidate'],
  ['public, max-age=5', 9000, 'public, max-age=5'],
  ['no-store', 0, 'no-store'],
  ['private, no-store', 0, 'private, no-store'],
])('%s that changes in %s ms is kept no longer, neither fresh nor stale', (header, leftMs, expected) => {
  expect(boundCacheControl(header, leftMs)).toBe(expected);
});

test('what is kept can be dropped by its keys, each named once', () => {
  expect(cacheHeaders('alerts', ['alerts/x', 'agency/x', 'alerts/x'])).toEqual({
    'Cache-Control': ALERTS,
    'Surrogate-Key': 'alerts/x agency/x',
  });
});
