import { type HumasClient, isHumasError } from '@humas/sdk';
import { forEachLimited } from '../sync/for-each-limited.js';
import type { LintSubject } from './lint-report.js';
import { readJsonArticle } from './read-json.js';

/** Few enough that readers of the site do not notice. */
const AT_ONCE = 4;

/**
 * Reads what an agency has published, article by article, newest first.
 *
 * @param onRead - how many were read so far.
 * @throws what the API answered when it is not an article that was withdrawn meanwhile.
 */
export async function readAgencyArticles(
  client: HumasClient,
  agency: string,
  onRead: (count: number) => void,
): Promise<LintSubject[]> {
  const found: LintSubject[] = [];
  const order: string[] = [];
  let failure: unknown;
  const listed = client.articles.list({ agency, pageSize: 100 });
  await forEachLimited(
    listed,
    AT_ONCE,
    () => failure !== undefined,
    async ({ id }) => {
      order.push(id);
      try {
        const article = await client.articles.get(id);
        const read = readJsonArticle(article);
        if (read) found.push({ name: id, url: article.canonicalUrl, article: read });
        onRead(found.length);
      } catch (error) {
        if (!isGone(error)) failure = error;
      }
    },
  );
  if (failure !== undefined) throw failure;
  const place = new Map(order.map((id, index) => [id, index]));
  return found.sort((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
}

/** It was withdrawn between the list and the reading. */
const isGone = (error: unknown) =>
  isHumasError(error, 'HumasGoneError') || isHumasError(error, 'HumasNotFoundError');
