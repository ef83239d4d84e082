import type { ArticleArchive, ArticleSummary, Category, Locale } from '@humas/sdk';
import { newsPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { loadPopular, type Popular } from './load-side.ts';
import { type Outcome, optional, settle } from './outcome.ts';
import { isMonth, periodLimits } from './period-limits.ts';
import type { NewsQuery } from './queries.ts';

/** A page of all articles, with the cursors of its neighbours. */
export type News = Frame & {
  articles: readonly ArticleSummary[];
  category: Category | undefined;
  /** The topic as its articles write it: an address may write it otherwise. */
  tag: string | undefined;
  /** How much was published in each month, of this category if one is chosen. */
  archive: ArticleArchive['items'];
  popular: Popular | undefined;
  older: string | null;
  newer: string | null;
};

const PAGE_SIZE = 12;

/**
 * Loads a page of an agency's articles, newest first.
 *
 * @returns `missing` for a topic that nobody wrote about and a month that is none: any word could be such an address.
 */
export async function loadNews(agency: string, query: NewsQuery, locale: Locale): Promise<Outcome<News>> {
  const { month, ...filters } = query;
  const { category: slug, tag } = filters;
  if (month && !isMonth(month)) return { state: 'missing' };
  const outcome = await settle(async () => {
    const frame = await loadFrame(agency);
    const period = periodLimits(month, frame.agency.timeZone);
    const [{ items, page }, popular, archive] = await Promise.all([
      client.articles.list({ agency, pageSize: PAGE_SIZE, ...filters, ...period }),
      loadPopular(agency),
      optional(client.articles.archive({ agency, category: slug })),
    ]);
    const category = frame.categories.find((known) => known.slug === slug);
    const tags = items.flatMap((article) => article.tags);
    return {
      ...frame,
      articles: items,
      category,
      tag: tags.find((known) => known.toLowerCase() === tag?.toLowerCase()) ?? tag,
      archive: archive?.items ?? [],
      popular,
      older: page.next,
      newer: page.prev,
    };
  });
  if (outcome.state === 'ready' && tag && outcome.data.articles.length === 0) return { state: 'missing' };
  return underItsSlug(outcome, agency, (owner) => newsPath(owner, query, locale));
}
