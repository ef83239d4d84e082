import { readFile } from 'node:fs/promises';
import type { HumasClientOptions } from '@humas/sdk';
import { typedLines } from './typed-lines.js';

/** Somewhere to write to. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Everything a command touches besides the network, so that a test can hand it another world. */
export interface Io {
  /** What was asked for. */
  out: Output;
  /** Progress, advice and errors. */
  err: Output;
  env: Readonly<Record<string, string | undefined>>;
  readText(path: string): Promise<string>;
  /** What is typed, or comes from a file or another program, line by line. */
  lines(): AsyncIterable<string>;
  /** @returns what ends listening. */
  onInterrupt(listener: () => void): () => void;
  /** Ends the process at once. */
  exit(code: number): void;
  /** What a test changes about the API's client. */
  client?: Partial<HumasClientOptions>;
}

/** The terminal's. */
export function processIo(): Io {
  // `humas keys list | head -1` closes the pipe early; that is no reason for a stack trace.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return terminalIo();
}

const terminalIo = (): Io => ({
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  readText: (path) => readFile(path, 'utf8'),
  lines: () => typedLines(process.stdin),
  onInterrupt(listener) {
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
    return () => {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    };
  },
  exit: (code) => process.exit(code),
});
