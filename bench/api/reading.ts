import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printTable } from '../table.ts';
import { can, writeCanned } from './canned.ts';
import { cpuMs } from './cpu.ts';
import { requestBytes, sendLoad } from './load.ts';
import { type Subject, startApi, startPeer } from './servers.ts';

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 64;
/** A second. A saturated loader never sleeps: then each answer of a slower server pays for waking it, those of a faster one do not. */
const RATE = 4000;

/** Processor time of reading one article again and again, beside servers that do nothing but send the same bytes. */
export async function benchReading(): Promise<void> {
  const api = await startApi();
  const subjects: Subject[] = [api];
  const file = join(tmpdir(), `humas-bench-${process.pid}.json`);
  try {
    const path = await longestArticle(api.url);
    const whole = await can('GET', api.url + path);
    const etag = whole.headers[whole.headers.findIndex((name) => name.toLowerCase() === 'etag') + 1] ?? '';
    writeCanned(file, [whole, await can('304', api.url + path, { 'If-None-Match': etag })]);
    subjects.unshift(
      await startPeer('node:http', 'bare-server.ts', file),
      await startPeer('Fastify', 'fastify-server.ts', file),
    );
    const questions = [
      { name: `article, ${whole.body?.length} characters`, expect: 200, bytes: requestBytes('GET', path) },
      { name: 'article, 304', expect: 304, bytes: requestBytes('GET', path, { 'If-None-Match': etag }) },
    ];
    const rows: string[][] = [];
    for (const { name, expect, bytes } of questions) {
      const costs = await measure(subjects, { expect, next: () => bytes });
      const of = (index: number) => median(costs.map((round) => round[index] ?? Number.NaN));
      const over = (index: number) =>
        median(costs.map((round) => (round[index] ?? Number.NaN) / (round[0] ?? Number.NaN)));
      rows.push([
        name,
        ...subjects.map((_, index) => of(index).toFixed(0)),
        over(1).toFixed(2),
        over(2).toFixed(2),
        '≤ 1.4',
      ]);
    }
    printTable(
      `Reading: processor time a request in µs, log and hooks on (${RATE} a second over ${CONNECTIONS} connections, medians of ${ROUNDS})`,
      ['What', 'node:http', 'Fastify', 'API', 'Fastify / node:http', 'API / node:http', 'bar'],
      rows,
    );
  } finally {
    for (const subject of subjects) await subject.stop();
    rmSync(file, { force: true });
  }
}

/** @returns for each round, µs a request of each subject */
async function measure(
  subjects: readonly Subject[],
  what: { readonly expect: number; readonly next: () => Buffer },
): Promise<number[][]> {
  const rounds: number[][] = [];
  // Compilers need some ten thousand requests before they leave a server alone.
  for (const { port } of subjects) await sendLoad({ port, connections: CONNECTIONS, seconds: 5, ...what });
  for (let round = 0; round < ROUNDS; round++) {
    const costs: number[] = [];
    for (const { port, pid } of subjects) {
      const before = cpuMs(pid);
      const { requests } = await sendLoad({
        port,
        connections: CONNECTIONS,
        seconds: SECONDS,
        rate: RATE,
        ...what,
      });
      costs.push(((cpuMs(pid) - before) * 1000) / requests);
    }
    rounds.push(costs);
  }
  return rounds;
}

async function longestArticle(url: string): Promise<string> {
  const list = (await (await fetch(`${url}/v1/articles?pageSize=50`)).json()) as { items: { id: string }[] };
  const found: { path: string; size: number }[] = [];
  for (const { id } of list.items) {
    const path = `/v1/articles/${id}`;
    found.push({ path, size: (await (await fetch(url + path)).text()).length });
  }
  return found.toSorted((one, other) => other.size - one.size)[0]?.path ?? '';
}
