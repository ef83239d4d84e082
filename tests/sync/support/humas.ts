import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.ts';
import type { Platform } from './platform.ts';

const PROGRAM = join(root, 'packages/cli/bin/humas.js');

/** What a run of `humas` left behind. */
export interface Run {
  code: number | null;
  output: string;
  errors: string;
}

/** Starts `humas` as a user would in a terminal. */
export function launch(platform: Platform, ...args: string[]): { child: ChildProcess; ended: Promise<Run> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: {
      PATH: process.env.PATH,
      HUMAS_API_URL: platform.url,
      HUMAS_API_KEY_FILE: platform.keyFile,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run: Run = { code: null, output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.errors += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ ...run, code }));
  return { child, ended };
}

/** Runs `humas` to its end. */
export async function humas(platform: Platform, ...args: string[]): Promise<Run> {
  return await launch(platform, ...args).ended;
}
