export { ArticleExtras, type ArticleExtrasProps } from './article-extras.js';
export { ArticlePage, type ArticlePageProps } from './article-page.js';
