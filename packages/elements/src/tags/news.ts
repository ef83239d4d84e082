import type { NewsCardArticle } from '@humas/react/news-card';
import type { ArticleSummary, PopularArticles } from '@humas/sdk';
import { extras } from '../element/extras.js';
import { nameless } from '../reading/article.js';
import { readJson } from '../reading/read-json.js';
import type { Asking } from '../reading/use-answer.js';
import type { NewsListTagProps } from './news-list.js';

/** Stories to show, with how often they were read where that came along. */
export type News = {
  readonly articles: readonly NewsCardArticle[];
  readonly views?: Readonly<Record<string, number>>;
};

/** Where a list gets its stories: from a feed, from the API's ranking, or from the API's list. */
export function askForNews(values: NewsListTagProps['values'], apiUrl: string): Asking<News> {
  const { source, count, variant } = values;
  const common = { isEmpty: ({ articles }: News) => articles.length === 0, keeps: true, why: nameless('') };
  if (source)
    return {
      ...common,
      question: extras.readFeed ? `${source} ${count}` : '',
      why: 'this script reads no feeds: load humas-elements.js for the attribute source.',
      ask: async () => ({ articles: (await extras.readFeed?.(source))?.slice(0, count) ?? [] }),
    };
  const { agency, includeUnits, category, tag, type, language, window } = values;
  const whose = { agency, includeUnits: includeUnits || undefined };
  const url =
    variant === 'popular'
      ? address(`${apiUrl}/v1/articles/popular`, { ...whose, window, limit: count })
      : address(`${apiUrl}/v1/articles`, {
          ...whose,
          category,
          tag,
          type,
          locale: language,
          pageSize: count,
        });
  const ask = async () =>
    variant === 'popular'
      ? ranked(await readJson<PopularArticles>(url))
      : { articles: (await readJson<{ items: ArticleSummary[] }>(url)).items };
  return { ...common, question: apiUrl && url, ask };
}

function address(path: string, query: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

const ranked = ({ items }: PopularArticles): News => ({
  articles: items.map(({ article }) => article),
  views: Object.fromEntries(items.map(({ article, views }) => [article.id, views])),
});
