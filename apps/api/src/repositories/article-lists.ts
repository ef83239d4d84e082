import type { Pool } from 'pg';
import { IS_PUBLIC, SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryRow } from './article-rows.js';
import type { Slice } from './slice.js';

/** What a list of articles is narrowed by; agency and category are ids by now. */
export interface ArticleFilters {
  readonly agencyId?: string;
  /** The agency and what is below it, where its units' articles belong to the list. */
  readonly unitIds?: readonly string[];
  readonly categoryId?: string;
  /** In lower case. */
  readonly tag?: string;
  readonly type?: string;
  readonly verdict?: string;
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
    const query = new ListQuery(filters);
    const { time, id, from, values } = query;
    const descending = newestFirst === (slice.direction === 'next');
    if (slice.after) {
      const at = `${query.place(new Date(slice.after.publishedAt))}::timestamptz`;
      const last = `${query.place(slice.after.id)}::text`;
      query.conditions.push(`(${time}, ${id}) ${descending ? '<' : '>'} (${at}, ${last})`);
    }
    const order = (at: string, name: string) =>
      `ORDER BY ${at} ${descending ? 'DESC' : 'ASC'}, ${name} ${descending ? 'DESC' : 'ASC'}`;
    const limit = `LIMIT ${query.place(slice.limit)}`;
    const where = `WHERE ${query.conditions.join(' AND ')}`;
    const text =
      query.units === undefined
        ? `SELECT ${SUMMARY_COLUMNS} ${from} ${SUMMARY_JOINS} ${where} ${order(time, id)} ${limit}`
        : // As many of each unit as the page holds, and of these the first: no list is read to its end.
          `WITH found AS (
             SELECT DISTINCT near.published_at, near.article_id, near.owner_id
             FROM unnest(${query.place(query.units)}::text[]) AS unit (id) CROSS JOIN LATERAL (
               SELECT p.published_at, p.article_id, p.owner_id ${from} ${where} AND p.agency_id = unit.id
               ${order(time, id)} ${limit}) near
             ${order('near.published_at', 'near.article_id')} ${limit})
           SELECT ${SUMMARY_COLUMNS}
           FROM found f JOIN article a ON a.agency_id = f.owner_id AND a.id = f.article_id ${SUMMARY_JOINS}
           ${order('f.published_at', 'f.article_id')}`;
    const { rows } = await this.#pool.query<SummaryRow>(text, values);
    return rows;
  }

  async count(filters: ArticleFilters): Promise<number> {
    const { source, values } = wholeQuery(filters);
    const { rows } = await this.#pool.query(`SELECT count(*) AS n FROM (${source}) found`, values);
    return rows[0].n;
  }

  /**
   * How much was published in each month that has anything, newest first.
   *
   * @param hoursAhead of UTC, where the months are cut
   */
  async months(filters: ArticleFilters, hoursAhead: number): Promise<MonthRow[]> {
    const { source, values } = wholeQuery(filters);
    const { rows } = await this.#pool.query<MonthRow>(
      `SELECT to_char(published_at AT TIME ZONE 'UTC' + make_interval(hours => $${values.length + 1}), 'YYYY-MM') AS month,
         count(*) AS count
       FROM (${source}) found GROUP BY month ORDER BY month DESC`,
      [...values, hoursAhead],
    );
    return rows;
  }
}

/** What was published in one month. */
export interface MonthRow {
  /** `2026-11` */
  readonly month: string;
  readonly count: number;
}

/** Everything a list holds, once each, whatever it is then counted by. */
function wholeQuery(filters: ArticleFilters): { readonly source: string; readonly values: unknown[] } {
  const query = new ListQuery(filters);
  const isTree = query.units !== undefined;
  if (isTree) query.conditions.push(`p.agency_id = ANY (${query.place(query.units)}::text[])`);
  const { from, conditions, values, time } = query;
  // Two units may have published one article together.
  const columns = isTree ? `DISTINCT ${time}, a.agency_id, a.id` : time;
  return { source: `SELECT ${columns} ${from} WHERE ${conditions.join(' AND ')}`, values };
}

/** From so many units on, what is rare is looked for among what is rare, not in each of their lists. */
const MANY_UNITS = 8;

/** Whether a filter of its own leads to few articles. */
function isNarrow({ categoryId, tag, type, verdict, locale }: ArticleFilters): boolean {
  return [categoryId, tag, type, verdict, locale].some((filter) => filter !== undefined);
}

/** With an agency the walk goes along `article_publisher`, so that co-published articles are in it. */
class ListQuery {
  readonly from: string;
  readonly time: string;
  readonly id: string;
  /** Agencies whose lists have to be walked side by side. */
  readonly units: readonly string[] | undefined;
  readonly conditions = [IS_PUBLIC];
  readonly values: unknown[] = [];

  constructor(filters: ArticleFilters) {
    const { unitIds } = filters;
    const isAmongAll = unitIds !== undefined && unitIds.length >= MANY_UNITS && isNarrow(filters);
    this.units = isAmongAll ? undefined : unitIds;
    const ofAgency = !isAmongAll && filters.agencyId !== undefined;
    this.time = ofAgency ? 'p.published_at' : 'a.published_at';
    this.id = ofAgency ? 'p.article_id' : 'a.id';
    this.from = ofAgency
      ? 'FROM article_publisher p JOIN article a ON a.agency_id = p.owner_id AND a.id = p.article_id'
      : 'FROM article a';
    if (unitIds === undefined) this.#add(filters.agencyId, (place) => `p.agency_id = ${place}`);
    if (isAmongAll) {
      this.conditions.push(`EXISTS (SELECT 1 FROM article_publisher u
        WHERE u.owner_id = a.agency_id AND u.article_id = a.id AND u.agency_id = ANY (${this.place(unitIds)}::text[]))`);
    }
    this.#add(filters.categoryId, (place) => `a.category_id = ${place}`);
    this.#add(filters.tag === undefined ? undefined : [filters.tag], (place) => `a.tag_keys @> ${place}`);
    this.#add(filters.type, (place) => `a.type = ${place}`);
    this.#add(filters.verdict, (place) => `a.summary->>'verdict' = ${place}`);
    this.#add(filters.locale, (place) => `a.locale = ${place}`);
    this.#add(filters.from, (place) => `${this.time} >= ${place}`);
    this.#add(filters.to, (place) => `${this.time} < ${place}`);
    this.#add(filters.ids, (place) => `a.id = ANY (${place})`);
  }

  /** Where a value stands in the query. */
  place(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  #add(value: unknown, condition: (place: string) => string): void {
    if (value !== undefined) this.conditions.push(condition(this.place(value)));
  }
}
