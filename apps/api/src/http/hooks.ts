import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
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

/** Request number, common headers, one log line a request, and 503 while draining. */
export function addHooks(app: FastifyInstance, log: FastifyBaseLogger, draining: Draining): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS, 'X-Request-Id': request.id });
    if (draining.active) throw unavailable(undefined, 1);
  });
  app.addHook('onSend', async (_, reply) => {
    // A connection kept open would keep the server from ending.
    if (draining.active) reply.header('Connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, not the address: what a reader typed may hold anything.
    const route = request.routeOptions.url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'answered',
    );
  });
}
