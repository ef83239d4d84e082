import type { Article } from '@humas/sdk';
import { ArticleExtras, ArticlePage } from './index.js';

declare const article: Article;

<ArticlePage article={article} apiUrl="https://api.example" />;
<ArticlePage article={article} apiUrl="https://api.example" poll={null} hrefOf={({ id }) => `/${id}`} />;
<ArticleExtras article={{ gallery: [], attachments: [], changeHistory: [] }} />;

// @ts-expect-error without an address the poll, the counting and the form would reach nobody
<ArticlePage article={article} />;
// @ts-expect-error an agency is what `agencies.get` answers, not its slug
<ArticlePage article={article} apiUrl="https://api.example" agency="kepegawaian" />;
// @ts-expect-error a count alone says nothing about what was left out
<ArticlePage article={article} apiUrl="https://api.example" views={19_111} />;
// @ts-expect-error extras need all three parts, if only empty
<ArticleExtras article={{ gallery: [] }} />;
