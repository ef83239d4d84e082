import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { toAlert } from '../representations/alert.js';
import { withOffset } from '../representations/time.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** Urgent notices. */
export function alertRoutes({ alerts, clock }: Services): Pick<Handlers, 'alerts.list'> {
  return {
    async 'alerts.list'({ path }) {
      const asked = clock();
      const now = await alerts.now(path.agency);
      if (!now) throw notFound('agency');
      const items = now.rows.map(toAlert);
      return {
        status: 200,
        body: { items, asOf: withOffset(now.at, now.timeZone) },
        headers: cacheHeaders(
          'alerts',
          now.agencyIds.flatMap((id) => [`alerts/${id}`, `agency/${id}`]),
        ),
        version: 1,
        sameAs: items,
        until: now.stableMs === null ? undefined : asked + now.stableMs,
      };
    },
  };
}
