import type { FastifyInstance } from 'fastify';

/**
 * For pages of any other origin: everything public here is public to them too. No credentials, ever, so the answer is the
 * same for everybody and caches need not tell origins apart.
 */
export const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After, X-Request-Id',
};

const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE',
  // Not Authorization: a page that could send a secret key would hold one.
  'Access-Control-Allow-Headers': 'Humas-Voter, Idempotency-Key, Content-Type, If-None-Match',
  'Access-Control-Max-Age': '86400',
  // Safari waits for a body without it.
  'Content-Length': '0',
};

/** Answers what browsers ask before a request that is not simple, at every address. */
export function answerPreflights(app: FastifyInstance): void {
  app.options('*', (_, reply) => reply.code(204).headers(PREFLIGHT_HEADERS).send());
}
