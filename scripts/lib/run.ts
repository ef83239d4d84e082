import { spawn } from 'node:child_process';
import { root } from './paths.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ownGroup = process.platform !== 'win32';

/**
 * Runs a program with our own terminal and waits for it. What stops us stops it, together with everything it started:
 * some tools begin with a wrapper that does not pass signals on.
 *
 * @returns its exit code; 1 when it could not be started or was stopped.
 */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      detached: ownGroup,
      shell: !ownGroup,
    });
    const pass = (signal: NodeJS.Signals) => {
      if (ownGroup && child.pid) process.kill(-child.pid, signal);
    };
    const end = (code: number) => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(code);
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    child.once('error', () => end(1));
    child.once('exit', (code) => end(code ?? 1));
  });
}

/** Turborepo without telemetry; tasks of this repository never leave the machine. */
export function turbo(...args: string[]): Promise<number> {
  return run('turbo', ['run', ...args], { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' });
}
