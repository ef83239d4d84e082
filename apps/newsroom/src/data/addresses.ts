import type { AgencyReference, ArticleReference } from '@humas/sdk';
import { isMonth, isYear } from './period-limits.ts';

type WithSlug = Pick<AgencyReference, 'slug'>;

/** Which articles of an agency, and from where on. */
export type NewsQuery = {
  /** Slug of a category. */
  category?: string | undefined;
  tag?: string | undefined;
  /** Year and month, such as `2023-10`. */
  month?: string | undefined;
  cursor?: string | undefined;
};

/** What a reader searches for, and what narrows it. */
export type SearchQuery = {
  q?: string | undefined;
  /** Slug of a category. */
  category?: string | undefined;
  year?: string | undefined;
  cursor?: string | undefined;
};

/** The names of a query's parts in addresses that readers see, in their order there. */
type Names<Query> = Readonly<Record<keyof Query, string>>;

const NEWS_NAMES: Names<NewsQuery> = {
  category: 'kategori',
  tag: 'topik',
  month: 'bulan',
  cursor: 'halaman',
};
const SEARCH_NAMES: Names<SearchQuery> = { q: 'q', category: 'kategori', year: 'tahun', cursor: 'halaman' };

function written<Query extends Record<string, string | undefined>>(
  query: Query,
  names: Names<Query>,
): string {
  const parameters = new URLSearchParams();
  for (const key of Object.keys(names)) if (query[key]) parameters.set(names[key as keyof Query], query[key]);
  return parameters.size ? `?${parameters}` : '';
}

function read<Query>(parameters: URLSearchParams, names: Names<Query>): Partial<Query> {
  const found = Object.entries<string>(names).map(([key, name]) => [key, parameters.get(name)]);
  return Object.fromEntries(found.filter(([, value]) => value)) as Partial<Query>;
}

/** An agency's front page, as a path. */
export const homePath = (agency: WithSlug) => `/${agency.slug}`;

/** All articles of an agency, or those the query names, as a path. */
export const newsPath = (agency: WithSlug, query: NewsQuery = {}) =>
  `/${agency.slug}/berita${written(query, NEWS_NAMES)}`;

/** Reads back what {@link newsPath} wrote; empty values and a month that is none count as absent. */
export function newsQuery(parameters: URLSearchParams): NewsQuery {
  const { month, ...query } = read(parameters, NEWS_NAMES);
  return month && isMonth(month) ? { ...query, month } : query;
}

/** The search of an agency's articles, as a path. */
export const searchPath = (agency: WithSlug, query: SearchQuery = {}) =>
  `/${agency.slug}/cari${written(query, SEARCH_NAMES)}`;

/** As much as the API reads of a question. */
const LONGEST_QUESTION = 200;

/** Reads back what {@link searchPath} or a form wrote; only blanks are no question, and a year that is none is absent. */
export function searchQuery(parameters: URLSearchParams): SearchQuery {
  const { q = '', year, ...filters } = read(parameters, SEARCH_NAMES);
  const query = year && isYear(year) ? { ...filters, year } : filters;
  // Characters, not halves of them; what cannot be seen is not searched for.
  const question = [...q.replaceAll(/\p{Cc}/gu, ' ').trim()].slice(0, LONGEST_QUESTION).join('');
  return question ? { ...query, q: question } : query;
}

/** An article under the agency that published it, also where another agency shows it, as a path. */
export const articlePath = (article: Pick<ArticleReference, 'slug'> & { agency: WithSlug }) =>
  `/${article.agency.slug}/${article.slug}`;

/**
 * Articles whose links stay on this site: their canonical addresses may name a host that is not running here, such
 * as the production site from a colleague's laptop.
 */
export const linkedHere = <Linked extends Parameters<typeof articlePath>[0]>(articles: readonly Linked[]) =>
  articles.map((article) => ({ ...article, canonicalUrl: articlePath(article) }));

/** An address the API gave, as a path when it lies on this site. */
export function hereOrThere(address: string, siteUrl: string): string {
  return address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address;
}
