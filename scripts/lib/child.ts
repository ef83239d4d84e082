import { type ChildProcess, spawn } from 'node:child_process';

const KEPT_LINES = 40;

/** A server we started: what it printed last, and a way to stop it politely. */
export interface Child {
  name: string;
  process: ChildProcess;
  /** Its last output, for the moment it dies and somebody asks why. */
  recentOutput(): string;
  /**
   * Asks it to drain, waits, and forces it only after `graceMs`.
   *
   * @default 60_000, because an API that is forced leaves its PostgreSQL running
   */
  stop(graceMs?: number): Promise<void>;
  exited: Promise<number | null>;
}

/**
 * Starts a Node program in a process group of its own, so that Ctrl-C reaches only us and we decide the order in
 * which servers drain. The IPC channel lets it notice when we are killed without a chance to say so.
 */
export function startChild(name: string, args: string[], env: NodeJS.ProcessEnv, cwd: string): Child {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const recent: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      recent.push(...text.split('\n').filter(Boolean));
      recent.splice(0, recent.length - KEPT_LINES);
      if (stream === child.stderr) process.stderr.write(text);
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    name,
    process: child,
    recentOutput: () => recent.join('\n'),
    exited,
    async stop(graceMs = 60_000) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await exited;
      clearTimeout(force);
    },
  };
}
