import type { Article } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { boundCacheControl, cacheHeaders } from '../http/caching.js';
import { withdrawnProblem } from '../imports/change-article.js';
import { ProblemError } from '../problems/problem-error.js';
import type { ArticleRow } from '../repositories/article-rows.js';
import { toArticle, toSummary } from '../representations/article.js';
import { withOffset } from '../representations/time.js';
import type { Services } from '../services.js';
import { listKeys } from './article-list.js';
import { notFound } from './not-found.js';

/** Whole articles and the most read ones. */
export function articleRoutes(
  services: Services,
): Pick<Handlers, 'articles.get' | 'articles.getBySlug' | 'articles.popular'> {
  const { articles, agencies, counts, addresses, rankings, upcoming } = services;
  return {
    async 'articles.get'({ path }) {
      const row = await articles.find(path.article);
      if (!row) throw notFound('article');
      return await answerArticle(row, services);
    },

    async 'articles.getBySlug'({ path }) {
      const agencyId = await agencies.findId(path.agency);
      if (agencyId === undefined) throw notFound('agency');
      // Known before anything is read: an article under embargo may take over the old address of another one.
      const until = await upcoming.until();
      const row = await articles.findBySlug(agencyId, path.slug);
      if (row) return await answerArticle(row, services);
      const moved = await articles.findMoved(agencyId, path.slug);
      if (moved === undefined) throw notFound('article');
      const address = `/v1/agencies/${path.agency}/articles/${moved.slug}`;
      throw new ProblemError('article_moved', {
        values: { address },
        headers: {
          Location: address,
          ...problemCaching([`article/${moved.id}`, `agency/${agencyId}`], until, services),
        },
      });
    },

    async 'articles.popular'({ query }) {
      const { window = '7d', limit = 5 } = query;
      const tree = query.agency === undefined ? undefined : await agencies.findTree(query.agency);
      if (query.agency !== undefined && tree === undefined) throw notFound('agency');
      const unitIds = query.includeUnits ? tree?.ids : undefined;
      const agencyIds = unitIds ?? (tree && [tree.id]);
      const { rows, asOf, until } = await rankings.get(
        JSON.stringify([window, limit, agencyIds]),
        async () => ({
          until: await upcoming.until(),
          rows: await counts.popular(window, agencyIds, limit),
          asOf: withOffset(new Date()),
        }),
      );
      return {
        status: 200,
        body: {
          items: rows.map((row, index) => ({
            rank: index + 1,
            views: row.views,
            article: toSummary(row, addresses),
          })),
          asOf,
        },
        headers: cacheHeaders('content', listKeys(tree?.id, unitIds)),
        version: 1,
        until,
      };
    },
  };
}

async function answerArticle(row: ArticleRow, services: Services) {
  const { articles, addresses, upcoming } = services;
  const until = await upcoming.until();
  if (row.withdrawn) {
    const { replacedBy } = row.withdrawn;
    // Its address as it is today; a replacement that was itself taken back leads nowhere.
    const [found] = replacedBy === null ? [] : await articles.references([replacedBy]);
    const replacement = found ? addresses.article(found.agency_slug, found.slug, found.canonical_url) : null;
    const keys = [`article/${row.id}`, `agency/${row.agency_id}`, ...(found ? [`article/${found.id}`] : [])];
    throw withdrawnProblem(row.withdrawn, row.time_zone, replacement, problemCaching(keys, until, services));
  }
  const [gallery, readAlso, translations, related] = await Promise.all([
    articles.media(row.agency_id, row.detail.galleryIds),
    articles.references(row.detail.readAlso.map(({ articleId }) => articleId)),
    articles.translations(row),
    articles.related(row),
  ]);
  const body: Article = toArticle(row, { gallery, readAlso, translations, related }, addresses);
  const shown = [row, ...readAlso, ...translations, ...related];
  const publishers = [row, ...related].flatMap((summary) => summary.co_publishers);
  const keys = [
    ...shown.flatMap(({ id, agency_id }) => [`article/${id}`, `agency/${agency_id}`]),
    ...publishers.map(({ id }) => `agency/${id}`),
  ];
  return { status: 200 as const, body, headers: cacheHeaders('content', keys), version: row.version, until };
}

/** Where an article went, or that it was taken back, may be kept too, apart for each language it is said in. */
function problemCaching(
  keys: readonly string[],
  until: number | undefined,
  { clock }: Pick<Services, 'clock'>,
): Record<string, string> {
  const headers = cacheHeaders('moved', keys);
  const left = (until ?? Number.POSITIVE_INFINITY) - clock();
  return {
    ...headers,
    'Cache-Control': boundCacheControl(headers['Cache-Control'] ?? '', left),
    Vary: 'Accept-Language',
  };
}
