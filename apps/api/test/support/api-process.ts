import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { withOwner } from '../../src/database/connection.js';
import { dataFolder } from '../../src/database/embedded/data-folder.js';
import { runningPostmaster } from '../../src/database/embedded/postmaster-file.js';
import { connectionTo } from '../../src/database/embedded/server-process.js';
import { BROWSER } from './test-app.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Connections of any API that are at work. */
const WORKING = "SELECT 1 FROM pg_stat_activity WHERE application_name = 'humas-api' AND state <> 'idle'";

/** What came back, or nothing when the connection broke: then nobody knows what happened. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Where an {@link ApiProcess} lives, and on what. */
interface Surroundings {
  /** Where its data folder is made. */
  readonly parent?: string;
  /** More settings: with `DATABASE_URL` it serves from that server and has no PostgreSQL of its own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The API as a real process, by default with its own PostgreSQL, to be killed. */
export class ApiProcess {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  #child: ChildProcess | undefined;
  #url = '';

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#env = env;
  }

  /** Makes a data folder and starts the API in it. */
  static async create({ parent = tmpdir(), env = {} }: Surroundings = {}): Promise<ApiProcess> {
    if (!existsSync(MAIN))
      throw new Error(`${MAIN} is missing: these tests run the built API. Build it first.`);
    const api = new ApiProcess(await mkdtemp(join(parent, 'humas-process-')), env);
    await api.start();
    return api;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const child = this.launch();
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`the API ended with ${code} before it was ready`);
    });
    failed.catch(() => {});
    const [message] = await Promise.race([once(child, 'message'), failed]);
    this.#url = (message as { ready: string }).ready;
  }

  /** Starts it without waiting. */
  launch(): ChildProcess {
    this.#child = this.#spawn('inherit');
    return this.#child;
  }

  /** Starts another process on the same folder, which is not this one and whose complaints can be read. */
  intrude(): ChildProcess {
    return this.#spawn('pipe');
  }

  /** Process number of the API. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  #spawn(complaints: 'inherit' | 'pipe'): ChildProcess {
    const env = {
      HUMAS_DATA_DIR: this.#folder,
      HUMAS_API_PORT: '0',
      HUMAS_TRUSTED_HOPS: '1',
      HUMAS_LOG_LEVEL: 'error',
      ...this.#env,
    };
    return spawn(process.execPath, [MAIN], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', complaints, 'ipc'],
    });
  }

  /** Where its first start wrote the owner key. */
  get ownerKeyFile(): string {
    return join(this.#folder, 'owner-key');
  }

  /** Process number of its PostgreSQL. */
  async databasePid(): Promise<number> {
    const file = join(this.#folder, 'postgres', 'data', 'postmaster.pid');
    return Number((await readFile(file, 'utf8')).split('\n')[0]);
  }

  /** Waits for the first sign of its PostgreSQL. @returns its process number */
  async untilDatabaseStarts(): Promise<number> {
    for (;;) {
      const pid = await this.databasePid().catch(() => 0);
      if (pid > 0) return pid;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Ends the process as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /**
   * Asks it to end, by a signal or by going away as its parent.
   *
   * @returns its exit code, once it is gone
   */
  async stop(how: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'disconnect'): Promise<number | null> {
    const child = this.#child;
    if (!child) return null;
    const ended = once(child, 'exit');
    if (how === 'disconnect') child.disconnect();
    else child.kill(how);
    const [code] = await ended;
    return code;
  }

  /** Waits until the database answers again. */
  async untilReady(): Promise<void> {
    while ((await this.send('GET', '/readyz'))?.status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Waits for what a killed API left behind: the database may still be storing what nobody waits for any more.
   * Afterwards what is counted stays as it is.
   */
  async untilSettled(): Promise<void> {
    await this.asOwner(async (owner) => {
      while ((await owner.query(WORKING)).rowCount !== 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }

  /** What stands in its database, read behind its back. */
  async rowsOf<Row>(question: string): Promise<Row[]> {
    return this.asOwner(async (owner) => (await owner.query(question)).rows);
  }

  /** Does something behind its back, as the owner of the tables. */
  async asOwner<Result>(work: (owner: ClientBase) => Promise<Result>): Promise<Result> {
    const home = join(this.#folder, 'postgres');
    const server = await runningPostmaster(dataFolder(home));
    if (!server) throw new Error('PostgreSQL does not run');
    return withOwner(await connectionTo(home, server, 'humas'), work);
  }

  /** One request as an ordinary reader. */
  send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    payload?: string,
  ): Promise<Reply | undefined> {
    return new Promise((resolve) => {
      const sending = request(
        new URL(path, this.#url),
        { method, agent: this.#agent, headers: { 'user-agent': BROWSER, ...headers } },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk) => {
            body += chunk;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
          answer.on('error', () => resolve(undefined));
        },
      );
      sending.on('error', () => resolve(undefined));
      sending.end(payload);
    });
  }

  /** Stops it cleanly and removes its folder. */
  async remove(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    this.#agent.destroy();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
