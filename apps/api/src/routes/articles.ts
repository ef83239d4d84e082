import type { Article } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { SingleFlight } from '../http/single-flight.js';
import { ProblemError } from '../problems/problem-error.js';
import type { ArticleRow } from '../repositories/article-rows.js';
import type { RankedRow } from '../repositories/counts.js';
import { toArticle, toSummary } from '../representations/article.js';
import { withOffset } from '../representations/time.js';
import type { Services } from '../services.js';
import { listKeys } from './article-list.js';
import { notFound } from './not-found.js';

/** A ranking adds up many rows and changes slowly: how long one is kept, in milliseconds. */
const RANKING_MS = 15_000;

/** Whole articles and the most read ones. */
export function articleRoutes(
  services: Services,
): Pick<Handlers, 'articles.get' | 'articles.getBySlug' | 'articles.popular'> {
  const { articles, agencies, counts, addresses } = services;
  const rankings = new SingleFlight<{ rows: RankedRow[]; asOf: string }>(RANKING_MS, services.clock);
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
    const at = withOffset(new Date(row.withdrawn.at), row.time_zone);
    throw new ProblemError('article_withdrawn', { withdrawn: { ...row.withdrawn, at } });
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
