import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { RequestMetrics } from '../metrics/request-metrics.js';
import { unavailable } from '../problems/to-problem.js';
import { CORS_HEADERS } from './cors.js';

/** Headers every answer carries unless it sets its own. This server shows no pages that others may frame or embed. */
const HEADERS = {
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

/** Request number, common headers, one log line and one measurement a request. */
export function addHooks(app: FastifyInstance, log: FastifyBaseLogger, metrics: RequestMetrics): void {
  // Hooks that call `next` rather than return a promise: each promise is a turn of the queue for every request.
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(HEADERS).header('X-Request-Id', request.id);
    next();
  });
  app.addHook('onResponse', (request, reply, next) => {
    const { url, config } = request.routeOptions;
    metrics.observe(config?.operation?.id, reply.statusCode, reply.elapsedTime / 1000);
    // The pattern of the route, not the address: what a reader typed may hold anything.
    const route = url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'answered',
    );
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
