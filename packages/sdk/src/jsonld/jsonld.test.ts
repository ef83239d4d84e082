import type { Agency, Article } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import { expect, test } from 'vitest';
import { claimReview } from './claim-review.js';
import { newsArticle } from './news-article.js';

// Copies, because the examples are frozen literals and the tests bend them.
const agency: Agency = structuredClone<unknown>(examples['agencies.get']) as Agency;
const article: Article = structuredClone<unknown>(examples['articles.get']) as Article;
const home = 'https://berita.example/kepegawaian';

test('an article names its publisher, section, language and moments', () => {
  expect(newsArticle(article, agency, home)).toMatchObject({
    '@type': 'NewsArticle',
    headline: article.headline,
    inLanguage: 'id',
    datePublished: article.publishedAt,
    mainEntityOfPage: article.canonicalUrl,
    articleSection: 'Berita',
    author: [{ '@type': 'GovernmentOrganization', name: 'Humas' }],
    publisher: { '@type': 'GovernmentOrganization', name: agency.name, url: home },
  });
});

test('a named writer is a person of a unit; without writers the agency speaks', () => {
  const credit = { role: 'writer', name: 'Sari', initials: null, unit: 'Humas', order: 1 } as const;
  expect(newsArticle({ ...article, credits: [credit] }, agency, home).author).toEqual([
    { '@type': 'Person', name: 'Sari', affiliation: { '@type': 'GovernmentOrganization', name: 'Humas' } },
  ]);
  expect(newsArticle({ ...article, credits: [] }, agency, home).author).toEqual([
    { '@type': 'GovernmentOrganization', name: agency.name },
  ]);
});

test('only a bitmap is offered as the picture', () => {
  const cover = {
    id: 'med_01hbytm700e5k8jv2xw6q4n9rd',
    url: 'https://x.example/a.svg',
    mimeType: 'image/svg+xml',
    width: 1600,
    height: 900,
    renditions: [],
    alt: 'Gedung',
    decorative: false,
    caption: null,
    credit: null,
  };
  expect(newsArticle({ ...article, cover }, agency, home)).not.toHaveProperty('image');
  const renditions = [640, 1280].map((width) => ({
    url: `https://x.example/${width}.webp`,
    mimeType: 'image/webp',
    width,
    height: (width * 9) / 16,
  }));
  expect(newsArticle({ ...article, cover: { ...cover, renditions } }, agency, home).image).toEqual([
    'https://x.example/1280.webp',
  ]);
});

test('a clarification is a ClaimReview with the verdict in words; other articles are not', () => {
  expect(claimReview(article, agency, home)).toBeUndefined();
  const clarification = {
    claim: 'Layanan dipungut biaya.',
    appearances: [
      { label: 'Pesan berantai', url: null },
      { label: 'Unggahan', url: 'https://medsos.example/1' },
    ],
    verdict: 'hoax',
    explanation: 'Seluruh layanan tidak dipungut biaya.',
    evidence: [],
    claimSeenAt: null,
  } as const;
  const review = claimReview(
    {
      ...article,
      clarification: { ...clarification, appearances: [...clarification.appearances], evidence: [] },
    },
    agency,
    home,
  );
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: 'Layanan dipungut biaya.',
    reviewRating: { alternateName: 'Hoaks', ratingValue: 1 },
    itemReviewed: { appearance: [{ url: 'https://medsos.example/1' }] },
  });
});
