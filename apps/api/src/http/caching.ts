/** How long each kind of answer may be kept. Counts are separate resources, so that articles can be kept longest. */
const CACHE = {
  content: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  /** Where an article went, or that it was taken back. */
  moved: 'public, max-age=60, stale-if-error=3600',
  counters: 'public, max-age=15, stale-while-revalidate=15',
  /** Notices are urgent; an old list is still better than none. */
  alerts: 'public, max-age=15, stale-if-error=86400',
  poll: 'public, max-age=5',
  /** What is about one reader. */
  own: 'private, no-store',
  never: 'no-store',
} as const;

/**
 * Headers of an answer. Keys let a CDN drop everything an article or agency appears in at once. What changes at a known
 * moment also says `until` in its answer, and is then kept no longer; see {@link boundCacheControl}.
 */
export function cacheHeaders(kind: keyof typeof CACHE, keys: readonly string[] = []): Record<string, string> {
  const unique = [...new Set(keys)];
  return {
    'Cache-Control': CACHE[kind],
    ...(unique.length > 0 ? { 'Surrogate-Key': unique.join(' ') } : {}),
  };
}

/**
 * `Cache-Control` of an answer that time itself changes: no cache may hold it beyond that moment, neither as fresh nor
 * as stale.
 *
 * @param leftMs milliseconds until it changes
 * @example boundCacheControl('public, max-age=60, stale-if-error=86400', 90_000) // 'public, max-age=60, stale-if-error=30'
 */
export function boundCacheControl(header: string, leftMs: number): string {
  const fresh = Number(/\bmax-age=(\d+)/.exec(header)?.[1] ?? Number.NaN);
  // What nobody may keep needs no bound.
  if (Number.isNaN(fresh) || leftMs === Number.POSITIVE_INFINITY) return header;
  const left = Math.max(0, Math.floor(leftMs / 1000));
  const stale = Math.max(0, left - fresh);
  const cut = header.replace(/\b(max-age|stale-[a-z-]+)=(\d+)/g, (_, name, seconds) => {
    return `${name}=${Math.min(Number(seconds), name === 'max-age' ? left : stale)}`;
  });
  return stale > 0 ? cut : `${cut.replaceAll(/, stale-[a-z-]+=\d+/g, '')}, must-revalidate`;
}
