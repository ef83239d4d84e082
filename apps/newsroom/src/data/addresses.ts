import type { AgencyReference, ArticleReference, Locale } from '@humas/sdk';
import { inLocale } from './locales.ts';
import { type NewsQuery, type SearchQuery, writtenNews, writtenSearch } from './queries.ts';

type WithSlug = Pick<AgencyReference, 'slug'>;

/** The pages every agency has, by the end of their addresses. */
type AgencyPage = 'klarifikasi' | 'tentang' | 'pesan';

/** The pages of no agency, by their addresses. */
type SitePage = 'cara-menghitung' | 'privasi' | 'sematkan';

/** The list of agencies, as a path. */
export const agenciesPath = (locale: Locale = 'id') => inLocale('/', locale);

/** A page of no agency, as a path. */
export const sitePath = (page: SitePage, locale: Locale = 'id') => inLocale(`/${page}`, locale);

/** An agency's front page, as a path. */
export const homePath = (agency: WithSlug, locale: Locale = 'id') => inLocale(`/${agency.slug}`, locale);

/** A page that every agency has, as a path. */
export const agencyPath = (agency: WithSlug, page: AgencyPage, locale: Locale = 'id') =>
  inLocale(`/${agency.slug}/${page}`, locale);

/** A further part of the clarifications, as a path. */
export const clarificationsPath = (agency: WithSlug, cursor?: string, locale: Locale = 'id') =>
  agencyPath(agency, 'klarifikasi', locale) + writtenNews({ cursor });

/**
 * All articles of an agency, or those the query names, as a path. A category, a topic and a month have addresses of
 * their own; what narrows them further stands behind the question mark.
 */
export function newsPath(agency: WithSlug, query: NewsQuery = {}, locale: Locale = 'id'): string {
  const { category, tag, month, ...rest } = query;
  const [list, further] = category
    ? [`kategori/${encodeURIComponent(category)}`, { tag, month, ...rest }]
    : tag
      ? [`topik/${encodeURIComponent(tag)}`, { month, ...rest }]
      : [month ? `arsip/${month}` : 'berita', rest];
  return inLocale(`/${agency.slug}/${list}`, locale) + writtenNews(further);
}

/** The search of an agency's articles, as a path. */
export const searchPath = (agency: WithSlug, query: SearchQuery = {}, locale: Locale = 'id') =>
  inLocale(`/${agency.slug}/cari`, locale) + writtenSearch(query);

/**
 * An article under the agency that published it, also where another agency shows it, as a path. It has one address,
 * whichever language a reader comes from: its page speaks the language it is written in.
 */
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
