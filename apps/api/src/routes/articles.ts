import type { Article } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
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
  const { articles, agencies, counts, addresses, rankings } = services;
  return {
    async 'articles.get'({ path }) {
      const row = await articles.find(path.article);
      if (!row) throw notFound('article');
      return await answerArticle(row, services);
    },

    async 'articles.getBySlug'({ path }) {
      const agencyId = await agencies.findId(path.agency);
      if (agencyId === undefined) throw notFound('agency');
      const row = await articles.findBySlug(agencyId, path.slug);
      if (row) return await answerArticle(row, services);
      const moved = await articles.findMoved(agencyId, path.slug);
      if (moved === undefined) throw notFound('article');
      const address = `/v1/agencies/${path.agency}/articles/${moved}`;
      throw new ProblemError('article_moved', {
        values: { address },
        headers: { Location: address, 'Cache-Control': 'public, max-age=60' },
      });
    },

    async 'articles.popular'({ query }) {
      const { window = '7d', limit = 5 } = query;
      const agencyId = query.agency === undefined ? undefined : await agencies.findId(query.agency);
      if (query.agency !== undefined && agencyId === undefined) throw notFound('agency');
      const { rows, asOf } = await rankings.get(`${window} ${limit} ${agencyId}`, async () => ({
        rows: await counts.popular(window, agencyId, limit),
        asOf: withOffset(new Date()),
      }));
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
        headers: cacheHeaders('content', listKeys(agencyId)),
        version: 1,
      };
    },
  };
}

async function answerArticle(row: ArticleRow, { articles, addresses }: Services) {
  if (row.withdrawn) {
    const { replacedBy } = row.withdrawn;
    // Its address as it is today; a replacement that was itself taken back leads nowhere.
    const [found] = replacedBy === null ? [] : await articles.references([replacedBy]);
    const replacement = found ? addresses.article(found.agency_slug, found.slug, found.canonical_url) : null;
    throw withdrawnProblem(row.withdrawn, row.time_zone, replacement);
  }
  const [gallery, readAlso, translations, related] = await Promise.all([
    articles.media(row.agency_id, row.detail.galleryIds),
    articles.references(row.detail.readAlso.map(({ articleId }) => articleId)),
    articles.translations(row),
    articles.related(row),
  ]);
  const body: Article = toArticle(row, { gallery, readAlso, translations, related }, addresses);
  const shown = [row, ...readAlso, ...translations, ...related];
  const keys = shown.flatMap(({ id, agency_id }) => [`article/${id}`, `agency/${agency_id}`]);
  return { status: 200 as const, body, headers: cacheHeaders('content', keys), version: row.version };
}
