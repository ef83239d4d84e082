import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHumasClient, type HumasClient } from '@humas/sdk';
import { startServer } from '@humas-internal/api';
import { Judge } from './judge.ts';

/** A running API with its own database, and clients whose every answer is judged. */
export interface Api {
  readonly url: string;
  readonly judge: Judge;
  /** A reader, without a key. */
  readonly reader: HumasClient;
  /** Whoever has the key of the API's first start. */
  readonly owner: HumasClient;
  /** A client with a key. */
  holderOf(apiKey: string): HumasClient;
  stop(): Promise<void>;
}

/** Starts an API on a port of its own, in a new folder, with the sample content. */
export async function startApi(): Promise<Api> {
  const folder = mkdtempSync(join(tmpdir(), 'humas-contract-'));
  const env = { HUMAS_API_PORT: '0', HUMAS_DATA_DIR: folder, HUMAS_LOG_LEVEL: 'silent' };
  const { url, close } = await startServer({ env });
  const stop = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  const judge = new Judge();
  const holderOf = (apiKey?: string) => createHumasClient({ baseUrl: url, fetch: judge.fetch, apiKey });
  return {
    url,
    judge,
    reader: holderOf(),
    owner: holderOf(readFileSync(join(folder, 'owner-key'), 'utf8').trim()),
    holderOf,
    stop,
  };
}
