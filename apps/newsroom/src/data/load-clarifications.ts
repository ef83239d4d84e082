import type { ArticleSummary, Locale } from '@humas/sdk';
import { clarificationsPath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame, underItsSlug } from './load-frame.ts';
import { type Outcome, settle } from './outcome.ts';

/** A page of an agency's clarifications, with the cursors of its neighbours. */
export type Clarifications = Frame & {
  articles: readonly ArticleSummary[];
  older: string | null;
  newer: string | null;
};

const PAGE_SIZE = 12;

/** Loads a page of what an agency corrected, newest first. */
export async function loadClarificationsPage(
  agency: string,
  cursor: string | undefined,
  locale: Locale,
): Promise<Outcome<Clarifications>> {
  const outcome = await settle(async () => {
    const [frame, { items, page }] = await Promise.all([
      loadFrame(agency),
      client.articles.list({ agency, type: 'clarification', pageSize: PAGE_SIZE, cursor }),
    ]);
    return { ...frame, articles: items, older: page.next, newer: page.prev };
  });
  return underItsSlug(outcome, agency, (owner) => clarificationsPath(owner, cursor, locale));
}
