import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printTable } from '../table.ts';
import { writeCanned } from './canned.ts';
import { measureCeiling } from './ceiling.ts';
import { clusterCpuMs, cpuMs } from './cpu.ts';
import { type LoadResult, requestBytes, sendLoad } from './load.ts';
import { type ApiSubject, startApi, startPeer } from './servers.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 512;
/** A second, for processor time; see the reading beside this. */
const RATE = 4000;

interface Round extends LoadResult {
  /** µs of processor time a request: of the server, and of its database. */
  readonly cpu: number;
  readonly databaseCpu: number;
}

/** Views acknowledged durable, one event a request, beside a server that reads the same body and stores nothing. */
export async function benchCounting(): Promise<void> {
  const api = await startApi();
  const file = writeCanned(join(tmpdir(), `humas-bench-${process.pid}.json`), []);
  const bare = await startPeer('node:http', 'bare-server.ts', file);
  const fastify = await startPeer('Fastify', 'fastify-server.ts', file);
  try {
    const next = viewRequests(await anyArticle(api.url));
    const send = async (
      subject: { port: number; pid: number },
      postmaster?: number,
      rate?: number,
    ): Promise<Round> => {
      const database = () => (postmaster === undefined ? 0 : clusterCpuMs(postmaster));
      const before = [cpuMs(subject.pid), database()] as const;
      const load = {
        port: subject.port,
        connections: CONNECTIONS,
        seconds: SECONDS,
        rate,
        next,
        expect: 204,
      };
      const result = await sendLoad(load);
      const each = (ms: number) => (ms * 1000) / result.requests;
      return {
        ...result,
        cpu: each(cpuMs(subject.pid) - before[0]),
        databaseCpu: each(database() - before[1]),
      };
    };
    const bareRounds: Round[] = [];
    const fastifyRounds: Round[] = [];
    const rounds: Round[] = [];
    const bareFull: Round[] = [];
    const fullRounds: Round[] = [];
    const commits: number[] = [];
    let acknowledged = 0;
    const storedBefore = await stored(api);
    // The first round only warms everything up.
    for (let round = 0; round <= ROUNDS; round++) {
      const full = await send(bare);
      const before = await committed(api);
      const ours = await send(api);
      const after = await committed(api);
      acknowledged += ours.requests;
      if (round === 0) await send(fastify);
      if (round === 0) continue;
      bareFull.push(full);
      fullRounds.push(ours);
      commits.push((after - before) / (ours.requests / 1000));
      bareRounds.push(await send(bare, undefined, RATE));
      fastifyRounds.push(await send(fastify, undefined, RATE));
      const paced = await send(api, api.postmaster, RATE);
      acknowledged += paced.requests;
      rounds.push(paced);
    }
    const kept = (await stored(api)) - storedBefore;
    if (kept !== acknowledged) throw new Error(`humas: ${acknowledged} were acknowledged, ${kept} stored.`);
    const { batch, hot } = await measureCeiling(api);

    const of = (list: readonly Round[], pick: (round: Round) => number) => median(list.map(pick));
    const over = (list: readonly Round[], pick: (round: Round) => number) =>
      median(list.map((round, index) => pick(round) / (bareRounds[index]?.cpu ?? Number.NaN))).toFixed(2);
    const rate = of(fullRounds, ({ perSecond }) => perSecond);
    const late = of(rounds, ({ p99 }) => p99) - of(bareRounds, ({ p99 }) => p99);
    printTable(
      `Views acknowledged durable, one event a request, log and limits on (${CONNECTIONS} connections, CPU and p99 at ${RATE} a second, medians of ${ROUNDS})`,
      ['What', 'figure', 'bar'],
      [
        ['CPU a request, bare node:http POST, µs', of(bareRounds, ({ cpu }) => cpu).toFixed(0), '–'],
        ['CPU a request, Fastify that reads the body, over bare', over(fastifyRounds, ({ cpu }) => cpu), '–'],
        ['CPU a view, API, µs', of(rounds, ({ cpu }) => cpu).toFixed(0), '–'],
        ['CPU a view, PostgreSQL, µs', of(rounds, ({ databaseCpu }) => databaseCpu).toFixed(0), '–'],
        ['CPU of the API over bare', over(rounds, ({ cpu }) => cpu), '≤ 1.6'],
        ['with the database', over(rounds, (round) => round.cpu + round.databaseCpu), '≤ 2.2'],
        ['Commits per 1,000 views, as fast as it goes', median(commits).toFixed(1), '≤ 20'],
        ['p99, ours − bare, ms', late.toFixed(0), '≤ 25'],
        ['Acknowledged views a second, as fast as it goes', rate.toFixed(0), '–'],
        [
          'Bare POST a second, as fast as it goes',
          of(bareFull, ({ perSecond }) => perSecond).toFixed(0),
          '–',
        ],
        [`Share of the ${batch.toFixed(0)} rows/s of 500-row batches`, percent(rate / batch), '≥ 10 %'],
        [`Over the ${hot.toFixed(0)} tps of single-row hot updates`, (rate / hot).toFixed(1), '≥ 5'],
        ['Acknowledged = stored', acknowledged, 'equal'],
      ],
    );
  } finally {
    await bare.stop();
    await fastify.stop();
    await api.stop();
    rmSync(file, { force: true });
  }
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

async function anyArticle(url: string): Promise<string> {
  const answer = await fetch(`${url}/v1/articles?pageSize=1`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items[0]?.id ?? '';
}

/** Each of a new visit; only its last characters are written anew, so that making them costs next to nothing. */
function viewRequests(article: string): () => Buffer {
  const visit = randomBytes(16).toString('base64url');
  const event = { visit, article, n: 1, age: 2100 };
  const headers = { 'Content-Type': 'text/plain;charset=UTF-8', Origin: 'https://berita.example' };
  const template = requestBytes('POST', '/v1/views', headers, JSON.stringify({ events: [event] }));
  const place = template.indexOf(visit) + 10;
  let made = 0;
  return () => {
    const bytes = Buffer.from(template);
    bytes.write((made++).toString(36).padStart(10, '0'), place, 'latin1');
    return bytes;
  };
}

async function stored({ database }: ApiSubject): Promise<number> {
  const { rows } = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM view_event');
  return rows[0]?.n ?? 0;
}

/** PostgreSQL reports what idle sessions committed about once a second. */
async function committed({ database }: ApiSubject): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const sql = "SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = 'humas'";
  const { rows } = await database.query<{ n: number }>(sql);
  return rows[0]?.n ?? 0;
}
