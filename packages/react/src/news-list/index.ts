export { NewsList, type NewsListProps, type NewsListVariant } from './news-list.js';
