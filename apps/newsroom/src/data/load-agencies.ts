import type { Agency, ArticleSummary } from '@humas/sdk';
import { client } from './client.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** An agency of the front page. */
export type ListedAgency = {
  agency: Agency;
  /** What it published last, when that is among the newest of all. */
  latest: ArticleSummary | undefined;
  /** Its regional offices, which readers look for under its name. */
  offices: Agency[];
};

/**
 * Every agency for the front page, regional offices under theirs. One list of newest articles serves all of them,
 * however many there are.
 */
export function loadAgencies(): Promise<Outcome<ListedAgency[]>> {
  return settle(async () => {
    const [{ items }, newest] = await Promise.all([
      client.agencies.list({ pageSize: 100 }),
      optional(client.articles.list({ locale: 'id', pageSize: 100 })),
    ]);
    const isOffice = ({ kind, parent }: Agency) =>
      kind === 'regionalOffice' && items.some(({ id }) => id === parent?.id);
    return items
      .filter((agency) => !isOffice(agency))
      .map((agency) => ({
        agency,
        latest: newest?.items.find((article) => article.agency.id === agency.id),
        offices: items.filter((office) => isOffice(office) && office.parent?.id === agency.id),
      }));
  });
}
