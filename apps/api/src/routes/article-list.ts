import type { Handlers, Input } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { decodeCursor } from '../http/cursor.js';
import { cutPage, linkHeader } from '../http/paging.js';
import { invalidRequest } from '../problems/invalid-request.js';
import type { ArticleFilters, ArticleKey, MonthRow } from '../repositories/article-lists.js';
import type { SummaryRow } from '../repositories/article-rows.js';
import { toSummary } from '../representations/article.js';
import { hoursAhead, isMoment, LATEST_MS, withOffset } from '../representations/time.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

type Query = Input<'articles.list'>['query'];

const ARTICLE_ID = /^art_[0-9a-z]{26}$/;

/** Published articles, filtered and paged. */
export function articleListRoutes(services: Services): Pick<Handlers, 'articles.list' | 'articles.archive'> {
  const { articleLists, addresses, config, upcoming, archives } = services;
  return {
    async 'articles.list'({ query, request }) {
      const { pageSize = 20, cursor: text, total, sort = '-publishedAt', ...asked } = query;
      const bound = { list: 'articles', sort, ...asked };
      const cursor = decodeCursor(text, bound, isArticleKey);
      const filters = await toFilters(asked, services);
      const until = await upcoming.until();
      const { rows, page } = await cutPage<SummaryRow, ArticleKey>({
        cursor,
        pageSize,
        filters: bound,
        toKey: ([publishedAt, id]) => ({ publishedAt: Number(publishedAt), id: String(id) }),
        keyOf: (row) => [row.published_at.getTime(), row.id],
        read: (slice) => articleLists.list(filters, slice, sort === '-publishedAt'),
      });
      if (total) page.total = await articleLists.count(filters);
      return {
        status: 200,
        body: { items: rows.map((row) => toSummary(row, addresses)), page },
        headers: {
          ...cacheHeaders('content', listKeys(filters.agencyId, filters.unitIds)),
          ...linkHeader(config.publicUrl, request.url, page),
        },
        version: 1,
        until,
      };
    },

    async 'articles.archive'({ query }) {
      const filters = await toFilters(query, services);
      const timeZone = filters.timeZone ?? 'Asia/Jakarta';
      const { months, until } = await archives.get(JSON.stringify(filters), async () => ({
        until: await upcoming.until(),
        months: await articleLists.months(filters, hoursAhead(timeZone)),
      }));
      return {
        status: 200,
        body: { timeZone, items: months.map((row) => ({ ...row, ...limitsOf(row, timeZone) })) },
        headers: cacheHeaders('content', listKeys(filters.agencyId, filters.unitIds)),
        version: 1,
        until,
      };
    },
  };
}

/** The first moment of a month and that of the next one. */
function limitsOf({ month }: MonthRow, timeZone: string): { from: string; to: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const start = (index: number) => {
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, index, 1);
    return withOffset(new Date(midnight.getTime() - hoursAhead(timeZone) * 3_600_000), timeZone);
  };
  return { from: start(number - 1), to: start(number) };
}

/**
 * Keys of a list: any change of an article may change it. Not one key for each article in it, because a hundred of them
 * are more than many proxies take in one header. A list with units has the agency's `units/` key: whatever is below it
 * changes it.
 */
export function listKeys(agencyId: string | undefined, unitIds?: readonly string[]): string[] {
  if (agencyId === undefined) return ['articles'];
  return ['articles', `agency/${agencyId}`, ...(unitIds ? [`units/${agencyId}`] : [])];
}

function isArticleKey(key: readonly unknown[]): boolean {
  const [publishedAt, id] = key;
  return key.length === 2 && isMoment(publishedAt) && typeof id === 'string' && ARTICLE_ID.test(id);
}

type Asked = Omit<Query, 'pageSize' | 'cursor' | 'total' | 'sort'>;

/** What a list is narrowed by, with the zone of its agency. */
export interface ZonedFilters extends ArticleFilters {
  readonly timeZone?: string;
}

/** Agency and category by their ids, and times as times. Throws a 404 for those that do not exist. */
export async function toFilters(asked: Asked, { agencies, categories }: Services): Promise<ZonedFilters> {
  const [tree, categoryId] = await Promise.all([
    asked.agency === undefined ? undefined : agencies.findTree(asked.agency),
    asked.category === undefined ? undefined : categories.findId(asked.category),
  ]);
  if (asked.agency !== undefined && tree === undefined) throw notFound('agency');
  if (asked.category !== undefined && categoryId === undefined) throw notFound('category');
  return {
    agencyId: tree?.id,
    // One agency alone is a shorter walk.
    unitIds: asked.includeUnits && tree && tree.ids.length > 1 ? tree.ids : undefined,
    timeZone: tree?.timeZone,
    categoryId,
    tag: asked.tag?.toLowerCase(),
    type: asked.type,
    verdict: asked.verdict,
    locale: asked.locale,
    ids: asked.ids,
    from: toDate('from', asked.from),
    to: toDate('to', asked.to),
  };
}

/** The format was checked; a leap second or the year 0 still is no moment a database of ours can hold. */
function toDate(parameter: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (date.getUTCFullYear() >= 1 && date.getTime() <= LATEST_MS) return date;
  const words = { id: 'bukan waktu yang dapat dipakai', en: 'is not a usable moment' };
  throw invalidRequest({ parameter, code: 'format', text: words });
}
