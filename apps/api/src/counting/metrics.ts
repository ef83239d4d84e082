/** What the writers did since start; tests and, later, `/metrics` read it. */
export interface WriterMetrics {
  /** Groups committed. */
  groups: number;
  /** Requests answered by those groups. */
  requests: number;
  /** Times PostgreSQL ended a deadlock by choosing a group of ours. Sorted groups never deadlock: it stays 0. */
  deadlocks: number;
  /** Requests turned away because too many were waiting. */
  refused: number;
}

/** Counters at their start. */
export function createWriterMetrics(): WriterMetrics {
  return { groups: 0, requests: 0, deadlocks: 0, refused: 0 };
}
