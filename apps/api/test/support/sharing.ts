import { afterEach, vi } from 'vitest';
import { RateLimiter } from '../../src/counting/rate-limiter.js';
import { SharedLimits, type SharedOptions } from '../../src/limits/shared-limits.js';
import { collectingLog } from './log.js';
import { PATIENT } from './patience.js';

/** How long a limit counts in these tests, in milliseconds. */
export const WINDOW_MS = 600_000;

/** As much of a process as limits can tell: its own counts, its own log, its own connection to Redis. */
type Sharer = ReturnType<typeof sharerOf>;

/** Makes processes that share limits; after each test they are closed. */
export function useSharers(): (options: Partial<SharedOptions> & Pick<SharedOptions, 'url'>) => Sharer {
  const running: SharedLimits[] = [];
  afterEach(() => Promise.all(running.splice(0).map((shared) => shared.close())));
  return (options) => {
    const sharer = sharerOf(options);
    running.push(sharer.shared);
    sharer.shared.start();
    return sharer;
  };
}

function sharerOf(options: Partial<SharedOptions> & Pick<SharedOptions, 'url'>) {
  const { log, lines } = collectingLog('info');
  // Its clock stands still: no window ends because a test was slow.
  const limiter = new RateLimiter(WINDOW_MS, () => 0);
  const shared = new SharedLimits({
    limiter,
    log,
    windowMs: WINDOW_MS,
    patienceMs: 100_000,
    pauseMs: 1,
    ...options,
  });
  return {
    shared,
    limiter,
    lines,
    untilShared: () => vi.waitUntil(() => shared.metrics.isShared, PATIENT),
    untilAlone: () => vi.waitUntil(() => !shared.metrics.isShared, PATIENT),
  };
}
