import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { type Family, labelled, single } from './exposition.js';

/** `src/metrics` and `dist/metrics` lie equally deep. */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What tells a busy process from a sick one: its memory, its processor time, and how long its loop was held up. */
export class RuntimeMetrics {
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });

  /** Begins to watch the event loop; it does not keep the process alive. */
  start(): void {
    this.#delay.enable();
  }

  /** Ends the watch. */
  stop(): void {
    this.#delay.disable();
  }

  /** The state now; delays are those since the last time this was asked. */
  families(): Family[] {
    const memory = process.memoryUsage();
    const cpu = process.cpuUsage();
    const loop = performance.eventLoopUtilization();
    // Before the first turn was seen the histogram holds no number.
    const delay = (nanoseconds: number) => (this.#delay.count > 0 ? nanoseconds / 1e9 : 0);
    const delays = [
      ['p50', delay(this.#delay.percentile(50))],
      ['p99', delay(this.#delay.percentile(99))],
      ['max', delay(this.#delay.max)],
    ] as const;
    this.#delay.reset();
    return [
      {
        name: 'humas_build_info',
        type: 'gauge',
        help: 'Always 1; its labels say which version answers.',
        samples: [{ labels: { version, node: process.versions.node }, value: 1 }],
      },
      single(
        'gauge',
        'process_start_time_seconds',
        'When the process started, in seconds since 1970.',
        performance.timeOrigin / 1000,
      ),
      single(
        'counter',
        'process_cpu_seconds_total',
        'Processor time of the process.',
        (cpu.user + cpu.system) / 1e6,
      ),
      single('gauge', 'process_resident_memory_bytes', 'Memory of the process that lies in RAM.', memory.rss),
      single('gauge', 'nodejs_heap_size_used_bytes', 'Memory held by JavaScript objects.', memory.heapUsed),
      single(
        'gauge',
        'nodejs_external_memory_bytes',
        'Memory held outside the heap, buffers included.',
        memory.external,
      ),
      labelled(
        'gauge',
        'humas_event_loop_delay_seconds',
        'How late turns of the event loop came since the last scrape.',
        'of',
        delays,
      ),
      single(
        'counter',
        'humas_event_loop_active_seconds_total',
        'Time the event loop was at work.',
        loop.active / 1000,
      ),
    ];
  }
}
