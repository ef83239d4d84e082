export { NewsList, type NewsListProps, type NewsListVariant } from './news-list.js';
export { type NewsListClient, type UseNewsListOptions, useNewsList } from './use-news-list.js';
