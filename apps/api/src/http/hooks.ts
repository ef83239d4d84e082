import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestMetrics } from '../metrics/request-metrics.js';
import { unavailable } from '../problems/to-problem.js';
import { CORS_HEADERS } from './cors.js';

/** Headers every answer carries unless it sets its own. This server shows no pages that others may frame or embed. */
export const COMMON_HEADERS = {
  ...CORS_HEADERS,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Robots-Tag': 'noindex',
};

/** Whether the server is on its way down. */
export interface Draining {
  active: boolean;
}

/** A request that was answered. */
export interface Answered {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, not the address: what a reader typed may hold anything. */
  readonly route: string;
  /** Its name in the contract. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly milliseconds: number;
}

/** One log line and one measurement. */
export type NoteAnswered = (answered: Answered) => void;

/** Says of each request how it was answered. */
export function createNote(log: FastifyBaseLogger, metrics: RequestMetrics): NoteAnswered {
  return ({ requestId, method, route, operation, status, milliseconds }) => {
    metrics.observe(operation, status, milliseconds / 1000);
    const rounded = Math.round(milliseconds * 10) / 10;
    log.info({ requestId, method, route, status, milliseconds: rounded }, 'answered');
  };
}

/** The status that is noted for readers who hung up before they were answered, as nginx names it; nobody is sent it. */
export const HUNG_UP = 499;

/** Request number, common headers, and a note of every answer. */
export function addHooks(app: FastifyInstance, note: NoteAnswered): void {
  const say = ({ id, method, routeOptions }: FastifyRequest, status: number, milliseconds: number) =>
    note({
      requestId: id,
      method,
      route: routeOptions.url ?? 'unknown',
      operation: routeOptions.config?.operation?.id,
      status,
      milliseconds,
    });
  // Hooks that call `next` rather than return a promise: each promise is a turn of the queue for every request.
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(COMMON_HEADERS).header('X-Request-Id', request.id);
    // Whoever hangs up is never answered: the hook below does not run for those.
    reply.raw.once('close', () => {
      if (!reply.raw.writableEnded) say(request, HUNG_UP, reply.elapsedTime);
    });
    next();
  });
  app.addHook('onResponse', (request, reply, next) => {
    say(request, reply.statusCode, reply.elapsedTime);
    next();
  });
}

/**
 * Refuses new requests while the server is on its way down. To be called after everything that sets headers of every
 * answer: a page of another origin has to be able to read this one too.
 */
export function refuseWhileDraining(app: FastifyInstance, draining: Draining): void {
  app.addHook('onRequest', (_request, _reply, next) => {
    next(draining.active ? unavailable(undefined, 1) : undefined);
  });
  app.addHook('onSend', (_request, reply, payload, next) => {
    // A connection kept open would keep the server from ending.
    if (draining.active) reply.header('Connection', 'close');
    next(null, payload);
  });
}
