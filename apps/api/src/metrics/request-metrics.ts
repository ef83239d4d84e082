import type { Family } from './exposition.js';
import { Histogram } from './histogram.js';

/** Seconds. The bar of one commit lies at five milliseconds, the end of a statement at ten seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What no operation of the contract answered: pictures, documentation, addresses that do not exist. */
const OTHER = 'other';

interface Series {
  readonly operation: string;
  readonly times: Map<string, Histogram>;
  readonly statuses: Map<number, number>;
}

/**
 * How many requests of each operation were answered how, and in what time. Its only words are the contract's: what a
 * reader typed never becomes a label, so neither memory nor a scrape can be filled from outside.
 */
export class RequestMetrics {
  readonly #series = new Map<string, Series>();

  /** @param operation its name in the contract; undefined for everything else */
  observe(operation: string | undefined, status: number, seconds: number): void {
    const name = operation ?? OTHER;
    let series = this.#series.get(name);
    if (!series) {
      series = { operation: name, times: new Map(), statuses: new Map() };
      this.#series.set(name, series);
    }
    series.statuses.set(status, (series.statuses.get(status) ?? 0) + 1);
    const kind = `${Math.floor(status / 100)}xx`;
    let times = series.times.get(kind);
    if (!times) {
      times = new Histogram(SECONDS);
      series.times.set(kind, times);
    }
    times.observe(seconds);
  }

  /** What was answered until now. */
  families(): Family[] {
    const all = [...this.#series.values()];
    return [
      {
        name: 'humas_requests_total',
        type: 'counter',
        help: 'Requests answered, by operation of the contract and status.',
        samples: all.flatMap(({ operation, statuses }) =>
          [...statuses].map(([status, value]) => ({ labels: { operation, status: String(status) }, value })),
        ),
      },
      {
        name: 'humas_request_duration_seconds',
        type: 'histogram',
        help: 'Time from the first line of a request to the end of its answer, by operation and class of status.',
        samples: all.flatMap(({ operation, times }) =>
          [...times].flatMap(([status, histogram]) => histogram.samples({ operation, status })),
        ),
      },
    ];
  }
}
