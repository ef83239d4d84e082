import { main } from '../../src/main.js';
import type { Io } from '../../src/output/io.js';
import { type FakeApi, SECRET } from './fake-api.js';

/** What a run of the command left behind. */
export interface HumasRun {
  code: number;
  out: string;
  err: string;
}

/** A terminal that a test can read and whose Ctrl+C it can press. */
export function terminal(env: Record<string, string> = {}, typed: readonly string[] = []) {
  const text = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const exits: number[] = [];
  const io: Io = {
    out: { write: (part) => (text.out += part) },
    err: { write: (part) => (text.err += part) },
    env,
    readText: async (path) => {
      throw Object.assign(new Error(path), { code: 'ENOENT' });
    },
    async *lines() {
      yield* typed;
    },
    onInterrupt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exit: (code) => exits.push(code),
    client: { retries: 0 },
  };
  const interrupt = () => {
    for (const listener of listeners) listener();
  };
  return { io, text, exits, interrupt };
}

/** Runs the command against a fake API to its end, with what somebody types into it. */
export async function runHumasWith(
  api: FakeApi,
  typed: readonly string[],
  ...args: string[]
): Promise<HumasRun> {
  const { io, text } = terminal({ HUMAS_API_URL: api.url, HUMAS_API_KEY: SECRET }, typed);
  const code = await main(args, io);
  return { code, ...text };
}

/** Runs the command against a fake API to its end. */
export async function runHumas(api: FakeApi, ...args: string[]): Promise<HumasRun> {
  return await runHumasWith(api, [], ...args);
}
