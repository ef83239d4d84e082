import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

/** The shared taxonomy. */
export function categoryRoutes({
  agencies,
  categories,
  upcoming,
}: Services): Pick<Handlers, 'categories.list'> {
  return {
    async 'categories.list'({ query }) {
      const agencyId = query.agency === undefined ? undefined : await agencies.findId(query.agency);
      if (query.agency !== undefined && agencyId === undefined) throw notFound('agency');
      const until = await upcoming.until();
      const items = await categories.list(agencyId);
      const keys = ['categories', ...(agencyId ? [`agency/${agencyId}`] : [])];
      return { status: 200, body: { items }, headers: cacheHeaders('content', keys), version: 1, until };
    },
  };
}
