import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { median, printTable } from '../table.ts';
import { requestBytes, sendLoad } from './load.ts';
import { startApi } from './servers.ts';

const ROUNDS = 5;
const SECONDS = 2;
const CACHE_PORT = 8097;
const OWN_CACHE_PORT = 8098;
/** Starts a WordPress as most agencies run it: nginx, PHP-FPM and MariaDB. Not part of this repository. */
const SCRIPT = join(root, '../shared/peers/wordpress.sh');

/**
 * Articles a second over HTTP, beside WordPress asked for one of the same length, both with and without a cache before
 * them: nginx answers from a file what a Node server would answer from its memory.
 */
export async function benchWordpress(): Promise<void> {
  if (!existsSync(SCRIPT)) {
    console.log('\nskipped: the rows beside WordPress, because ../shared/peers/wordpress.sh is not there.');
    return;
  }
  const started = spawnSync('bash', [SCRIPT, 'start'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (started.status !== 0) throw new Error('humas: the WordPress to compare with did not start.');
  const address = new URL(started.stdout.trim().split('\n').at(-1) ?? '');
  const api = await startApi();
  const cache = startCache([
    { port: CACHE_PORT, site: address },
    { port: OWN_CACHE_PORT, site: new URL(api.url) },
  ]);
  try {
    const { path: post, length } = await richestPost(address.origin);
    const article = await articleOfLength(length, api.url);
    const subjects: Subject[] = [
      { name: 'this API', port: api.port, path: article.path, connections: 64 },
      { name: 'this API behind an nginx cache', port: OWN_CACHE_PORT, path: article.path, connections: 64 },
      {
        name: 'WordPress behind an nginx cache',
        port: CACHE_PORT,
        path: post,
        connections: 64,
        bars: ['≥ 1', '≥ 1'],
      },
      { name: 'WordPress', port: Number(address.port), path: post, connections: 8, bars: ['≥ 50', '–'] },
    ];
    const rates = subjects.map(() => [] as number[]);
    // The first round only warms everything up.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, { port, path, connections }] of subjects.entries()) {
        const bytes = requestBytes('GET', path);
        const load = { port, connections, seconds: SECONDS, expect: 200, next: () => bytes };
        const { perSecond } = await sendLoad(load);
        if (round > 0) rates[index]?.push(perSecond);
      }
    }
    const [direct = [], cached = []] = rates;
    const over = (ours: readonly number[], theirs: readonly number[]) =>
      median(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN))).toFixed(2);
    printTable(
      `Articles of ${article.length} and ${length} bytes read a second, interleaved (medians of ${ROUNDS})`,
      ['What', 'a second', 'this API over it', 'bar', 'this API behind the cache over it', 'bar'],
      subjects.map(({ name, bars }, index) => {
        const theirs = rates[index] ?? [];
        const ratios = bars
          ? [over(direct, theirs), bars[0], over(cached, theirs), bars[1]]
          : ['–', '–', '–', '–'];
        return [name, median(theirs).toFixed(0), ...ratios];
      }),
    );
  } finally {
    cache.stop();
    await api.stop();
    spawnSync('bash', [SCRIPT, 'stop']);
  }
}

interface Subject {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  /** For this API itself, and for it behind a cache. */
  readonly bars?: readonly [string, string];
}

interface Answer {
  readonly path: string;
  /** Bytes of the answer's body. */
  readonly length: number;
}

/** A post with its author, picture and rubrics beside it, which this API always sends along. */
async function richestPost(origin: string): Promise<Answer> {
  const list = await fetch(`${origin}/?rest_route=/wp/v2/posts&per_page=100&_fields=id,content`);
  const posts = (await list.json()) as { id: number; content: { rendered: string } }[];
  const [longest] = posts.toSorted(
    (one, other) => other.content.rendered.length - one.content.rendered.length,
  );
  const path = `/?rest_route=/wp/v2/posts/${longest?.id}&_embed`;
  return { path, length: await lengthOf(origin + path) };
}

async function lengthOf(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

/** The article whose answer is most nearly so many bytes long. */
async function articleOfLength(length: number, url: string): Promise<Answer> {
  const list = (await (await fetch(`${url}/v1/articles?pageSize=100`)).json()) as { items: { id: string }[] };
  const paths = list.items.map(({ id }) => `/v1/articles/${id}`);
  const found = await Promise.all(paths.map(async (path) => ({ path, length: await lengthOf(url + path) })));
  const [nearest] = found.toSorted(
    (one, other) => Math.abs(one.length - length) - Math.abs(other.length - length),
  );
  if (!nearest) throw new Error('humas: there are no sample articles to compare.');
  return nearest;
}

interface Cached {
  readonly port: number;
  readonly site: URL;
}

/** nginx with its cache in front of each site, as a careful operator would add it. */
function startCache(sites: readonly Cached[]): { stop(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'humas-bench-nginx-'));
  // nginx keeps its cache as a user of its own, who has to get in here.
  chmodSync(folder, 0o755);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes 1;
     events { worker_connections 1024; }
     http {
       access_log off; keepalive_requests 10000000;
       client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
       uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
       proxy_cache_path ${folder}/cache keys_zone=posts:10m;
       proxy_cache_key $server_port$request_uri;
       ${sites.map(cachingServer).join('\n')}
     }`,
  );
  const started = spawnSync('nginx', ['-e', join(folder, 'error.log'), '-c', file], { encoding: 'utf8' });
  if (started.status !== 0) throw new Error(`humas: nginx did not start. ${started.stderr}`);
  return {
    stop() {
      spawnSync('nginx', ['-e', join(folder, 'error.log'), '-c', file, '-s', 'quit']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function cachingServer({ port, site }: Cached): string {
  return `server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${site.origin}; proxy_set_header Host ${site.host}; proxy_set_header Accept-Encoding "";
      proxy_cache posts; proxy_cache_valid 200 60s; proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
    }
  }`;
}
