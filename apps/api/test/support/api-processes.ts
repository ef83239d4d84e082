import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** One of several API processes that serve from the same PostgreSQL. */
export interface Member {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end. @returns its exit code */
  stop(): Promise<number | null>;
}

/** Starts real API processes on one server at the same moment, each with a folder of its own. */
export async function startMembers(databaseUrl: string, count: number): Promise<Member[]> {
  if (!existsSync(MAIN))
    throw new Error(`${MAIN} is missing: these tests run the built API. Build it first.`);
  return Promise.all(Array.from({ length: count }, () => startMember(databaseUrl)));
}

async function startMember(databaseUrl: string): Promise<Member> {
  const folder = await mkdtemp(join(tmpdir(), 'humas-member-'));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      HUMAS_DATA_DIR: folder,
      HUMAS_API_PORT: '0',
      HUMAS_TRUSTED_HOPS: '1',
      HUMAS_LOG_LEVEL: 'error',
      HUMAS_DATABASE_CONNECTIONS: '6',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the API ended with ${code} before it was ready`);
  });
  failed.catch(() => {});
  const [message] = await Promise.race([once(child, 'message'), failed]);
  const { ready: url } = message as { ready: string };
  const end = async (signal: NodeJS.Signals) => {
    await ended(child, signal);
    await rm(folder, { recursive: true, force: true });
    return child.exitCode;
  };
  return { url, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
