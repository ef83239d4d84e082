import { isMonth, isYear } from './period-limits.ts';

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

/** A {@link NewsQuery} as the end of an address: nothing, or from the question mark on. */
export const writtenNews = (query: NewsQuery) => written(query, NEWS_NAMES);

/** Reads back what {@link writtenNews} wrote; empty values and a month that is none count as absent. */
export function newsQuery(parameters: URLSearchParams): NewsQuery {
  const { month, ...query } = read(parameters, NEWS_NAMES);
  return month && isMonth(month) ? { ...query, month } : query;
}

/** A {@link SearchQuery} as the end of an address: nothing, or from the question mark on. */
export const writtenSearch = (query: SearchQuery) => written(query, SEARCH_NAMES);

/** As much as the API reads of a question. */
const LONGEST_QUESTION = 200;

/** Reads back what {@link writtenSearch} or a form wrote; only blanks are no question, and a year that is none is absent. */
export function searchQuery(parameters: URLSearchParams): SearchQuery {
  const { q = '', year, ...filters } = read(parameters, SEARCH_NAMES);
  const query = year && isYear(year) ? { ...filters, year } : filters;
  // Characters, not halves of them; what cannot be seen is not searched for, least of all what turns words around.
  const question = [...q.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, ' ').trim()]
    .slice(0, LONGEST_QUESTION)
    .join('');
  return question ? { ...query, q: question } : query;
}

/** The end of a path as it was meant. Astro decodes it by halves: a slash stays encoded, a per cent sign does not. */
export const lastPart = (path: string) => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
