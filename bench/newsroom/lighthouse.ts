import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { launchOptions } from '../../vitest.shared.ts';
import { freePort } from '../api/servers.ts';
import { median } from '../table.ts';

/** What Lighthouse says of a page: of several visits the median of each figure, and every fault that one of them met. */
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

function bytesOf({ audits }: Result): Record<string, number> {
  const bytes: Record<string, number> = {};
  const { items = [] } = (audits['network-requests']?.details ?? {}) as { items?: Request[] };
  for (const { resourceType = 'Other', transferSize = 0 } of items) {
    bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
    bytes.all = (bytes.all ?? 0) + transferSize;
  }
  return bytes;
}

const faultsOf = ({ categories, audits }: Result) =>
  Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
    .map(({ id }) => id);

function verdictOf(runs: Result[]): Verdict {
  const number = (audit: string) =>
    median(runs.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const all = runs.map(bytesOf);
  const kinds = [...new Set(all.flatMap((bytes) => Object.keys(bytes)))];
  const score = (id: string) => median(runs.map(({ categories }) => (categories[id]?.score ?? 0) * 100));
  return {
    scores: Object.fromEntries(
      Object.keys(runs[0]?.categories ?? {}).map((id) => [id, Math.round(score(id))]),
    ),
    layoutShift: number('cumulative-layout-shift'),
    blocked: number('total-blocking-time'),
    largestPaint: number('largest-contentful-paint'),
    bytes: Object.fromEntries(kinds.map((kind) => [kind, median(all.map((bytes) => bytes[kind] ?? 0))])),
    faults: [...new Set(runs.flatMap(faultsOf))],
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
  return verdictOf(runs);
}
