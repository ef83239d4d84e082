import type { Alert } from '@humas/sdk';

/** Seconds: long enough to carry a rush on one article, short enough that a correction is seen within a minute. */
const FRESH = 30;
/** Seconds that a cache may still answer with it while it asks anew. */
const STALE = 300;

/**
 * How long a page may be kept, as `Cache-Control`: no copy outlives an urgent notice that stands on it.
 *
 * @param now milliseconds since 1970.
 */
export function pageLife(alerts: readonly Pick<Alert, 'until'>[] = [], now = Date.now()): string {
  const left = alerts.map(({ until }) => Math.max(0, Math.floor((Date.parse(until) - now) / 1000)));
  const fresh = Math.min(FRESH, ...left);
  const stale = Math.min(STALE, ...left.map((seconds) => seconds - fresh));
  return `public, max-age=${fresh}, stale-while-revalidate=${stale}`;
}
