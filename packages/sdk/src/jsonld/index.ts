/**
 * What search engines and messengers read of an article: schema.org data and the picture to share.
 *
 * @packageDocumentation
 */

export { claimReview } from './claim-review.js';
export { newsArticle } from './news-article.js';
export { type JsonLd, serializeJsonLd } from './serialize.js';
export { shareablePicture } from './shareable-picture.js';
