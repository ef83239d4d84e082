import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@redis/client';

/** A real Redis of one test, to be killed. */
export class RedisServer {
  readonly #folder: string;
  readonly #port: number;
  #child: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** @throws Error that says how to install it when it is missing */
  static async create(...settings: string[]): Promise<RedisServer> {
    await promisify(execFile)('redis-server', ['--version']).catch(() => {
      throw new Error(
        'humas: there is no redis-server. The full tier has to prove that a real one is used as it should be. Run: apt-get install redis-server.',
      );
    });
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    holder.close();
    await once(holder, 'close');
    const server = new RedisServer(await mkdtemp(join(tmpdir(), 'humas-redis-')), port);
    await server.start(...settings);
    return server;
  }

  /** @param password written into the address */
  url(password = ''): string {
    return `redis://${password && `:${password}@`}127.0.0.1:${this.#port}`;
  }

  /** Starts it, without a disk unless `settings` say otherwise, and waits until it answers. */
  async start(...settings: string[]): Promise<void> {
    const address = ['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder];
    const child = spawn('redis-server', [...address, '--save', '', '--appendonly', 'no', ...settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    while (!said.includes('Ready to accept connections')) {
      if (child.exitCode !== null) throw new Error(`redis-server ended: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Sends a signal: `SIGSTOP` freezes it, `SIGCONT` lets it go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child?.kill(name);
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** One command, on a connection of its own. */
  async ask(...words: string[]): Promise<unknown> {
    const client = createClient({ url: this.url(), RESP: 2, disableClientInfo: true });
    await client.connect();
    try {
      return await client.sendCommand(words);
    } finally {
      client.destroy();
    }
  }

  /** What it left on the disk. */
  files(): Promise<string[]> {
    return readdir(this.#folder);
  }

  /** Ends it and removes its folder. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
