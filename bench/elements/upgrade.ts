import type { Browser } from 'playwright';
import { median, printTable } from '../table.ts';
import { INSTANCES, putPages, type Subject } from './pages.ts';
import { openStage } from './stage.ts';

const ROUNDS = 15;

/** Milliseconds of processor time that a page's main thread used, from an empty tab until everything stands. */
interface Cost {
  script: number;
  all: number;
}

async function visit(browser: Browser, { url }: Subject): Promise<Cost> {
  // A context of its own: no page finds what another one left in the cache.
  const page = await browser.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    // Time on the thread, not on the wall: another process on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const read = async (): Promise<Cost> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { script: seconds('ScriptDuration') * 1000, all: seconds('TaskDuration') * 1000 };
    };
    const ready = page.waitForEvent('console', (message) => message.text() === 'ready');
    const before = await read();
    await Promise.all([ready, page.goto(url)]);
    // What is painted after the last word is theirs too.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(undefined)))),
    );
    const after = await read();
    return { script: after.script - before.script, all: after.all - before.all };
  } finally {
    await page.close();
  }
}

/** What fifty of a thing cost the main thread, beside the same page without a script and beside a peer's. */
export async function elementUpgrades(): Promise<void> {
  const stage = await openStage();
  try {
    const subjects = await putPages(stage);
    const costs = new Map(subjects.map((subject) => [subject, [] as Cost[]]));
    for (let round = 0; round <= ROUNDS; round++)
      for (const [subject, list] of costs) {
        const cost = await visit(stage.browser, subject);
        // The first round warms up browser and API.
        if (round > 0) list.push(cost);
      }
    const rows = subjects.map((subject) => {
      const own = costs.get(subject) ?? [];
      const plain = subjects.find(({ does, name }) => does === subject.does && name.startsWith('plain'));
      const base = (plain && costs.get(plain)) ?? own;
      return [
        subject.does,
        subject.name,
        median(own.map(({ script }) => script)).toFixed(1),
        median(own.map(({ all }) => all)).toFixed(0),
        median(own.map(({ all }, round) => all / (base[round]?.all ?? Number.NaN))).toFixed(2),
      ];
    });
    printTable(
      `A page with ${INSTANCES} of them, processor time of its main thread (median of ${ROUNDS} interleaved visits)`,
      ['Does', 'What', 'script, ms', 'all, ms', 'all, beside plain HTML'],
      rows,
    );
  } finally {
    await stage.stop();
  }
}
