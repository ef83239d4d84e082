import type { Handlers, Input } from '../contract/handler-types.js';
import { cacheHeaders } from '../http/caching.js';
import { decodeCursor } from '../http/cursor.js';
import { cutPage, linkHeader } from '../http/paging.js';
import { invalidRequest } from '../problems/invalid-request.js';
import type { ArticleFilters, ArticleKey } from '../repositories/article-lists.js';
import type { SummaryRow } from '../repositories/article-rows.js';
import { toSummary } from '../representations/article.js';
import type { Services } from '../services.js';
import { notFound } from './not-found.js';

type Query = Input<'articles.list'>['query'];

const ARTICLE_ID = /^art_[0-9a-z]{26}$/;
/** The last millisecond of the year 9999: RFC 3339 writes years with four digits. */
const LATEST = 253_402_300_799_999;

/** Published articles, filtered and paged. */
export function articleListRoutes(services: Services): Pick<Handlers, 'articles.list'> {
  const { articleLists, addresses, config } = services;
  return {
    async 'articles.list'({ query, request }) {
      const { pageSize = 20, cursor: text, total, sort = '-publishedAt', ...asked } = query;
      const bound = { list: 'articles', sort, ...asked };
      const cursor = decodeCursor(text, bound, isArticleKey);
      const filters = await toFilters(asked, services);
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
          ...cacheHeaders('content', listKeys(filters.agencyId)),
          ...linkHeader(config.publicUrl, request.url, page),
        },
        version: 1,
      };
    },
  };
}

/**
 * Keys of a list: any change of an article may change it. Not one key for each article in it, because a hundred of them
 * are more than many proxies take in one header.
 */
export function listKeys(agencyId: string | undefined): string[] {
  return ['articles', ...(agencyId === undefined ? [] : [`agency/${agencyId}`])];
}

function isArticleKey(key: readonly unknown[]): boolean {
  const [publishedAt, id] = key;
  const isTime = Number.isInteger(publishedAt) && Math.abs(Number(publishedAt)) <= LATEST;
  return key.length === 2 && isTime && typeof id === 'string' && ARTICLE_ID.test(id);
}

type Asked = Omit<Query, 'pageSize' | 'cursor' | 'total' | 'sort'>;

async function toFilters(asked: Asked, { agencies, categories }: Services): Promise<ArticleFilters> {
  const [agencyId, categoryId] = await Promise.all([
    asked.agency === undefined ? undefined : agencies.findId(asked.agency),
    asked.category === undefined ? undefined : categories.findId(asked.category),
  ]);
  if (asked.agency !== undefined && agencyId === undefined) throw notFound('agency');
  if (asked.category !== undefined && categoryId === undefined) throw notFound('category');
  return {
    agencyId,
    categoryId,
    tag: asked.tag?.toLowerCase(),
    type: asked.type,
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
  if (date.getUTCFullYear() >= 1 && date.getTime() <= LATEST) return date;
  const words = { id: 'bukan waktu yang dapat dipakai', en: 'is not a usable moment' };
  throw invalidRequest({ parameter, code: 'format', text: words });
}
