import type { ArticleSummary } from '@humas/sdk';
import { homePath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { loadClarifications, loadPopular, loadViews, type Popular } from './load-side.ts';
import { type Outcome, settle } from './outcome.ts';

/** An agency's front page. */
export type Home = Frame & {
  lead: ArticleSummary | undefined;
  latest: ArticleSummary[];
  popular: Popular | undefined;
  clarifications: readonly ArticleSummary[];
  views: Record<string, number>;
};

/** One lead, six in the grid. */
const SHOWN = 7;

/**
 * Loads an agency's front page; everything but the agency and its articles may be missing.
 */
export async function loadHome(slug: string): Promise<Outcome<Home>> {
  const outcome = await settle(async () => {
    const [frame, newest, popular, clarifications] = await Promise.all([
      loadFrame(slug),
      client.articles.list({ agency: slug, locale: 'id', pageSize: SHOWN }),
      loadPopular(slug),
      loadClarifications(slug),
    ]);
    const [lead, ...latest] = newest.items;
    return { ...frame, lead, latest, popular, clarifications, views: await loadViews(newest.items) };
  });
  return underItsSlug(outcome, slug, homePath);
}
