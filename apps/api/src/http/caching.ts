/** How long each kind of answer may be kept. Counts are separate resources, so that articles can be kept longest. */
const CACHE = {
  content: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  counters: 'public, max-age=15, stale-while-revalidate=15',
  poll: 'public, max-age=5',
  /** What is about one reader. */
  own: 'private, no-store',
  never: 'no-store',
} as const;

/** Notices are urgent: how long a list without a known end may be kept, in seconds. */
const ALERTS_SECONDS = 15;
/** How long an old list may stand in for one that cannot be fetched, in seconds. */
const ALERTS_STALE_SECONDS = 86_400;

/**
 * Headers of an answer that time itself changes: no cache may hold it beyond that moment, neither as fresh nor as stale.
 *
 * @param stableMs milliseconds until it changes; null: no change is known
 */
export function boundedCacheHeaders(
  stableMs: number | null,
  keys: readonly string[],
): Record<string, string> {
  const left = stableMs === null ? Number.POSITIVE_INFINITY : Math.floor(stableMs / 1000);
  const fresh = Math.min(ALERTS_SECONDS, left);
  const stale = Math.min(ALERTS_STALE_SECONDS, left - fresh);
  const life = stale > 0 ? `max-age=${fresh}, stale-if-error=${stale}` : `max-age=${fresh}, must-revalidate`;
  return { 'Cache-Control': `public, ${life}`, 'Surrogate-Key': keys.join(' ') };
}

/** Headers of a cacheable answer. Keys let a CDN drop everything an article or agency appears in at once. */
export function cacheHeaders(kind: keyof typeof CACHE, keys: readonly string[] = []): Record<string, string> {
  const unique = [...new Set(keys)];
  return {
    'Cache-Control': CACHE[kind],
    ...(unique.length > 0 ? { 'Surrogate-Key': unique.join(' ') } : {}),
  };
}
