import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Config, loadConfig, unknownSettings } from './config.js';
import type { Variables } from './config-values.js';
import { openDatabase } from './database/open-database.js';
import { keepElements } from './embed/kept-files.js';
import { readElements } from './embed/read-elements.js';
import { createLog } from './http/log.js';
import { ensureOwnerKey } from './keys/owner-key.js';

/** A server that answers. */
export interface RunningServer {
  /** Where it listens, without a final slash. */
  readonly url: string;
  /**
   * Answers what was accepted, commits what waits, then closes the database. Connections of clients that send or read
   * no further are cut after {@link StartOptions.patienceMs}. Safe to call twice.
   */
  close(): Promise<void>;
}

/** What a server is started from. */
export interface StartOptions {
  /** Environment variables; see `Config`. */
  readonly env: Variables;
  /** Takes the lines of the log. @default standard output */
  readonly write?: (line: string) => void;
  /**
   * How long a client that sends or reads no further may hold up the end, in milliseconds.
   *
   * @default 13_000, because a statement is given up after twelve seconds
   */
  readonly patienceMs?: number;
}

/**
 * Opens the database, fills an empty one with samples where that applies, and listens.
 *
 * @throws ConfigError, the errors of `openDatabase`, and Node's `EADDRINUSE` when the port is taken
 * @example
 * const server = await startServer({ env: { ...process.env, HUMAS_API_PORT: '0' } });
 * await fetch(`${server.url}/v1/articles`);
 * await server.close();
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { env } = options;
  if (env.HUMAS_API_PORT !== '0') return start(options, async () => {});
  const { port, release } = await reservePort(env.HUMAS_API_HOST || '127.0.0.1');
  return start({ ...options, env: { ...env, HUMAS_API_PORT: String(port) } }, release).finally(release);
}

/** @param freePort called right before the app takes its port */
async function start(
  { env, write, patienceMs = 13_000 }: StartOptions,
  freePort: () => Promise<void>,
): Promise<RunningServer> {
  const config = loadConfig(env);
  const log = createLog(config.logLevel, write);
  for (const sentence of unknownSettings(env)) log.warn({}, sentence);
  // Reading the program takes as long as PostgreSQL takes to come up: both at once.
  const reading = Promise.all([import('./app.js'), import('./seed/seed-samples.js'), readElements(log)]);
  reading.catch(() => {});
  const database = await openDatabase(config, log);
  let app: FastifyInstance | undefined;
  try {
    const [{ buildApp }, { seedSamples }, elements] = await reading;
    if (config.sample && (await database.asOwner(seedSamples))) log.info({}, 'sample articles were stored');
    await database.asOwner((owner) => ensureOwnerKey(owner, config.dataDir, log));
    await database.asOwner((owner) => keepElements(owner, elements));
    app = await buildApp({ config, database, log, elements });
    await freePort();
    await app.listen({ host: config.host, port: config.port });
    const listening = app;
    const url = listeningUrl(config);
    log.info({ url, database: database.kind }, 'ready');
    let closed: Promise<void> | undefined;
    return {
      url,
      close() {
        closed ??= drain(listening, patienceMs).finally(() => database.close());
        return closed;
      },
    };
  } catch (error) {
    await app?.close();
    await database.close();
    throw error;
  }
}

/** Node stops looking after its own time limits once a server closes: half a request would keep it open for ever. */
async function drain(app: FastifyInstance, patienceMs: number): Promise<void> {
  const patience = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  await app.close().finally(() => clearTimeout(patience));
}

/**
 * Answers hold absolute addresses, so the port has to be known before the app is built. It is held until the app takes
 * its place: opening the database takes seconds, and a free port does not stay free for seconds.
 */
async function reservePort(
  host: string,
): Promise<{ readonly port: number; readonly release: () => Promise<void> }> {
  const holder = createServer((socket) => socket.destroy()).listen(0, host);
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  return {
    port,
    release: async () => {
      if (!holder.listening) return;
      holder.close();
      await once(holder, 'close');
    },
  };
}

/** How a client on this machine reaches it. */
function listeningUrl({ host, port }: Config): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
