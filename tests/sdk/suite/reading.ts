import type { ArticleSummary } from '@humas/sdk';
import type { Given } from './given.ts';
import type { Uses } from './uses.ts';

/** What a site asks for to show its pages. */
export function reading(given: () => Given): Uses {
  let article: ArticleSummary;
  const client = () => given().reader();
  return {
    'articles.list': async () => {
      const list = await client().articles.list({ agency: 'kepegawaian', type: 'news', pageSize: 1 });
      [article] = list.items as [ArticleSummary];
      return list;
    },
    'articles.get': () => client().articles.get(article),
    'articles.getBySlug': () => client().articles.getBySlug(article),
    'articles.popular': () => client().articles.popular({ agency: article.agency, window: 'all', limit: 3 }),
    'articles.archive': () => client().articles.archive({ category: article.category, includeUnits: true }),
    'agencies.list': () => client().agencies.list({ kind: 'agency', pageSize: 5 }),
    'agencies.get': () => client().agencies.get(article.agency),
    'alerts.list': () => client().alerts.list('perhubungan'),
    'categories.list': () => client().categories.list({ agency: article.agency }),
    'search.articles': () => client().search.articles({ q: 'layanan "pegawai negeri"', facets: true }),
    'search.suggest': () => client().search.suggest({ q: 'layan', limit: 3 }),
    'counters.list': () => client().counters.list({ ids: [article] }),
    'polls.get': () => client().polls.get(article),
    'definitions.get': () => client().definitions.get({ locale: 'en' }),
  };
}
