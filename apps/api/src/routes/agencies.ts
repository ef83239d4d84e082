import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { decodeCursor } from '../http/cursor.js';
import { cutPage, linkHeader } from '../http/paging.js';
import type { AgencyRow } from '../repositories/agencies.js';
import { toAgency } from '../representations/agency.js';
import type { Services } from '../services.js';
import { addAgency } from './new-agency.js';
import { notFound } from './not-found.js';

const AGENCY_ID = /^agc_[0-9a-z]{26}$/;

/** Who publishes. */
export function agencyRoutes(
  services: Services,
): Pick<Handlers, 'agencies.list' | 'agencies.get' | 'agencies.create'> {
  const { agencies, addresses, config } = services;
  return {
    async 'agencies.list'({ query, request }) {
      const filters = { kind: query.kind, parent: query.parent, ancestor: query.ancestor };
      const isKey = (key: readonly unknown[]) => key.length === 1 && AGENCY_ID.test(String(key[0]));
      const { rows, page } = await cutPage<AgencyRow, string>({
        cursor: decodeCursor(query.cursor, { list: 'agencies', ...filters }, isKey),
        pageSize: query.pageSize ?? 20,
        filters: { list: 'agencies', ...filters },
        toKey: ([id]) => String(id),
        keyOf: (row) => [row.id],
        read: (slice) => agencies.list(filters, slice),
      });
      if (query.total) page.total = await agencies.count(filters);
      const links = linkHeader(config.publicUrl, request.url, page);
      return {
        status: 200,
        body: { items: rows.map((row) => toAgency(row, addresses)), page },
        headers: {
          ...cacheHeaders(
            'content',
            rows.map((row) => `agency/${row.id}`),
          ),
          ...links,
        },
        version: 1,
      };
    },

    async 'agencies.get'({ path }) {
      const row = await agencies.find(path.agency);
      if (!row) throw notFound('agency');
      return {
        status: 200,
        body: toAgency(row, addresses),
        headers: cacheHeaders('content', [`agency/${row.id}`]),
        version: row.version,
      };
    },

    async 'agencies.create'({ body, principal }) {
      const row = await addAgency(body, principal, services);
      return { status: 201, body: toAgency(row, addresses) };
    },
  };
}
