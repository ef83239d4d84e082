import { Histogram } from '../metrics/histogram.js';

/** What the writers did since start; tests and `/metrics` read it. */
export interface WriterMetrics {
  /** Groups committed. */
  groups: number;
  /** Requests answered by those groups. */
  requests: number;
  /** Requests whose group could not be committed. */
  failed: number;
  /** Times PostgreSQL ended a deadlock by choosing a group of ours. Sorted groups never deadlock: it stays 0. */
  deadlocks: number;
  /** Requests turned away because too many were waiting. */
  refused: number;
  /** Requests of each group. */
  readonly sizes: Histogram;
  /** Seconds from the arrival of the first request of a group to its commit. */
  readonly lags: Histogram;
}

const SIZES = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];
const SECONDS = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counters at their start. */
export function createWriterMetrics(): WriterMetrics {
  return {
    groups: 0,
    requests: 0,
    failed: 0,
    deadlocks: 0,
    refused: 0,
    sizes: new Histogram(SIZES),
    lags: new Histogram(SECONDS),
  };
}
