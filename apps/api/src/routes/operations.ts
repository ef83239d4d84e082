import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { EXPOSITION_TYPE } from '../metrics/exposition.js';
import { readMetrics } from '../metrics/metrics.js';
import { requireMetricsToken } from '../metrics/require-token.js';
import { createDefinitions } from '../representations/definitions.js';
import type { Services } from '../services.js';

/** What is counted, whether the server is well, and what it measured. */
export function operationRoutes(
  services: Services,
): Pick<Handlers, 'definitions.get' | 'health.live' | 'health.ready' | 'metrics.get'> {
  const { config, database } = services;
  const definitions = createDefinitions(config.limits, config.retention);
  return {
    async 'definitions.get'() {
      return {
        status: 200,
        body: definitions,
        headers: cacheHeaders('content', ['definitions']),
        version: 1,
      };
    },
    async 'health.live'() {
      return { status: 200, body: { status: 'ok' }, headers: cacheHeaders('never') };
    },
    async 'health.ready'() {
      await database.ping();
      return { status: 200, body: { status: 'ok' }, headers: cacheHeaders('never') };
    },
    async 'metrics.get'({ request }) {
      requireMetricsToken(config.metricsToken, request.headers.authorization);
      return {
        status: 200,
        body: readMetrics(services),
        headers: { ...cacheHeaders('never'), 'Content-Type': EXPOSITION_TYPE },
      };
    },
  };
}
