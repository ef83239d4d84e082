import type { ArticleArchive, ArticleSummary, Category } from '@humas/sdk';
import { type NewsQuery, newsPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { loadPopular, type Popular } from './load-side.ts';
import { type Outcome, optional, settle } from './outcome.ts';
import { periodLimits } from './period-limits.ts';

/** A page of all articles, with the cursors of its neighbours. */
export type News = Frame & {
  articles: readonly ArticleSummary[];
  category: Category | undefined;
  /** How much was published in each month, of this category if one is chosen. */
  archive: ArticleArchive['items'];
  popular: Popular | undefined;
  older: string | null;
  newer: string | null;
};

const PAGE_SIZE = 12;

/** Loads a page of an agency's articles, newest first. */
export async function loadNews(agency: string, query: NewsQuery): Promise<Outcome<News>> {
  const { month, ...filters } = query;
  const { category: slug } = filters;
  const outcome = await settle(async () => {
    const frame = await loadFrame(agency);
    const period = periodLimits(month, frame.agency.timeZone);
    const [{ items, page }, popular, archive] = await Promise.all([
      client.articles.list({ agency, pageSize: PAGE_SIZE, ...filters, ...period }),
      loadPopular(agency),
      optional(client.articles.archive({ agency, category: slug })),
    ]);
    const category = frame.categories.find((known) => known.slug === slug);
    return {
      ...frame,
      articles: items,
      category,
      archive: archive?.items ?? [],
      popular,
      older: page.next,
      newer: page.prev,
    };
  });
  return underItsSlug(outcome, agency, (owner) => newsPath(owner, query));
}
