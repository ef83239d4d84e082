import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Counter, SavedReaction } from '@humas/contract';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { buildApp } from '../../src/app.js';
import { type Config, loadConfig } from '../../src/config.js';
import type { ContentDraft } from '../../src/content/draft.js';
import { importContent } from '../../src/content/import-content.js';
import { createPing } from '../../src/database/create-ping.js';
import { createServingPool } from '../../src/database/serving-pool.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { CONTENT } from './content.js';
import { collectingLog, type LogLine } from './log.js';
import { recordExchange } from './record-exchange.js';

/** What an ordinary reader's browser says; Playwright's and Node's own would count as bots. */
export const BROWSER =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36';

/** An app with a database of its own, whose every answer is checked against the contract. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly config: Config;
  readonly log: LogLine[];
  /** Moves the clock of limits and caches, in milliseconds. */
  advance(milliseconds: number): void;
  /** Sends a request as an ordinary reader. */
  send(options: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Builds an app over a database that already exists, for tests with several processes. */
export async function appOver(
  database: TestDatabase,
  env: Record<string, string> = {},
  pool: pg.Pool = database.pool,
): Promise<TestApp> {
  // Pictures of tests never land in the data folder of whoever runs them.
  const folder = await mkdtemp(join(tmpdir(), 'humas-app-'));
  const config = loadConfig({
    HUMAS_DATA_DIR: folder,
    HUMAS_GROUP_WINDOW_MS: '1',
    HUMAS_TRUSTED_HOPS: '1',
    ...env,
  });
  const { log, lines } = collectingLog(config.logLevel);
  let now = 0;
  const app = await buildApp({
    config,
    log,
    clock: () => now,
    validateResponses: true,
    database: {
      pool,
      ping: createPing(pool),
    },
  });
  await app.ready();
  return {
    app,
    database,
    config,
    log: lines,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    async send(options) {
      const request = { ...options, headers: { 'user-agent': BROWSER, ...options.headers } };
      const answer = await app.inject(request);
      recordExchange(request, answer);
      return answer;
    },
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Stores content as the owner of the tables. */
export async function store(database: TestDatabase, content: ContentDraft): Promise<void> {
  const owner = await database.ownerPool.connect();
  try {
    await importContent(owner, content);
  } finally {
    owner.release();
  }
}

/** Settings of an app; a function when they are known only once other things were started. */
type Env = Record<string, string> | (() => Record<string, string>);

/**
 * An app over a fresh database, for a whole test file.
 *
 * @param content what is stored before the first test
 */
export function useTestApp(env: Env = {}, content: ContentDraft = CONTENT): TestApp {
  let built: TestApp | undefined;
  beforeAll(async () => {
    const database = await createTestDatabase();
    await store(database, content);
    built = await appOver(database, typeof env === 'function' ? env() : env);
  });
  afterAll(async () => {
    await built?.close();
    await built?.database.drop();
  });
  return standIn(() => built);
}

/**
 * A second process over the database of `first`, as far as PostgreSQL can tell: its own groups, its own connections.
 * For a whole test file, or a whole `describe`.
 */
export function useSecondApp(first: TestApp, env: Env = {}): TestApp {
  let built: TestApp | undefined;
  let pool: pg.Pool | undefined;
  beforeAll(async () => {
    pool = createServingPool({ connectionString: first.database.url, max: 6 });
    built = await appOver(first.database, typeof env === 'function' ? env() : env, pool);
  });
  afterAll(async () => {
    await built?.close();
    await pool?.end();
  });
  return standIn(() => built);
}

/** What a test file can name before the app is built. */
function standIn(find: () => TestApp | undefined): TestApp {
  const current = () => {
    const built = find();
    if (!built) throw new Error('the app is built before the first test');
    return built;
  };
  return {
    get app() {
      return current().app;
    },
    get database() {
      return current().database;
    },
    get config() {
      return current().config;
    },
    get log() {
      return current().log;
    },
    advance: (milliseconds) => current().advance(milliseconds),
    send: (options) => current().send(options),
    close: () => current().close(),
  };
}

/** A visit or a voter's secret: 22 characters of base64url. */
export function secret(): string {
  return randomBytes(16).toString('base64url');
}

/** Sends view events as the beacon does. */
export async function sendViews(
  app: Pick<TestApp, 'send'>,
  events: readonly { article: string; visit?: string; n?: number; age?: number }[],
  headers: Record<string, string> = {},
) {
  const complete = events.map((event) => ({ visit: secret(), n: 1, age: 0, ...event }));
  return await app.send({
    method: 'POST',
    url: '/v1/views',
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    payload: JSON.stringify({ events: complete }),
  });
}

/** Counts as readers see them, never a kept answer. */
export async function countersOf(app: TestApp, article: string): Promise<Counter> {
  app.advance(2000);
  const answer = await app.send({ url: `/v1/counters?ids=${article}` });
  const counter = answer.json<{ items: Counter[] }>().items[0];
  if (!counter) throw new Error(`no counter of ${article}: ${answer.body}`);
  return counter;
}

/** Sets or, with null, withdraws a reaction. */
export async function react(
  app: Pick<TestApp, 'send'>,
  article: string,
  voter: string,
  choice: string | null,
  headers: Record<string, string> = {},
) {
  const answer = await app.send({
    url: `/v1/articles/${article}/reaction`,
    method: choice === null ? 'DELETE' : 'PUT',
    headers: {
      'humas-voter': voter,
      ...(choice === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(choice === null ? {} : { payload: JSON.stringify({ choice }) }),
  });
  return { status: answer.statusCode, body: answer.json<SavedReaction>(), text: answer.body };
}
