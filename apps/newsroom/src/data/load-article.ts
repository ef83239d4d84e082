import type {
  Article,
  ArticleSummary,
  MessageTerms,
  Page,
  Poll,
  PollDefinition,
  PublishedMessage,
  ViewCount,
} from '@humas/sdk';
import { articlePath } from './addresses.ts';
import { client } from './client.ts';
import { type Frame, loadFrame } from './load-frame.ts';
import { loadLatest, loadPopular, type Popular } from './load-side.ts';
import { type Outcome, optional, settle } from './outcome.ts';

/** A poll's counts without their moment, which no page shows. */
type Tally = Omit<Poll, 'asOf'>;

/** An article's page. */
export type ArticlePageData = Frame & {
  article: Article;
  /** Unknown while the counters do not answer. */
  views: ViewCount | undefined;
  /** With its tally, or without it while the tally cannot be had; nothing when the poll is off. */
  poll: Tally | PollDefinition | undefined;
  /** What those who write to the agency agree to; without them nobody can be asked to, so there is no form. */
  terms: MessageTerms | undefined;
  /** What readers wrote and the agency approved, the newest; nothing while it cannot be had. */
  messages: readonly PublishedMessage[];
  latest: ArticleSummary[];
  popular: Popular | undefined;
};

const LATEST_SHOWN = 4;
const MESSAGES_SHOWN = 20;

/** With it no two answers would be the same page, and whoever has one could never be told that it still holds. */
const momentless = ({ asOf: _asOf, ...tally }: Poll): Tally => tally;

/**
 * Loads an article's page. Only the article and its agency are required; whatever else fails is absent.
 *
 * @returns `moved` when the article lives at another address now.
 */
export async function loadArticle(agency: string, slug: string): Promise<Outcome<ArticlePageData>> {
  const outcome = await settle(async () => {
    const side = Promise.all([loadLatest(agency, LATEST_SHOWN + 1), loadPopular(agency)]);
    const [frame, article] = await Promise.all([
      loadFrame(agency),
      client.articles.getBySlug({ agency, slug }),
    ]);
    const [[latest, popular], counters, tally, terms, messages] = await Promise.all([
      side,
      optional(client.counters.list({ ids: [article.id] })),
      article.poll ? optional(client.polls.get(article.id)) : undefined,
      optional(client.messages.terms()),
      // Never from memory: what the agency took back is gone at once.
      optional<Page<PublishedMessage>>(
        client.messages.published(article, { pageSize: MESSAGES_SHOWN }, { cache: false }),
      ),
    ]);
    return {
      ...frame,
      article,
      views: counters?.items[0]?.views,
      poll: (tally && momentless(tally)) ?? article.poll ?? undefined,
      terms,
      messages: messages?.items ?? [],
      latest: latest.filter(({ id }) => id !== article.id).slice(0, LATEST_SHOWN),
      popular,
    };
  });
  if (outcome.state !== 'ready') return outcome;
  const { article } = outcome.data;
  // fetch follows the API's 301 by itself, so the reader's old address shows only in the difference.
  const known = [article.agency, ...article.coPublishers].some((owner) => owner.slug === agency);
  return article.slug === slug && known ? outcome : { state: 'moved', to: articlePath(article) };
}
