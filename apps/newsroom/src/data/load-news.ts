import type { ArticleSummary, Category } from '@humas/sdk';
import { type NewsQuery, newsPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { loadPopular, type Popular } from './load-side.ts';
import { type Outcome, settle } from './outcome.ts';

/** A page of all articles, with the cursors of its neighbours. */
export type News = Frame & {
  articles: readonly ArticleSummary[];
  category: Category | undefined;
  popular: Popular | undefined;
  older: string | null;
  newer: string | null;
};

const PAGE_SIZE = 12;

/** Loads a page of an agency's articles, newest first. */
export async function loadNews(agency: string, query: NewsQuery): Promise<Outcome<News>> {
  const outcome = await settle(async () => {
    const [frame, { items, page }, popular] = await Promise.all([
      loadFrame(agency),
      client.articles.list({ agency, pageSize: PAGE_SIZE, ...query }),
      loadPopular(agency),
    ]);
    const category = frame.categories.find(({ slug }) => slug === query.category);
    return { ...frame, articles: items, category, popular, older: page.next, newer: page.prev };
  });
  return underItsSlug(outcome, agency, (owner) => newsPath(owner, query));
}
