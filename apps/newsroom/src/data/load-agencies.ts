import type { Agency, ArticleSummary } from '@humas/sdk';
import { client } from './client.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** An agency with the last thing it published, when that is among the newest of all. */
export type AgencyWithLatest = { agency: Agency; latest: ArticleSummary | undefined };

/** Every agency for the front page. One list of newest articles serves all of them, however many there are. */
export function loadAgencies(): Promise<Outcome<AgencyWithLatest[]>> {
  return settle(async () => {
    const [agencies, newest] = await Promise.all([
      client.agencies.list({ pageSize: 100 }),
      optional(client.articles.list({ locale: 'id', pageSize: 100 })),
    ]);
    return agencies.items.map((agency) => ({
      agency,
      latest: newest?.items.find((article) => article.agency.slug === agency.slug),
    }));
  });
}
