import type { SearchSuggestion } from '@humas/contract';
import type { Handlers } from '../contract/handler-types.js';
import { codeOf } from '../database/database-errors.js';
import { cacheHeaders } from '../http/caching.js';
import { decodeCursor } from '../http/cursor.js';
import { cutPage, linkHeader } from '../http/paging.js';
import type { MatchKey, MatchRow } from '../repositories/search-articles.js';
import { toSummary } from '../representations/article.js';
import { isMoment } from '../representations/time.js';
import { EFFORTS, type Effort, type Found, findArticles } from '../search/find-articles.js';
import { markPassages, markWords } from '../search/highlight.js';
import type { Services } from '../services.js';
import { listKeys, toFilters } from './article-list.js';

const ARTICLE_ID = /^art_[0-9a-z]{26}$/;
const HOME_ZONE = 'Asia/Jakarta';
/** Agencies and tags lead somewhere wider than one article, so a few of them stand above the headlines. */
const MOST_AGENCIES = 2;
const MOST_TAGS = 3;
const STATEMENT_TIMEOUT = '57014';

/** Searching the public archive. */
export function searchRoutes(services: Services): Pick<Handlers, 'search.articles' | 'search.suggest'> {
  const { search, addresses, config, upcoming } = services;
  return {
    async 'search.articles'({ query, request }) {
      const {
        pageSize = 20,
        cursor: text,
        total = false,
        facets = false,
        sort = 'relevance',
        ...asked
      } = query;
      const { q, ...narrowed } = asked;
      const bound = { list: 'search', sort, ...asked };
      const cursor = decodeCursor(text, bound, isMatchKey);
      const filters = await toFilters(narrowed, services);
      const until = await upcoming.until();
      let found: Found | undefined;
      const { rows, page } = await cutPage<MatchRow, MatchKey>({
        cursor,
        pageSize,
        filters: bound,
        toKey: ([, score, publishedAt, id]) => ({
          score: Number(score),
          publishedAt: Number(publishedAt),
          id: String(id),
        }),
        keyOf: (row) => [found?.effort ?? 1, row.score, row.published_at.getTime(), row.id],
        async read(slice) {
          const facetsIn = facets ? (filters.timeZone ?? HOME_ZONE) : undefined;
          const effort = cursor?.key[0] as Effort | undefined;
          found = await findArticles(
            { typed: q, effort, filters, order: sort, slice, total, facetsIn },
            search,
          );
          return found.rows;
        },
      });
      const { marked, suggestion, ...counted } = found as Found;
      if (counted.total !== undefined) page.total = counted.total;
      return {
        status: 200,
        body: {
          items: rows.map((row) => ({
            article: toSummary(row, addresses),
            highlights: {
              headline: markWords(row.summary.headline, marked),
              text: markPassages(row.text, marked),
            },
          })),
          page,
          suggestion,
          ...(counted.facets ? { facets: counted.facets } : {}),
        },
        headers: {
          ...cacheHeaders('content', listKeys(filters.agencyId, filters.unitIds)),
          ...linkHeader(config.publicUrl, request.url, page),
        },
        version: 1,
        until,
      };
    },

    async 'search.suggest'({ query }) {
      const { q, limit = 8, ...narrowed } = query;
      const filters = await toFilters(narrowed, services);
      const until = await upcoming.until();
      return {
        status: 200,
        body: { items: await suggestions(services, q, filters, limit) },
        headers: cacheHeaders('content', listKeys(filters.agencyId, filters.unitIds)),
        version: 1,
        until,
      };
    },
  };
}

async function suggestions(
  { search, addresses }: Services,
  q: string,
  filters: Awaited<ReturnType<typeof toFilters>>,
  limit: number,
): Promise<SearchSuggestion[]> {
  const typed = await search.suggestions.read(q);
  if (!typed) return [];
  const agencyIds = filters.unitIds ?? (filters.agencyId === undefined ? undefined : [filters.agencyId]);
  const [agencies, tags, headlines] = await Promise.all([
    search.suggestions.agencies(typed, agencyIds, MOST_AGENCIES),
    search.suggestions.tags(typed, filters, MOST_TAGS).catch(orNone),
    search.suggestions.headlines(typed, filters, limit).catch(orNone),
  ]);
  const items: SearchSuggestion[] = [
    ...agencies.map((text) => ({ kind: 'agency' as const, text, url: null })),
    ...tags.map((text) => ({ kind: 'tag' as const, text, url: null })),
    ...headlines.map((row) => ({
      kind: 'headline' as const,
      text: row.headline,
      url: addresses.article(row.agency_slug, row.slug, row.canonical_url),
    })),
  ];
  return items.slice(0, limit);
}

/** Whoever types goes on typing: no suggestion is better than an error when the database is busy. */
function orNone(error: unknown): never[] {
  if (codeOf(error) === STATEMENT_TIMEOUT) return [];
  throw error;
}

function isMatchKey(key: readonly unknown[]): boolean {
  const [effort, score, publishedAt, id] = key;
  const isPlace =
    EFFORTS.some((known) => known === effort) && Number.isSafeInteger(score) && isMoment(publishedAt);
  return key.length === 4 && isPlace && typeof id === 'string' && ARTICLE_ID.test(id);
}
