import type { AgencyReference, ArticleReference } from '@humas/sdk';

type WithSlug = Pick<AgencyReference, 'slug'>;

/** Which articles of an agency, and from where on. */
export type NewsQuery = {
  /** Slug of a category. */
  category?: string | undefined;
  tag?: string | undefined;
  cursor?: string | undefined;
};

/** The names of {@link NewsQuery} in addresses that readers see. */
const PARAMETERS = { category: 'kategori', tag: 'topik', cursor: 'halaman' } as const;

const keys = Object.keys(PARAMETERS) as (keyof NewsQuery)[];

/** An agency's front page, as a path. */
export const homePath = (agency: WithSlug) => `/${agency.slug}`;

/** All articles of an agency, or those the query names, as a path. */
export function newsPath(agency: WithSlug, query: NewsQuery = {}): string {
  const parameters = new URLSearchParams();
  for (const key of keys) if (query[key]) parameters.set(PARAMETERS[key], query[key]);
  return `/${agency.slug}/berita${parameters.size ? `?${parameters}` : ''}`;
}

/** Reads back what {@link newsPath} wrote; empty values count as absent. */
export function newsQuery(parameters: URLSearchParams): NewsQuery {
  const query: NewsQuery = {};
  for (const key of keys) {
    const value = parameters.get(PARAMETERS[key]);
    if (value) query[key] = value;
  }
  return query;
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
