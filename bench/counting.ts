import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startChild } from '../scripts/lib/child.ts';
import { root } from '../scripts/lib/paths.ts';
import { waitUntilReady } from '../scripts/lib/wait-until-ready.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 512;
const USER_AGENT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

interface Round {
  perSecond: number;
  p99: number;
  requests: number;
}

function visit(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
}

/** Sends views one event a request, each of a new visit, and counts only those acknowledged. */
async function send(url: string, article: string): Promise<Round> {
  const run = await autocannon({
    url: `${url}/v1/views`,
    method: 'POST',
    connections: CONNECTIONS,
    duration: SECONDS,
    setupClient(client) {
      const refresh = () =>
        client.setHeadersAndBody(
          { 'content-type': 'text/plain', 'user-agent': USER_AGENT },
          JSON.stringify({ events: [{ visit: visit(), article, n: 1, age: 2100 }] }),
        );
      refresh();
      client.on('response', refresh);
    },
  });
  if (run.non2xx > 0 || run.errors > 0)
    throw new Error(`${run.non2xx} answers were not 2xx, ${run.errors} failed`);
  return { perSecond: run.requests.average, p99: run.latency.p99, requests: run['2xx'] };
}

/** The least any server can do with the same request: read it and answer 204. */
function bareServer(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function connect(dataDir: string): Promise<pg.Client> {
  const home = join(dataDir, 'postgres');
  const [, , , port, socket] = readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(home, 'password'), 'utf8');
  const client = new pg.Client({
    host: socket || '127.0.0.1',
    port: Number(port),
    user: 'humas',
    password,
    database: 'humas',
  });
  await client.connect();
  return client;
}

/** Durable views per second beside a server that stores nothing, interleaved, and how many commits they took. */
export async function benchCounting(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'humas-bench-'));
  const port = 4100 + Math.floor(Math.random() * 800);
  const env = {
    HUMAS_API_PORT: String(port),
    HUMAS_DATA_DIR: dataDir,
    HUMAS_LOG_LEVEL: 'warn',
    HUMAS_LIMIT_VIEWS_ARTICLE: '1000000',
    HUMAS_LIMIT_VIEWS_TOTAL: '1000000',
  };
  const api = startChild('Content API', ['dist/main.js'], env, join(root, 'apps/api'));
  const bare = await bareServer();
  try {
    const url = `http://127.0.0.1:${port}`;
    await waitUntilReady(api, `${url}/readyz`);
    const { items } = (await (await fetch(`${url}/v1/articles?pageSize=1`)).json()) as {
      items: { id: string }[];
    };
    const article = items[0]?.id ?? '';
    const database = await connect(dataDir);
    const count = async (sql: string) => Number((await database.query<{ n: string }>(sql)).rows[0]?.n);
    const commits = () => count("SELECT xact_commit AS n FROM pg_stat_database WHERE datname = 'humas'");
    const address = bare.address();
    const bareUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

    const ours: Round[] = [];
    const theirs: Round[] = [];
    const perThousand: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(await send(bareUrl, article));
      const before = await commits();
      ours.push(await send(url, article));
      // PostgreSQL reports commits of idle sessions about once a second.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      perThousand.push(((await commits()) - before) / ((ours.at(-1)?.requests ?? 1) / 1000));
    }
    const acknowledged = ours.reduce((sum, round) => sum + round.requests, 0);
    const stored = await count('SELECT count(*) AS n FROM view_event');
    await database.end();
    const rate = (rounds: Round[]) => median(rounds.map((round) => round.perSecond));
    const late = (rounds: Round[]) => median(rounds.map((round) => round.p99));
    printTable(
      `Views acknowledged durable (${CONNECTIONS} connections, one event a request, medians of ${ROUNDS})`,
      ['What', 'figure'],
      [
        ['Acknowledged views a second', Math.round(rate(ours))],
        ['Bare node:http POST, nothing stored, a second', Math.round(rate(theirs))],
        ['Ratio', (rate(theirs) / rate(ours)).toFixed(2)],
        ['p99 in ms, ours / bare', `${late(ours)} / ${late(theirs)}`],
        ['Commits per 1,000 views', median(perThousand).toFixed(1)],
        ['Acknowledged / stored', `${acknowledged} / ${stored}`],
      ],
    );
  } finally {
    bare.close();
    await api.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
