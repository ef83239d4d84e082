import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildApp } from '../src/app.js';
import { loadConfig } from '../src/config.js';
import { createPing } from '../src/database/create-ping.js';
import { type RunningServer, startServer } from '../src/server.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { ARTICLES, CONTENT } from './support/content.js';
import { checkExposition } from './support/exposition.js';
import { collectingLog } from './support/log.js';
import { BROWSER, secret, store } from './support/test-app.js';

const PATIENT = { timeout: 100_000, interval: 10 };

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'humas-drain-'));
  database = await createTestDatabase();
  await store(database, CONTENT);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const start = () =>
  startServer({
    env: {
      DATABASE_URL: database.url,
      HUMAS_DATA_DIR: folder,
      HUMAS_API_PORT: '0',
      HUMAS_LOG_LEVEL: 'silent',
    },
  });

/** Sends one view as a reader's browser does. */
async function sendView(url: string, agent: Agent): Promise<IncomingMessage | undefined> {
  const headers = { 'user-agent': BROWSER, 'content-type': 'text/plain' };
  const sending = request(`${url}/v1/views`, { method: 'POST', agent, headers });
  const event = { article: ARTICLES.plain.id, visit: secret(), n: 1, age: 0 };
  sending.end(JSON.stringify({ events: [event] }));
  const answer = await once(sending, 'response').then(
    ([message]: IncomingMessage[]) => message,
    () => undefined,
  );
  return answer?.resume();
}

async function storedViews(): Promise<number> {
  const { rows } = await database.ownerPool.query('SELECT count(*) AS count FROM view_event');
  return rows[0].count;
}

/** Rows that wait for the next group, as the server itself says. */
async function waitingRows(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return checkExposition(text).valueOf('humas_writer_waiting_rows', { writer: 'views' });
}

/** Keeps every view from being stored. @returns how they are let go */
async function holdViews(): Promise<() => Promise<void>> {
  const holder = await database.ownerPool.connect();
  await holder.query('BEGIN; LOCK TABLE view_event IN ACCESS EXCLUSIVE MODE');
  let released: Promise<void> | undefined;
  const release = () => {
    released ??= holder.query('COMMIT').then(() => holder.release());
    return released;
  };
  onTestFinished(release);
  return release;
}

async function untilOneWaits(): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'humas-api'`;
  await vi.waitUntil(async () => (await database.ownerPool.query(waiting)).rowCount === 1, PATIENT);
}

/** An open connection. */
async function openSocket(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Everything the server says on a connection until it closes it. */
async function hear(socket: Socket): Promise<string> {
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  if (!socket.closed) await once(socket, 'close');
  return heard;
}

describe('a server that is told to end while requests wait', () => {
  const COMPANY = 59;
  const PATHS = ['/readyz', '/v1/articles'];

  it('answers every one of them after its commit, refuses the others politely, and then ends', async () => {
    const server = await start();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(async () => {
      agent.destroy();
      await server.close();
    });
    const before = await storedViews();
    const letGo = await holdViews();
    const first = sendView(server.url, agent);
    await untilOneWaits();
    const others = Array.from({ length: COMPANY }, () => sendView(server.url, agent));
    await vi.waitUntil(async () => (await waitingRows(server.url)) === COMPANY, PATIENT);
    // Two more have begun to ask, and end their question too late.
    const late = await Promise.all([openSocket(server.url), openSocket(server.url)]);
    for (const [index, socket] of late.entries())
      socket.write(`GET ${PATHS[index]} HTTP/1.1\r\nHost: localhost\r\n`);
    // Connections are taken in the order they came, so those of before are known once a new one was answered.
    const newest = await openSocket(server.url);
    newest.write('GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect((await hear(newest)).slice(0, 12)).toBe('HTTP/1.1 200');

    let isOver = false;
    const closing = server.close().then(() => {
      isOver = true;
    });
    await untilNobodyIsLetIn(server);

    for (const [index, path] of PATHS.entries()) {
      const socket = late[index] as Socket;
      socket.write('Origin: https://berita.example.go.id\r\n\r\n');
      const answer = await hear(socket);
      expect([path, answer.slice(0, 12)]).toEqual([path, 'HTTP/1.1 503']);
      expect(answer).toMatch(/^connection: close\r$/im);
      expect(answer).toMatch(/^retry-after: 1\r$/im);
      expect(answer).toMatch(/^access-control-allow-origin: \*\r$/im);
      expect(answer).toMatch(/^access-control-expose-headers: .*Retry-After.*\r$/im);
      expect(answer).toContain('"code":"service_unavailable"');
    }

    expect(isOver).toBe(false);
    await letGo();
    for (const answer of await Promise.all([first, ...others])) {
      expect([answer?.statusCode, answer?.headers.connection]).toEqual([204, 'close']);
    }
    await closing;
    expect(await storedViews()).toBe(before + 1 + COMPANY);
  });

  async function untilNobodyIsLetIn({ url }: RunningServer): Promise<void> {
    const isLetIn = async () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('error', () => {});
      const entered = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      socket.destroy();
      return entered;
    };
    await vi.waitUntil(async () => !(await isLetIn()), PATIENT);
  }
});

describe('a client that takes its time', () => {
  const SLOW = { headers: 200, request: 400, check: 50 };

  it.each([
    ['never ends its headers', 'GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: '],
    [
      'never ends its body',
      'POST /v1/views HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n{',
    ],
    ['says nothing at all', ''],
  ])('is cut off when it %s, and the others are served', async (_, words) => {
    const app = await buildApp({
      config: loadConfig({ HUMAS_DATA_DIR: folder }),
      database: { pool: database.pool, ping: createPing(database.pool) },
      log: collectingLog('silent').log,
      patience: SLOW,
    });
    onTestFinished(() => app.close());
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const socket = await openSocket(url);
    socket.write(words);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await hear(socket)).slice(0, 12)).toBe('HTTP/1.1 408');
  });
});
