import type { Alert } from '@humas/sdk';

/** Seconds: long enough to carry a rush on one article, short enough that a correction is seen within a minute. */
const FRESH = 30;
/** Seconds that a cache may still answer with it while it asks anew. */
const STALE = 300;
/** Seconds that a cache may still answer with it while this server fails. */
const RESCUE = 86_400;
/** Milliseconds. */
const MINUTE = 60_000;

/**
 * How long a page may be kept, as `Cache-Control`: no copy outlives an urgent notice that stands on it.
 *
 * @param now milliseconds since 1970.
 */
export function pageLife(alerts: readonly Pick<Alert, 'until'>[] = [], now = Date.now()): string {
  const left = alerts.map(({ until }) => Math.max(0, Math.floor((Date.parse(until) - now) / 1000)));
  const fresh = Math.min(FRESH, ...left);
  const beyond = (seconds: number) => Math.min(seconds, ...left.map((all) => all - fresh));
  return `public, max-age=${fresh}, stale-while-revalidate=${beyond(STALE)}, stale-if-error=${beyond(RESCUE)}`;
}

/**
 * The moment from which a page says how long ago something was: the end of this minute, so that nothing but the time makes
 * it another page, for the caches that hold it, more than once a minute. What was just published is never in the future.
 *
 * @param now milliseconds since 1970.
 */
export const thisMinute = (now = Date.now()): string =>
  new Date(Math.ceil(now / MINUTE) * MINUTE).toISOString();
