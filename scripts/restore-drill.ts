/**
 * `npm run restore-drill`: proves that a backup can be restored, with nothing of yours touched. Starts an API on a
 * scratch database with samples, reads, votes and writes to it, takes a backup in the midst of it, restores that into
 * another database, compares every table, starts an API there and compares what readers see.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Child, startChild } from './lib/child.ts';
import { root } from './lib/paths.ts';

const API = join(root, 'apps/api/dist');
const CLIENTS = 8;
/** Views before the backup begins, and again while it is being taken or after. */
const VIEWS = 400;
const BROWSER = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36';

const say = (line: string) => console.log(line);
const secret = () => randomBytes(16).toString('base64url');

interface Api {
  readonly child: Child;
  readonly url: string;
}

async function startApi(name: string, folder: string): Promise<Api> {
  const env = {
    HUMAS_DATA_DIR: folder,
    HUMAS_API_PORT: '0',
    HUMAS_LOG_LEVEL: 'warn',
    HUMAS_LIMIT_VIEWS_ARTICLE: '1000000',
    HUMAS_LIMIT_VIEWS_TOTAL: '1000000',
    HUMAS_LIMIT_VOTES_ARTICLE: '1000000',
    HUMAS_LIMIT_MESSAGES: '1000000',
    DATABASE_URL: '',
    REDIS_URL: '',
  };
  const child = startChild(name, [join(API, 'main.js')], env, root);
  const ready = once(child.process, 'message').then(([message]) => (message as { ready: string }).ready);
  const ended = child.exited.then((code) => {
    throw new Error(`humas: ${name} ended with ${code} before it was ready.\n${child.recentOutput()}`);
  });
  ended.catch(() => {});
  return { child, url: await Promise.race([ready, ended]) };
}

async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: object,
): Promise<boolean> {
  const answer = await fetch(url, {
    method,
    headers: { 'user-agent': BROWSER, ...headers },
    body: JSON.stringify(body),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`humas: ${method} ${url} was answered with ${answer.status}`);
  return true;
}

async function read<Body>(url: string): Promise<Body> {
  const answer = await fetch(url, { headers: { 'user-agent': BROWSER } });
  if (!answer.ok) throw new Error(`humas: ${url} was answered with ${answer.status}`);
  return (await answer.json()) as Body;
}

/** Articles with a choice of their polls; null where there is none. */
async function readTargets(url: string) {
  const { items } = await read<Articles>(`${url}/v1/articles?pageSize=20&type=news`);
  return await Promise.all(
    items.map(async (article) => {
      const answer = await fetch(`${url}/v1/articles/${article.id}/poll`);
      const poll = answer.ok ? ((await answer.json()) as { options: { key: string }[] }) : undefined;
      return { ...article, choice: poll?.options[0]?.key ?? null };
    }),
  );
}

interface Articles {
  items: { id: string; agency: { slug: string } }[];
}

/** Readers who read, react and write until they are told to stop. */
async function startReaders(url: string) {
  const items = await readTargets(url);
  const { version } = await read<{ version: string }>(`${url}/v1/messages/terms`);
  const counts = { views: 0, votes: 0, messages: 0 };
  let isOver = false;
  const go = async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const article = items[turn % items.length] ?? items[0];
      if (!article) throw new Error('humas: there is no sample article');
      const event = { visit: secret(), article: article.id, n: 1, age: 0 };
      await send(`${url}/v1/views`, 'POST', { 'content-type': 'text/plain' }, { events: [event] });
      counts.views += 1;
      if (turn % 4 === 0 && article.choice !== null) {
        const headers = { 'content-type': 'application/json', 'humas-voter': secret() };
        await send(`${url}/v1/articles/${article.id}/reaction`, 'PUT', headers, { choice: article.choice });
        counts.votes += 1;
      }
      if (turn % 10 === 0) {
        const headers = { 'content-type': 'application/json', 'idempotency-key': secret() };
        await send(`${url}/v1/messages`, 'POST', headers, {
          agency: article.agency.slug,
          kind: 'appreciation',
          text: `Terima kasih, pesan latihan ${turn}.`,
          consentVersion: version,
        });
        counts.messages += 1;
      }
    }
  };
  const working = Promise.all(Array.from({ length: CLIENTS }, go));
  working.catch(() => {
    isOver = true;
  });
  return {
    counts,
    async until(views: number) {
      const enough = async () => {
        while (counts.views < views && !isOver) await new Promise((resolve) => setTimeout(resolve, 10));
      };
      await Promise.race([enough(), working]);
    },
    async stop() {
      isOver = true;
      await working;
    },
  };
}

