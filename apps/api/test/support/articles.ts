import type { ArticleDraft } from '../../src/content/draft.js';
import type { TestDatabase } from '../database.js';
import { ARTICLES, articleDraft } from './content.js';
import { sendViews, store, type TestApp } from './test-app.js';

/** Stores one more public article of the ministry, with a poll. @returns its id */
export async function newArticle(
  database: TestDatabase,
  changes: Partial<ArticleDraft> = {},
): Promise<string> {
  const { agencyId, categoryId } = ARTICLES.plain;
  const draft = articleDraft({ agencyId, categoryId, ...changes });
  await store(database, { agencies: [], categories: [], articles: [draft] });
  return draft.id;
}

let networks = 0;

/** One more article that so many readers of one network read: suspected are those beyond the limit of an address. */
export async function viewedArticle(app: Pick<TestApp, 'send' | 'database'>, views: number): Promise<string> {
  const id = await newArticle(app.database);
  const from = { 'x-forwarded-for': `10.1.${networks >> 8}.${networks & 255}` };
  networks += 1;
  for (let left = views; left > 0; left -= 25)
    await sendViews(
      app,
      Array.from({ length: Math.min(25, left) }, () => ({ article: id })),
      from,
    );
  return id;
}
