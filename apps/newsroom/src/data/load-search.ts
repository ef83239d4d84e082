import type { Locale, SearchPage } from '@humas/sdk';
import { searchPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { type Outcome, settle } from './outcome.ts';
import { periodLimits } from './period-limits.ts';
import type { SearchQuery } from './queries.ts';

/** A search page; nothing is found before anything is asked. */
export type Search = Frame & { found: SearchPage | undefined };

const PAGE_SIZE = 10;

/** Searches an agency's articles. */
export async function loadSearch(
  agency: string,
  query: SearchQuery,
  locale: Locale,
): Promise<Outcome<Search>> {
  const { q, category, year, cursor } = query;
  const outcome = await settle(async () => {
    const frame = await loadFrame(agency);
    const found = q
      ? await client.search.articles({
          q,
          agency,
          category,
          cursor,
          ...periodLimits(year, frame.agency.timeZone),
          pageSize: PAGE_SIZE,
          total: true,
          facets: true,
        })
      : undefined;
    return { ...frame, found };
  });
  return underItsSlug(outcome, agency, (owner) => searchPath(owner, query, locale));
}
