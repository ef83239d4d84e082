import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fewOfEach, kindOf } from './few-of-each.ts';
import { startPrism, type Violation, violationsOf } from './prism.ts';
import { type Exchange, recordSuite } from './record-suite.ts';
import { REPLAY, startReplay } from './replay-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'humas-judge-'));
const AT_ONCE = 8;

let exchanges: Exchange[];
let told: string;
let replay: Awaited<ReturnType<typeof startReplay>>;
let prism: Awaited<ReturnType<typeof startPrism>>;

beforeAll(async () => {
  // Contracts do not list what HTTP itself promises for every address.
  const recorded = (await recordSuite(folder)).filter(
    // A mistake of ours is in no contract: the tests that break the database on purpose expect it themselves.
    ({ method, status }) => method !== 'HEAD' && method !== 'OPTIONS' && status !== 500,
  );
  exchanges = fewOfEach(recorded);
  told = `${recorded.length} exchanges of ${new Set(recorded.map(kindOf)).size} kinds`;
  replay = await startReplay(exchanges);
  prism = await startPrism(replay.url);
});

afterAll(async () => {
  await prism?.stop();
  await replay?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Verdict {
  readonly exchange: Exchange;
  readonly violations: readonly Violation[];
}

/** Requests that reached nobody, and why. */
const unsent: string[] = [];

/** What Prism says of one exchange; undefined for a request that could not be sent. */
async function judge(index: number, isAgain = false): Promise<Verdict | undefined> {
  const exchange = exchanges[index] as Exchange;
  const { method, url, headers, payload } = exchange;
  const hasBody = payload !== '' && method !== 'GET' && method !== 'HEAD';
  try {
    const response = await fetch(`${prism.url}${url}`, {
      method,
      headers: { ...headers, [REPLAY]: String(index) },
      redirect: 'manual',
      ...(hasBody ? { body: payload } : {}),
    });
    await response.arrayBuffer();
    return { exchange, violations: violationsOf(response) };
  } catch (error) {
    // A connection kept open may be closed just as it is used again: that says nothing about the request.
    if (!isAgain) return await judge(index, true);
    unsent.push(`${method} ${url}: ${(error as Error).cause ?? error}`);
    return undefined;
  }
}

async function judgeAll(): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let next = 0;
  const worker = async () => {
    while (next < exchanges.length) {
      const verdict = await judge(next++);
      if (verdict) verdicts.push(verdict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdicts;
}

test('Prism, between every test and the API, finds nothing outside the contract', async () => {
  const verdicts = await judgeAll();
  const unlike = verdicts.flatMap(({ exchange, violations }) =>
    violations
      // A request may be wrong on purpose, as long as it was refused.
      .filter(({ location }) => location[0] === 'response' || exchange.status < 300)
      .map(
        ({ location, message }) =>
          `${exchange.method} ${exchange.url} ${exchange.status}: ${location.join('.')} ${message}`,
      ),
  );
  const caught = verdicts.filter(({ violations }) => violations.length > 0).length;
  console.log(
    `${told}, ${exchanges.length} chosen, ${verdicts.length} judged, ${caught} wrong requests among them, ${unlike.length} violations`,
  );
  expect([...new Set(unlike)].slice(0, 50)).toEqual([]);
  // Many tests ask wrongly on purpose: a judge that never noticed would prove nothing.
  expect(caught).toBeGreaterThan(100);
  expect(unsent).toEqual([]);
  expect(verdicts.length).toBe(exchanges.length);
});
