export { NewsCard, type NewsCardArticle, type NewsCardProps, type NewsCardVariant } from './news-card.js';
export { NewsCardSkeleton, type NewsCardSkeletonProps } from './news-card-skeleton.js';
