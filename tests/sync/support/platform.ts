import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHumasClient, type HumasClient } from '@humas/sdk';
import { type Child, startChild } from '../../../scripts/lib/child.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { waitUntilReady } from '../../../scripts/lib/wait-until-ready.ts';
import { freePort } from '../../journey/stack/free-port.ts';

/** The content API as a process with a folder of its own, which can be killed and started again. */
export class Platform {
  readonly url: string;
  readonly #folder: string;
  readonly #port: number;
  #api: Child | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<Platform> {
    const folder = mkdtempSync(join(tmpdir(), 'humas-sync-'));
    const platform = new Platform(folder, await freePort());
    await platform.start();
    return platform;
  }

  async start(): Promise<void> {
    const environment = {
      HUMAS_API_PORT: String(this.#port),
      HUMAS_DATA_DIR: this.#folder,
      HUMAS_SAMPLE: '0',
      HUMAS_LOG_LEVEL: 'error',
    };
    this.#api = startChild('Content API', ['dist/main.js'], environment, join(root, 'apps/api'));
    await waitUntilReady(this.#api, `${this.url}/readyz`);
  }

  /** Ends the API as a power cut would; its database notices and ends too. */
  async kill(): Promise<void> {
    this.#api?.process.kill('SIGKILL');
    await this.#api?.exited;
  }

  /** Where the first start put the owner's key. */
  get keyFile(): string {
    return join(this.#folder, 'owner-key');
  }

  /** A client that may do everything. */
  owner(): HumasClient {
    return createHumasClient({ baseUrl: this.url, apiKey: readFileSync(this.keyFile, 'utf8').trim() });
  }

  async close(): Promise<void> {
    await this.#api?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
