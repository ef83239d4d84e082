import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Another process that opens a data folder. */
export interface OpenerProcess {
  readonly child: ChildProcess;
  /** What it printed first: `ready`, or why it could not open the folder. */
  readonly answer: string;
  /** What it prints next, or `undefined` when it prints nothing more. */
  next(): Promise<string | undefined>;
  /** Resolves with its exit code, `null` after a deadly signal. */
  readonly ended: Promise<number | null>;
}

/** Starts a process of its own group that opens the folder, and waits for its first words. */
export async function startOpener(dataDir: string): Promise<OpenerProcess> {
  const [hooks, program] = ['fixtures/source-hooks.mjs', 'fixtures/opener.ts'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const child = spawn(process.execPath, ['--import', String(hooks), String(program), dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    return line.done ? undefined : line.value;
  };
  return { child, ended, next, answer: (await next()) ?? '' };
}
