import type { ArticleSummary, Locale } from '@humas/sdk';
import { homePath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { loadClarifications, loadPopular, loadTranslated, loadViews, type Popular } from './load-side.ts';
import { type Outcome, settle } from './outcome.ts';

/** An agency's front page. */
export type Home = Frame & {
  lead: ArticleSummary | undefined;
  latest: ArticleSummary[];
  popular: Popular | undefined;
  clarifications: readonly ArticleSummary[];
  /** What is written in the page's language where that is not the original; the rest of the page is in Indonesian. */
  translated: readonly ArticleSummary[];
  views: Record<string, number>;
};

/** One lead, six in the grid. */
const SHOWN = 7;

/**
 * Loads an agency's front page; everything but the agency and its articles may be missing.
 */
export async function loadHome(slug: string, locale: Locale): Promise<Outcome<Home>> {
  const outcome = await settle(async () => {
    const [frame, newest, popular, clarifications, translated] = await Promise.all([
      loadFrame(slug),
      client.articles.list({ agency: slug, locale: 'id', pageSize: SHOWN }),
      loadPopular(slug),
      loadClarifications(slug),
      locale === 'id' ? [] : loadTranslated(slug, locale),
    ]);
    const [lead, ...latest] = newest.items;
    const views = await loadViews(newest.items);
    return { ...frame, lead, latest, popular, clarifications, translated, views };
  });
  return underItsSlug(outcome, slug, (agency) => homePath(agency, locale));
}
