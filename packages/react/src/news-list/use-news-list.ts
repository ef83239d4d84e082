'use client';
import type { ArticleListQuery, PopularArticles, PopularQuery } from '@humas/sdk';
import { useEffect, useState } from 'react';
import { clientOf } from '../internal/client-of.js';
import type { ArticleSummary } from '../internal/contract.js';
import { type OwnSettings, requireApiUrl, useSettings } from '../provider/humas-context.js';
import type { NewsListProps } from './news-list.js';

/** What the hook asks of a client: any `HumasClient`, or a fake of a test. */
export type NewsListClient = {
  /** `client.articles`. */
  articles: {
    list(
      query?: ArticleListQuery,
      options?: { signal?: AbortSignal },
    ): PromiseLike<{ items: ArticleSummary[] }>;
    popular(
      query?: PopularQuery,
      options?: { signal?: AbortSignal },
    ): PromiseLike<Pick<PopularArticles, 'items'>>;
  };
};

/** Options of {@link useNewsList}: what to ask for, and every other prop of `NewsList`. */
export type UseNewsListOptions = Omit<NewsListProps, 'articles' | 'state'> &
  OwnSettings & {
    /** Filters of `articles.list`; all articles when left out. */
    query?: ArticleListQuery;
    /** Asks for the most read instead; `views` then come with the answer. */
    popular?: PopularQuery;
    /**
     * Who asks. Keep it in a constant.
     * @default one client per API address, shared by the page
     */
    client?: NewsListClient;
  };

type Found = Pick<NewsListProps, 'articles' | 'views' | 'state'>;

/**
 * Reads articles in the browser and returns exactly the props of `NewsList`: loading, then the articles or an error.
 * A page that is rendered on a server passes those props itself and needs no hook.
 *
 * What was shown stays until a new answer is here. Leaving the page, or other filters, drop the request.
 *
 * @throws {Error} when no API address is given, here or by a provider.
 * @example
 * ```tsx
 * <NewsList {...useNewsList({ title: 'Berita terbaru', variant: 'latest', query: { agency: 'kepegawaian', pageSize: 4 } })} />
 * ```
 */
export function useNewsList(options: UseNewsListOptions): NewsListProps {
  const { query, popular, client, apiUrl: _own, ...view } = options;
  const settings = useSettings(options);
  const reader = client ?? clientOf(requireApiUrl('useNewsList', settings));
  const [found, setFound] = useState<Found>({ articles: [], state: 'loading' });
  const asked = JSON.stringify([query, popular]);

  useEffect(() => {
    const leaving = new AbortController();
    const [filters, ranking] = JSON.parse(asked) as [ArticleListQuery?, PopularQuery?];
    const options = { signal: leaving.signal };
    const answer = ranking
      ? reader.articles.popular(ranking, options).then(({ items }) => ranked(items))
      : reader.articles.list(filters ?? {}, options).then(({ items }) => ({ articles: items }));
    answer.then(
      (news) => leaving.signal.aborted || setFound({ ...news, state: 'ready' }),
      () =>
        leaving.signal.aborted ||
        setFound((before) => ({ ...before, state: before.articles.length ? 'ready' : 'error' })),
    );
    return () => leaving.abort();
  }, [reader, asked]);

  return { ...view, ...found, locale: settings.locale, labels: settings.labels };
}

const ranked = (items: PopularArticles['items']) => ({
  articles: items.map(({ article }) => article),
  views: Object.fromEntries(items.map(({ article, views }) => [article.id, views])),
});
