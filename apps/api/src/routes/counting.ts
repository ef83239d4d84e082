import type { Counter, Counters } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { visitorOf } from '../counting/visitor.js';
import { cacheHeaders } from '../http/caching.js';
import { SingleFlight } from '../http/single-flight.js';
import type { CountRow } from '../repositories/counts.js';
import { withOffset } from '../representations/time.js';
import type { Services } from '../services.js';

/** Long enough to share among a crowd, and short beside the 15 seconds an answer may be cached outside. */
const KEEP_MS = 1000;

/** Counters, and the moment that changes which there are. */
interface Counted {
  readonly body: Counters;
  readonly until: number | undefined;
}

/** Views, in and out. */
export function countingRoutes({
  counts,
  upcoming,
  viewCounter,
  clock,
}: Services): Pick<Handlers, 'counters.list' | 'views.record'> {
  const recent = new SingleFlight<Counted>(KEEP_MS, clock, { untilOf: ({ until }) => until });
  return {
    async 'counters.list'({ query }) {
      const ids = [...new Set(query.ids)].toSorted();
      const { body, until } = await recent.get(ids.join(), async () => {
        const next = await upcoming.until();
        const rows = await counts.list(ids);
        // What is not there now may be there then; what is there stays.
        const until = rows.length < ids.length ? next : undefined;
        return { until, body: { items: inOrder(ids, rows).map(toCounter), asOf: withOffset(new Date()) } };
      });
      return { status: 200, body, headers: cacheHeaders('counters'), version: 1, until };
    },

    async 'views.record'({ body, request }) {
      await viewCounter.record(body.events, visitorOf(request));
      return { status: 204, body: undefined, headers: cacheHeaders('never') };
    },
  };
}

function inOrder(ids: readonly string[], rows: readonly CountRow[]): CountRow[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function toCounter({ id, baseline, views, reactions }: CountRow): Counter {
  const of = (name: string) => views[name] ?? 0;
  return {
    article: id,
    views: {
      total: baseline + of('counted'),
      counted: of('counted'),
      baseline,
      excluded: {
        bot: of('bot'),
        prefetch: of('prefetch'),
        suspected: of('suspected'),
        late: of('late'),
        nojs: of('nojs'),
      },
    },
    reactions,
  };
}