/** What `npm run backup` or `npm run restore` printed: each table, its rows and its sum. */
type Report = Map<string, { readonly rows: number; readonly digest: string }>;

async function run(program: 'backup' | 'restore', folder: string, file: string): Promise<Report> {
  const env = { ...process.env, HUMAS_DATA_DIR: folder, DATABASE_URL: '', HUMAS_MEDIA_DIR: '' };
  const { stdout } = await promisify(execFile)(process.execPath, [join(API, `${program}.js`), file], {
    env,
    maxBuffer: 1e7,
  });
  const rows = stdout.matchAll(/^(\w+) +(\d+) {2}([0-9a-f]{32})$/gm);
  return new Map(
    Array.from(rows, ([, name = '', count, digest = '']) => [name, { rows: Number(count), digest }]),
  );
}

function requireEqual(what: string, one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`humas: ${what} differ after the restore.`);
}

/** @throws Error that names each table that differs */
function requireEqualTables(written: Report, found: Report): void {
  const different = [...new Set([...written.keys(), ...found.keys()])].filter(
    (name) => JSON.stringify(written.get(name)) !== JSON.stringify(found.get(name)),
  );
  if (different.length > 0 || written.size === 0)
    throw new Error(`humas: these tables differ after the restore: ${different.join(', ')}`);
}

async function drill(folder: string, running: Api[]): Promise<void> {
  const [before, after, file] = [join(folder, 'before'), join(folder, 'after'), join(folder, 'humas.backup')];
  say('1/5  Starting an API on a scratch database with samples …');
  const api = await startApi('API', before);
  running.push(api);

  say('2/5  Readers read, react and write; the backup is taken while they do …');
  const readers = await startReaders(api.url);
  await readers.until(VIEWS);
  const sure = { ...readers.counts };
  const written = await run('backup', before, file);
  await readers.until(VIEWS * 2);
  await readers.stop();
  const rowsOf = (table: string) => written.get(table)?.rows ?? 0;
  for (const [table, kind] of [
    ['view_event', 'views'],
    ['vote', 'votes'],
    ['message', 'messages'],
  ] as const) {
    const rows = rowsOf(table);
    say(
      `       ${table.padEnd(12)}${rows} rows in the backup, ${sure[kind]} acknowledged before it, ${readers.counts[kind]} in the end`,
    );
    if (rows < sure[kind] || rows > readers.counts[kind])
      throw new Error(
        `humas: the backup has ${rows} rows of ${table}: more or fewer than were acknowledged.`,
      );
  }

  say('3/5  Restoring into another database …');
  requireEqualTables(written, await run('restore', after, file));

  say('4/5  Starting an API on it, and comparing what readers see …');
  const restored = await startApi('restored API', after);
  running.push(restored);
  const { items } = await read<Articles>(`${restored.url}/v1/articles?pageSize=100`);
  const { items: originals } = await read<Articles>(`${api.url}/v1/articles?pageSize=100`);
  const ids = (articles: Articles['items']) => articles.map(({ id }) => id);
  requireEqual('lists of articles', ids(items), ids(originals));
  const counters = await read<{ items: { views: { counted: number } }[] }>(
    `${restored.url}/v1/counters?ids=${ids(items).slice(0, 50).join()}`,
  );
  const counted = counters.items.reduce((sum, { views }) => sum + views.counted, 0);
  if (counted !== rowsOf('view_event'))
    throw new Error(`humas: readers see ${counted} views, the backup holds ${rowsOf('view_event')}.`);

  say('5/5  Taking a backup of the restored database, and comparing every table once more …');
  const again = await run('backup', after, join(folder, 'again.backup'));
  // The start gives a new folder an owner key of its own.
  for (const table of ['secret_key', 'audit']) {
    written.delete(table);
    again.delete(table);
  }
  requireEqualTables(written, again);
  const { size } = await stat(file);
  say(
    `\nRestored: ${again.size + 2} tables equal, row for row; ${counted} views seen; backup of ${size} bytes.`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'humas-drill-'));
const running: Api[] = [];
try {
  await drill(folder, running);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await Promise.all(running.map(({ child }) => child.stop()));
  await rm(folder, { recursive: true, force: true });
}
