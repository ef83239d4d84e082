import type { Agency, Article, Credit } from '@humas/sdk';
import { shareablePicture } from '../data/shareable-picture.ts';
import type { JsonLd } from './serialize.ts';

const organization = (name: string) => ({ '@type': 'GovernmentOrganization', name });

function authorOf({ name, unit }: Credit, agency: Agency) {
  if (!name) return organization(unit ?? agency.name);
  return { '@type': 'Person', name, ...(unit ? { affiliation: organization(unit) } : {}) };
}

/** The publisher as search engines know it: name, home page and logo. */
export function publisherOf(agency: Agency, homeUrl: string) {
  const { logo } = agency.brand;
  return {
    ...organization(agency.name),
    url: homeUrl,
    ...(logo ? { logo: { '@type': 'ImageObject', url: logo.url } } : {}),
  };
}

/**
 * An article for search engines.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(article: Article, agency: Agency, homeUrl: string): JsonLd {
  const picture = shareablePicture(article.cover);
  const writers = article.credits.filter(({ role }) => role === 'writer' || role === 'reporter');
  const corrections = article.changeHistory.filter(({ kind }) => kind === 'correction');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.lead ?? article.excerpt,
    inLanguage: article.locale,
    mainEntityOfPage: article.canonicalUrl,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    ...(picture ? { image: [picture.url] } : {}),
    author: writers.length ? writers.map((credit) => authorOf(credit, agency)) : [organization(agency.name)],
    publisher: publisherOf(agency, homeUrl),
    articleSection: article.category.name[article.locale] ?? article.category.name.id,
    ...(article.tags.length ? { keywords: article.tags } : {}),
    ...(article.dateline ? { contentLocation: { '@type': 'Place', name: article.dateline.place } } : {}),
    ...(corrections.length ? { correction: corrections.map(({ note }) => note) } : {}),
    wordCount: article.body.wordCount,
    isAccessibleForFree: true,
  };
}
