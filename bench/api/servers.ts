import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startChild } from '../../scripts/lib/child.ts';
import { root } from '../../scripts/lib/paths.ts';
import { waitUntilReady } from '../../scripts/lib/wait-until-ready.ts';

/** A server that is measured, in a process of its own. */
export interface Subject {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The content API with a PostgreSQL of its own in a folder that is thrown away. */
export interface ApiSubject extends Subject {
  readonly url: string;
  /** A connection as the owner of the tables. */
  readonly database: pg.Client;
  /** Process number of PostgreSQL's first process. */
  readonly postmaster: number;
}

/**
 * Starts the built API as an operator would, with its log on. Limits are on too, and so high that they are counted and
 * never reached: every reader of a benchmark has the same address.
 */
export async function startApi(env: Record<string, string> = {}): Promise<ApiSubject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'humas-bench-'));
  const port = await freePort();
  const settings = {
    HUMAS_API_PORT: String(port),
    HUMAS_DATA_DIR: dataDir,
    HUMAS_LIMIT_VIEWS_ARTICLE: '1000000',
    HUMAS_LIMIT_VIEWS_TOTAL: '1000000',
    ...env,
  };
  const child = startChild('Content API', ['dist/main.js'], settings, join(root, 'apps/api'));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(child, `${url}/readyz`);
  const database = await connectAsOwner(dataDir);
  return {
    name: '@humas-internal/api',
    port,
    url,
    pid: child.process.pid ?? 0,
    database: database.client,
    postmaster: database.postmaster,
    async stop() {
      await database.client.end();
      await child.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts one of the small servers beside this file. */
export async function startPeer(name: string, program: string, file: string): Promise<Subject> {
  const child = startChild(name, [join(import.meta.dirname, program), file], {}, root);
  const port = await new Promise<number>((resolve, reject) => {
    child.process.once('message', (message: { port: number }) => resolve(message.port));
    child.exited.then(() => reject(new Error(`humas: ${name} stopped.\n${child.recentOutput()}`)));
  });
  return { name, port, pid: child.process.pid ?? 0, stop: () => child.stop(0) };
}

async function connectAsOwner(dataDir: string): Promise<{ client: pg.Client; postmaster: number }> {
  const home = join(dataDir, 'postgres');
  const lines = readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n');
  const [postmaster, , , port, socket] = lines;
  const client = new pg.Client({
    host: socket || '127.0.0.1',
    port: Number(port),
    user: 'humas',
    password: readFileSync(join(home, 'password'), 'utf8'),
    database: 'humas',
  });
  await client.connect();
  return { client, postmaster: Number(postmaster) };
}

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = holder.address() as { port: number };
      holder.close(() => resolve(port));
    });
  });
}
