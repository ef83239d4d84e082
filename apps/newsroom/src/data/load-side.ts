import type { ArticleSummary, Locale, PopularArticles } from '@humas/sdk';
import { client } from './client.ts';
import { optional } from './outcome.ts';

/** A ranking and the time it speaks of. */
export type Popular = { window: '7d' | 'all'; items: PopularArticles['items'] };

/** Fewer than this and a week's ranking says more about chance than about readers. */
const ENOUGH = 3;

/** Places of a ranking on a page. */
const PLACES = 5;

/**
 * The week's most read articles of an agency; of all time while the week has too few. In Indonesian, like the pages
 * it stands on: the translation of an article would take a second place with the same news.
 */
export async function loadPopular(agency: string): Promise<Popular | undefined> {
  const rank = async (window: Popular['window']) => {
    const ranking = await optional(client.articles.popular({ agency, window, limit: 2 * PLACES }));
    return ranking?.items.filter(({ article }) => article.locale === 'id').slice(0, PLACES) ?? [];
  };
  const week = await rank('7d');
  if (week.length >= ENOUGH) return { window: '7d', items: week };
  const all = await rank('all');
  return all.length > 0 ? { window: 'all', items: all } : undefined;
}

/** Total views by article id. What is unknown is absent, never 0. */
export async function loadViews(
  articles: readonly Pick<ArticleSummary, 'id'>[],
): Promise<Record<string, number>> {
  const ids = [...new Set(articles.map(({ id }) => id))].slice(0, 100);
  const counters = ids.length ? await optional(client.counters.list({ ids })) : undefined;
  return Object.fromEntries((counters?.items ?? []).map(({ article, views }) => [article, views.total]));
}

/** The newest articles of an agency, or none when they cannot be had. */
export async function loadLatest(agency: string, pageSize: number): Promise<readonly ArticleSummary[]> {
  return (await optional(client.articles.list({ agency, locale: 'id', pageSize })))?.items ?? [];
}

/** The newest clarifications of an agency, or none when they cannot be had. */
export async function loadClarifications(agency: string): Promise<readonly ArticleSummary[]> {
  return (
    (await optional(client.articles.list({ agency, type: 'clarification', locale: 'id', pageSize: 3 })))
      ?.items ?? []
  );
}

/** The newest articles of an agency in a language that is not the original, or none when they cannot be had. */
export async function loadTranslated(agency: string, locale: Locale): Promise<readonly ArticleSummary[]> {
  return (await optional(client.articles.list({ agency, locale, pageSize: 2 })))?.items ?? [];
}
