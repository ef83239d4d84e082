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
/** Starts a WordPress as most agencies run it: nginx, PHP-FPM and MariaDB. Not part of this repository. */
const SCRIPT = join(root, '../shared/peers/wordpress.sh');

/** Articles a second over HTTP, beside WordPress asked for the same, with and without a cache before it. */
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
  const cache = startCache(address);
  const api = await startApi();
  try {
    const { items } = (await (await fetch(`${api.url}/v1/articles?pageSize=1`)).json()) as {
      items: { id: string }[];
    };
    const posts = (await (await fetch(`${address.origin}/?rest_route=/wp/v2/posts&per_page=1`)).json()) as {
      id: number;
    }[];
    const post = `/?rest_route=/wp/v2/posts/${posts[0]?.id}`;
    const subjects = [
      { name: 'this API', port: api.port, path: `/v1/articles/${items[0]?.id}`, connections: 64, bar: '' },
      { name: 'WordPress behind an nginx cache', port: CACHE_PORT, path: post, connections: 64, bar: '≥ 1' },
      { name: 'WordPress', port: Number(address.port), path: post, connections: 8, bar: '≥ 50' },
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
    const ours = rates[0] ?? [];
    printTable(
      `Articles read a second, interleaved (medians of ${ROUNDS})`,
      ['What', 'a second', 'this API over it', 'bar'],
      subjects.map(({ name, bar }, index) => [
        name,
        median(rates[index] ?? []).toFixed(0),
        bar === ''
          ? '–'
          : median(ours.map((rate, at) => rate / (rates[index]?.[at] ?? Number.NaN))).toFixed(1),
        bar || '–',
      ]),
    );
  } finally {
    await api.stop();
    cache.stop();
    spawnSync('bash', [SCRIPT, 'stop']);
  }
}

/** nginx with its cache in front of the site, as a careful operator would add it. */
function startCache(site: URL): { stop(): void } {
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
       server {
         listen 127.0.0.1:${CACHE_PORT};
         location / {
           proxy_pass ${site.origin}; proxy_set_header Host ${site.host}; proxy_set_header Accept-Encoding "";
           proxy_cache posts; proxy_cache_valid 200 60s; proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
         }
       }
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
