/** What the limits did since start; tests and `/metrics` read it. */
export interface LimitMetrics {
  /** Acts judged, each once. */
  judged: number;
  /** Acts beyond a limit. */
  suspected: number;
  /** Groups of acts judged together with other processes. */
  sharedGroups: number;
  /** Groups judged by this process alone, though limits should have been shared. */
  aloneGroups: number;
  /** Times the shared limits went away. */
  losses: number;
  /** Whether they are shared now. */
  isShared: boolean;
}

/** Counters at their start. */
export function createLimitMetrics(): LimitMetrics {
  return { judged: 0, suspected: 0, sharedGroups: 0, aloneGroups: 0, losses: 0, isShared: false };
}
