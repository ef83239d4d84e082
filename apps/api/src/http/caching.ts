/** How long each kind of answer may be kept. Counts are separate resources, so that articles can be kept longest. */
const CACHE = {
  content: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  counters: 'public, max-age=15, stale-while-revalidate=15',
  poll: 'public, max-age=5',
  /** What is about one reader. */
  own: 'private, no-store',
  never: 'no-store',
} as const;

/** Headers of a cacheable answer. Keys let a CDN drop everything an article or agency appears in at once. */
export function cacheHeaders(kind: keyof typeof CACHE, keys: readonly string[] = []): Record<string, string> {
  const unique = [...new Set(keys)];
  return {
    'Cache-Control': CACHE[kind],
    ...(unique.length > 0 ? { 'Surrogate-Key': unique.join(' ') } : {}),
  };
}
