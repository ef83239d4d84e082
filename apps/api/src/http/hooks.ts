import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { RequestMetrics } from '../metrics/request-metrics.js';
import { unavailable } from '../problems/to-problem.js';

/** Headers every answer carries unless it sets its own. This server shows no pages that others may frame or embed. */
const HEADERS = {
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
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS, 'X-Request-Id': request.id });
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url, config } = request.routeOptions;
    metrics.observe(config?.operation?.id, reply.statusCode, reply.elapsedTime / 1000);
    // The pattern of the route, not the address: what a reader typed may hold anything.
    const route = url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'answered',
    );
  });
}

/**
 * Refuses new requests while the server is on its way down. To be called after everything that sets headers of every
 * answer: a page of another origin has to be able to read this one too.
 */
export function refuseWhileDraining(app: FastifyInstance, draining: Draining): void {
  app.addHook('onRequest', async () => {
    if (draining.active) throw unavailable(undefined, 1);
  });
  app.addHook('onSend', async (_, reply) => {
    // A connection kept open would keep the server from ending.
    if (draining.active) reply.header('Connection', 'close');
  });
}
