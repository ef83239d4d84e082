import type { AgencyReference, Category, SearchFacets } from '@humas/contract';
import type { Pool, PoolClient } from 'pg';
import type { TextQuery } from '../search/tsquery.js';
import type { ArticleFilters } from './article-lists.js';
import { SUMMARY_COLUMNS, SUMMARY_JOINS, type SummaryRow } from './article-rows.js';
import { askWithin, PublicMatches } from './search-query.js';
import type { Slice } from './slice.js';

/** Where a page of matches is cut. */
export interface MatchKey {
  /** How well it matches, a whole number; 0 in an order that does not ask. */
  readonly score: number;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly id: string;
}

/** An article that matches. */
export interface MatchRow extends SummaryRow {
  readonly score: number;
  /** The beginning of its text, for passages. */
  readonly text: string;
}

/** How matches are ordered. */
export type MatchOrder = 'relevance' | '-publishedAt' | 'publishedAt';

/** What is asked of the archive. */
export interface MatchQuestion {
  readonly query: TextQuery;
  readonly filters: ArticleFilters;
  readonly order: MatchOrder;
  readonly slice: Slice<MatchKey>;
  /** Whether to count all matches. */
  readonly total: boolean;
  /** The time zone to count years in; undefined: nothing is counted by agency, category, type and year. */
  readonly facetsIn?: string;
}

/** A page of matches, and what was counted of all. */
export interface Matches {
  readonly rows: MatchRow[];
  readonly total?: number;
  readonly facets?: SearchFacets | undefined;
}

/**
 * How many matches are weighed: so many of the newest, and so many of those with the words in their headline. Weighing
 * means reading an article's whole index entry, and a word that stands everywhere says little about any of them. Who wants
 * to walk them all sorts by time.
 */
const WEIGHED = 1000;
/** How much of a text passages are looked for in, in characters. */
const PASSAGES_IN = 20_000;
const MOST_AGENCIES = 50;

/** Finds articles by their words. */
export class SearchArticleRepository {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Every part of the answer is of one moment. */
  async find(question: MatchQuestion): Promise<Matches> {
    return askWithin(this.#pool, async (client) => {
      const rows = await readPage(client, question);
      const { total, facetsIn } = question;
      // Where a word stands in most articles PostgreSQL would read every index entry whole instead of the index.
      await client.query('SET LOCAL enable_seqscan = off');
      const facets = facetsIn === undefined ? undefined : await countFacets(client, question, facetsIn);
      return { rows, facets, ...(total ? { total: await totalOf(client, question, facets) } : {}) };
    });
  }
}

async function readPage(
  client: PoolClient,
  { query, filters, order, slice }: MatchQuestion,
): Promise<MatchRow[]> {
  const matches = new PublicMatches(filters);
  const asked = `${matches.place(query.match)}::tsquery`;
  const found = (where: string) => `
    SELECT a.agency_id, a.id, a.published_at, a.search, a.search_title @@ ${asked} AS in_title FROM article a WHERE ${where}`;
  const newest = (where: string) =>
    `(${found(matches.where(where))} ORDER BY a.published_at DESC, a.id DESC LIMIT ${WEIGHED})`;
  const scored =
    order === 'relevance'
      ? `SELECT f.agency_id, f.id, f.published_at, ${scoreOf(query, matches)} AS score
         FROM (SELECT DISTINCT ON (m.agency_id, m.id) m.* FROM (
           ${newest(`a.search @@ ${asked}`)} UNION ALL ${newest(`a.search_title @@ ${asked} AND a.search @@ ${asked}`)}) m) f`
      : `SELECT f.agency_id, f.id, f.published_at, 0 AS score FROM (${found(matches.where(`a.search @@ ${asked}`))}) f`;
  const descending = (order === 'publishedAt') === (slice.direction === 'prev');
  const direction = descending ? 'DESC' : 'ASC';
  const sorting = `ORDER BY s.score ${direction}, s.published_at ${direction}, s.id ${direction}`;
  const { after } = slice;
  const cut = after
    ? `WHERE (s.score, s.published_at, s.id) ${descending ? '<' : '>'} (${matches.place(after.score)}::bigint,
         ${matches.place(new Date(after.publishedAt))}::timestamptz, ${matches.place(after.id)}::text)`
    : '';
  const { rows } = await client.query<MatchRow>(
    `WITH s AS MATERIALIZED (SELECT s.* FROM (${scored}) s ${cut} ${sorting} LIMIT ${matches.place(slice.limit)})
     SELECT ${SUMMARY_COLUMNS}, s.score, left(concat_ws(' ', a.summary->>'lead', a.detail->'body'->>'text'), ${PASSAGES_IN}) AS text
     FROM s JOIN article a ON a.agency_id = s.agency_id AND a.id = s.id ${SUMMARY_JOINS} ${sorting}`,
    matches.values,
  );
  return rows;
}

