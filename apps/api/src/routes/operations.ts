import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { createDefinitions } from '../representations/definitions.js';
import type { Services } from '../services.js';

/** What is counted, and whether the server is well. */
export function operationRoutes({
  config,
  database,
}: Services): Pick<Handlers, 'definitions.get' | 'health.live' | 'health.ready'> {
  const definitions = createDefinitions(config.limits);
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
  };
}
