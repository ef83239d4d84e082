import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { chromium } from 'playwright';
import { launchOptions } from '../../vitest.shared.ts';
import { freePort } from '../api/servers.ts';

/** What Lighthouse says of a page, out of the median of several visits. */
export interface Verdict {
  /** 0 to 100, by category. */
  scores: Record<string, number>;
  layoutShift: number;
  /** Milliseconds. */
  blocked: number;
  largestPaint: number;
  /** Bytes over the wire, by kind, and all of them. */
  bytes: Record<string, number>;
  /** What Lighthouse would mend, other than speed. */
  faults: string[];
}

type Request = { resourceType?: string; transferSize?: number };

function verdictOf({ categories, audits }: Result): Verdict {
  const bytes: Record<string, number> = {};
  const { items = [] } = (audits['network-requests']?.details ?? {}) as { items?: Request[] };
  for (const { resourceType = 'Other', transferSize = 0 } of items) {
    bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
    bytes.all = (bytes.all ?? 0) + transferSize;
  }
  const others = Object.values(categories).filter(({ id }) => id !== 'performance');
  const faults = others.flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0).map(({ id }) => id),
  );
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    layoutShift: number('cumulative-layout-shift'),
    blocked: number('total-blocking-time'),
    largestPaint: number('largest-contentful-paint'),
    bytes,
    faults,
  };
}

/** Visits a page several times as Lighthouse's phone does, each with a browser that remembers nothing. */
export async function visit(url: string, times: number): Promise<Verdict> {
  const runs: Result[] = [];
  for (let run = 0; run < times; run++) {
    const port = await freePort();
    const options = launchOptions();
    const browser = await chromium.launch({
      ...options,
      args: [...options.args, `--remote-debugging-port=${port}`],
    });
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    await browser.close();
    if (result) runs.push(result.lhr);
  }
  return verdictOf(computeMedianRun(runs));
}
