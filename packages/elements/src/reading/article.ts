import type { Article } from '@humas/sdk';
import { readJson } from './read-json.js';

/** Which article a tag is about: by id, or by the address readers see. */
export type ArticleName = {
  article: string | undefined;
  agency: string | undefined;
  slug: string | undefined;
};

/** Address of an article in the API; empty when it is not named, or the API is not. */
export function articleUrl(apiUrl: string, { article, agency, slug }: ArticleName): string {
  if (!apiUrl) return '';
  if (article) return `${apiUrl}/v1/articles/${encodeURIComponent(article)}`;
  if (agency && slug)
    return `${apiUrl}/v1/agencies/${encodeURIComponent(agency)}/articles/${encodeURIComponent(slug)}`;
  return '';
}

/** Why there is no address. */
export const nameless = (apiUrl: string) =>
  apiUrl
    ? 'no article is named: set article, or agency and slug.'
    : 'no API is named: set api-url here, or data-humas-api-url on an element around it.';

/** The id of an article: known, or asked for by its address. */
export async function articleId(apiUrl: string, name: ArticleName): Promise<string> {
  return name.article ?? (await readJson<Article>(articleUrl(apiUrl, name))).id;
}
