import type { Agency, Article, Verdict } from '@humas/contract';
import { publisherOf } from './news-article.js';
import type { JsonLd } from './serialize.js';

/** The verdict in the words a search result shows, and how true the claim is from 1 (not at all) to 5. */
const ratings: Record<Verdict, { id: string; en: string; value?: number }> = {
  hoax: { id: 'Hoaks', en: 'Hoax', value: 1 },
  disinformation: { id: 'Disinformasi', en: 'Disinformation', value: 1 },
  misinformation: { id: 'Misinformasi', en: 'Misinformation', value: 1 },
  false: { id: 'Salah', en: 'False', value: 1 },
  scam: { id: 'Penipuan', en: 'Scam', value: 1 },
  misleading: { id: 'Menyesatkan', en: 'Misleading', value: 2 },
  // Satire was never offered as true: a number would judge what nobody claimed.
  satire: { id: 'Satire', en: 'Satire' },
  true: { id: 'Benar', en: 'True', value: 5 },
};

/**
 * A fact check for search engines.
 *
 * @param homeUrl - the agency's own page, which stands for the publisher.
 * @returns undefined for an article that clarifies nothing.
 * @see https://schema.org/ClaimReview
 * @example
 * ```ts
 * import { createHumasClient } from '@humas/sdk';
 * import { claimReview, serializeJsonLd } from '@humas/sdk/jsonld';
 *
 * const client = createHumasClient({ baseUrl: 'https://api.example.go.id' });
 * const agency = await client.agencies.get('kesehatan');
 * const article = await client.articles.getBySlug({ agency, slug: 'klarifikasi-pesan-berantai' });
 * const review = claimReview(article, agency, 'https://www.example.go.id');
 * if (review) console.log(`<script type="application/ld+json">${serializeJsonLd(review)}</script>`);
 * ```
 */
export function claimReview(article: Article, agency: Agency, homeUrl: string): JsonLd | undefined {
  const { clarification } = article;
  if (!clarification) return undefined;
  const { value, ...words } = ratings[clarification.verdict];
  const appearances = clarification.appearances.flatMap(({ url }) => url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: article.canonicalUrl,
    datePublished: article.publishedAt,
    author: publisherOf(agency, homeUrl),
    claimReviewed: clarification.claim,
    itemReviewed: {
      '@type': 'Claim',
      ...(clarification.claimSeenAt ? { datePublished: clarification.claimSeenAt } : {}),
      ...(appearances.length
        ? { appearance: appearances.map((url) => ({ '@type': 'CreativeWork', url })) }
        : {}),
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: words[article.locale],
      ...(value ? { ratingValue: value, bestRating: 5, worstRating: 1 } : {}),
    },
    reviewBody: clarification.explanation,
  };
}
