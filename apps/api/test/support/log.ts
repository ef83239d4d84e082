import type { FastifyBaseLogger } from 'fastify';
import type { LogLevel } from '../../src/config.js';
import { createLog } from '../../src/http/log.js';

/** One line of the log, read back. */
export type LogLine = { readonly level: string; readonly message?: string } & Record<string, unknown>;

/** The API's own log, kept instead of written. */
export function collectingLog(level: LogLevel = 'info'): {
  readonly log: FastifyBaseLogger;
  readonly lines: LogLine[];
} {
  const lines: LogLine[] = [];
  return { log: createLog(level, (line) => lines.push(JSON.parse(line))), lines };
}