/**
 * How well an article matches, in millionths: how close together its words stand and in what part, a little more where
 * they stand just as typed, much more for the headline, and most for every word that is there at all when not all are.
 */
function scoreOf({ match, parts, exact }: TextQuery, matches: PublicMatches): string {
  const weights = `'{0.05, 0.3, 0.4, 1}'`;
  const groups =
    parts.length > 1 ? parts.map((part) => `(f.search @@ ${matches.place(part)}::tsquery)::int`) : [];
  const terms = [
    `ts_rank_cd(${weights}, f.search, ${matches.place(match)}::tsquery, 1)`,
    `0.5 * ts_rank_cd(${weights}, f.search, ${matches.place(exact)}::tsquery, 1)`,
    'f.in_title::int',
    ...(groups.length > 0 ? [`10 * (${groups.join(' + ')})`] : []),
  ];
  return `floor(1000000 * (${terms.join(' + ')}))::bigint`;
}

/** Every article is of one type, so their counts are the total. */
async function totalOf(
  client: PoolClient,
  { query, filters }: MatchQuestion,
  facets: SearchFacets | undefined,
): Promise<number> {
  if (facets) return facets.types.reduce((sum, { count }) => sum + count, 0);
  const matches = new PublicMatches(filters);
  const where = matches.where(`a.search @@ ${matches.place(query.match)}::tsquery`);
  const { rows } = await client.query(`SELECT count(*) AS n FROM article a WHERE ${where}`, matches.values);
  return rows[0].n;
}

interface FacetRow {
  readonly type: string | null;
  readonly year: number | null;
  readonly category: Category | null;
  readonly agency: AgencyReference | null;
  readonly count: number;
}

/** An article counts for every agency it was published under, as the filter of that agency will find it. */
async function countFacets(
  client: PoolClient,
  { query, filters }: MatchQuestion,
  timeZone: string,
): Promise<SearchFacets> {
  const matches = new PublicMatches(filters);
  const where = matches.where(`a.search @@ ${matches.place(query.match)}::tsquery`);
  const { rows } = await client.query<FacetRow>(
    `WITH m AS MATERIALIZED (
       SELECT a.agency_id, a.id, a.type, a.category_id,
         extract(year FROM a.published_at AT TIME ZONE ${matches.place(timeZone)})::int AS year
       FROM article a WHERE ${where}),
     g AS (SELECT type, year, category_id, count(*) AS n FROM m GROUP BY GROUPING SETS ((type), (year), (category_id))),
     p AS (SELECT p.agency_id, count(*) AS n FROM m JOIN article_publisher p ON p.owner_id = m.agency_id AND p.article_id = m.id
       GROUP BY p.agency_id ORDER BY n DESC, p.agency_id LIMIT ${MOST_AGENCIES})
     SELECT g.type, g.year, g.n AS count, NULL::jsonb AS agency,
       CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name) END AS category
     FROM g LEFT JOIN category c ON c.id = g.category_id
     UNION ALL
     SELECT NULL, NULL, p.n, jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'shortName', o.short_name), NULL
     FROM p JOIN agency o ON o.id = p.agency_id`,
    matches.values,
  );
  return {
    agencies: most(rows, 'agency', ({ slug }) => slug),
    categories: most(rows, 'category', ({ slug }) => slug),
    types: most(rows, 'type', (type) => type) as SearchFacets['types'],
    years: most(rows, 'year', String).toSorted((one, other) => other.year - one.year),
  };
}

/** One kind of facet, the largest first. */
function most<Name extends 'agency' | 'category' | 'type' | 'year'>(
  rows: readonly FacetRow[],
  name: Name,
  nameOf: (value: NonNullable<FacetRow[Name]>) => string,
): ({ readonly [Key in Name]: NonNullable<FacetRow[Name]> } & { readonly count: number })[] {
  type Item = { readonly [Key in Name]: NonNullable<FacetRow[Name]> } & { readonly count: number };
  return rows
    .filter((row) => row[name] !== null)
    .map((row) => ({ [name]: row[name], count: row.count }) as Item)
    .toSorted((one, other) => other.count - one.count || (nameOf(one[name]) < nameOf(other[name]) ? -1 : 1));
}
