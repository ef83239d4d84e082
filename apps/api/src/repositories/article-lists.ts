import type { Pool } from 'pg';
import { IS_PUBLIC, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryRow } from './article-rows.js';
import type { Slice } from './slice.js';

/** What a list of articles is narrowed by; agency and category are ids by now. */
export interface ArticleFilters {
  readonly agencyId?: string;
  readonly categoryId?: string;
  /** In lower case. */
  readonly tag?: string;
  readonly type?: string;
  readonly locale?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly ids?: readonly string[];
}

/** Where a page of articles is cut. */
export interface ArticleKey {
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly id: string;
}

/** Reads lists of published articles. */
export class ArticleListRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @param newestFirst the order of the whole list; `prev` walks against it */
  async list(filters: ArticleFilters, slice: Slice<ArticleKey>, newestFirst: boolean): Promise<SummaryRow[]> {
    const { from, conditions, values, time, id } = listQuery(filters);
    const descending = newestFirst === (slice.direction === 'next');
    if (slice.after) {
      values.push(new Date(slice.after.publishedAt), slice.after.id);
      const compare = descending ? '<' : '>';
      conditions.push(
        `(${time}, ${id}) ${compare} ($${values.length - 1}::timestamptz, $${values.length}::text)`,
      );
    }
    const order = descending ? 'DESC' : 'ASC';
    values.push(slice.limit);
    const { rows } = await this.#pool.query<SummaryRow>(
      `SELECT ${SUMMARY_COLUMNS} ${from} ${SUMMARY_JOINS} WHERE ${conditions.join(' AND ')}
       ORDER BY ${time} ${order}, ${id} ${order} LIMIT $${values.length}`,
      values,
    );
    return rows;
  }

  async count(filters: ArticleFilters): Promise<number> {
    const { from, conditions, values } = listQuery(filters);
    const { rows } = await this.#pool.query(
      `SELECT count(*) AS n ${from} WHERE ${conditions.join(' AND ')}`,
      values,
    );
    return rows[0].n;
  }
}

interface ListQuery {
  readonly from: string;
  readonly conditions: string[];
  readonly values: unknown[];
  readonly time: string;
  readonly id: string;
}

/** With an agency the walk goes along `article_publisher`, so that co-published articles are in it. */
function listQuery(filters: ArticleFilters): ListQuery {
  const values: unknown[] = [];
  const conditions = [IS_PUBLIC];
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add(filters.agencyId, (place) => `p.agency_id = ${place}`);
  add(filters.categoryId, (place) => `a.category_id = ${place}`);
  add(filters.tag === undefined ? undefined : [filters.tag], (place) => `a.tag_keys @> ${place}`);
  add(filters.type, (place) => `a.type = ${place}`);
  add(filters.locale, (place) => `a.locale = ${place}`);
  add(filters.from, (place) => `a.published_at >= ${place}`);
  add(filters.to, (place) => `a.published_at < ${place}`);
  add(filters.ids, (place) => `a.id = ANY (${place})`);
  if (filters.agencyId === undefined) {
    return { from: 'FROM article a', conditions, values, time: 'a.published_at', id: 'a.id' };
  }
  const from = 'FROM article_publisher p JOIN article a ON a.agency_id = p.owner_id AND a.id = p.article_id';
  return { from, conditions, values, time: 'p.published_at', id: 'p.article_id' };
}
