import type { FastifyBaseLogger } from 'fastify';
import type { LogLevel } from '../config.js';
import { createLogOutput } from './log-output.js';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

/**
 * Writes one JSON object a line. Its own small writer rather than a serializer over a general one: what is not handed
 * to it cannot appear, and nobody hands it an address, a user agent, a query (a form's voter stands there) or a header.
 * Fastify and its plugins write through children of it, and one hands over all headers of a request, the key among them:
 * of what a child says only the words and the error are written.
 *
 * @param write where lines go. @default standard output
 */
export function createLog(
  level: LogLevel,
  write: (line: string, isUrgent: boolean) => void = createLogOutput(),
): FastifyBaseLogger {
  const lowest = level === 'silent' ? LEVELS.length : LEVELS.indexOf(level);
  const now = createTimestamps();
  const create = (isOurs: boolean): FastifyBaseLogger => {
    const at =
      (name: (typeof LEVELS)[number]) =>
      (first?: unknown, message?: unknown): void => {
        if (LEVELS.indexOf(name) < lowest) return;
        const text = typeof first === 'string' ? first : message;
        const line: Record<string, unknown> = { time: now(), level: name, message: text };
        if (typeof first === 'object' && first !== null) addPlain(line, first, isOurs);
        write(`${JSON.stringify(line)}\n`, LEVELS.indexOf(name) >= URGENT);
      };
    const log = {
      level,
      trace: at('trace'),
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      fatal: at('fatal'),
      silent() {},
      child: () => create(false),
    };
    return log as FastifyBaseLogger;
  };
  return create(true);
}

/** The present as ISO 8601. Many lines are written in one millisecond: it is put into words once. */
function createTimestamps(): () => string {
  let moment = Number.NaN;
  let words = '';
  return () => {
    const now = Date.now();
    if (now !== moment) words = new Date(now).toISOString();
    moment = now;
    return words;
  };
}

/** From here on somebody should look: such a line does not wait for others. */
const URGENT = LEVELS.indexOf('warn');

/** Fastify hands over whole requests and replies in places; they hold what must not be written. */
const NEVER = new Set(['req', 'res', 'request', 'reply']);

function addPlain(line: Record<string, unknown>, details: object, isOurs: boolean): void {
  if (details instanceof Error) {
    line.error = describe(details);
    return;
  }
  for (const key of Object.keys(details)) {
    if (isOurs ? NEVER.has(key) : key !== 'err') continue;
    const value = (details as Record<string, unknown>)[key];
    line[key === 'err' ? 'error' : key] = value instanceof Error ? describe(value) : value;
  }
}

/** Not the whole error: PostgreSQL puts values of rows into `detail`. */
function describe(error: Error): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause instanceof Error ? describe(error.cause) : undefined;
  return { name: error.name, message: error.message, code, stack: error.stack, cause };
}
