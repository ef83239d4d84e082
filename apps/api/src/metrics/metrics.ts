import type { Services } from '../services.js';
import { writeExposition } from './exposition.js';
import { limitFamilies } from './limit-families.js';
import { poolFamilies } from './pool-families.js';
import type { RequestMetrics } from './request-metrics.js';
import type { RuntimeMetrics } from './runtime.js';
import { writerFamilies } from './writer-families.js';

/** What a process measures about itself. */
export interface Metrics {
  readonly requests: RequestMetrics;
  readonly runtime: RuntimeMetrics;
}

/** Everything measured, as a scraper reads it. Nothing in it is about a reader. */
export function readMetrics(services: Services): string {
  const { metrics, database, viewCounter, reactionRecorder, sharedLimits } = services;
  return writeExposition([
    ...metrics.requests.families(),
    ...writerFamilies({ views: viewCounter.writer, reactions: reactionRecorder.writer }),
    ...limitFamilies(sharedLimits.metrics),
    ...poolFamilies(database.pool),
    ...metrics.runtime.families(),
  ]);
}
