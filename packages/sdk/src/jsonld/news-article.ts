import type { Agency, Article, Credit } from '@humas/contract';
import type { JsonLd } from './serialize.js';
import { shareablePicture } from './shareable-picture.js';

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
 * An article for search engines: who wrote and who published it, when, where, and what was corrected.
 *
 * @param homeUrl - the agency's own page, which stands for the publisher.
 * @see https://schema.org/NewsArticle
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { newsArticle, serializeJsonLd } from '@humas/sdk/jsonld';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const agency = await client.agencies.get('kepegawaian');
 * const article = await client.articles.getBySlug({ agency, slug: 'layanan-daring' });
 * const thing = newsArticle(article, agency, 'https://www.example.go.id');
 * console.log(`<script type="application/ld+json">${serializeJsonLd(thing)}</script>`);
 * ```
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
