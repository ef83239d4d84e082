import { expect, test } from 'vitest';
import { prepareArticle } from '../prepare/prepare-article.js';
import { createSafeFetch } from '../safe-fetch/safe-fetch.js';
import type { SourceArticle } from '../sync/source.js';
import { openWordPress } from './source.js';
import { all } from './testing/open-site.js';

const address = process.env.HUMAS_TEST_WORDPRESS;

/*
 * A WordPress that somebody runs: HUMAS_TEST_WORDPRESS=http://127.0.0.1:8088 npx vitest run src/wordpress/real
 * It is only read. Without the variable there is none, and the fake one of the other tests stands in.
 */
const fetch = createSafeFetch({ allowPrivate: true });

async function readsAndPrepares(site: string): Promise<void> {
  const source = await openWordPress({ site, fetch });
  const listed = (await all(source.list())).map(({ sourceId }) => sourceId);
  const found = await all(source.read(listed));
  expect(listed.length).toBeGreaterThan(0);
  expect(found.map(({ sourceId }) => sourceId).sort()).toEqual([...listed].sort());
  for (const article of found) if ('html' in article) await prepares(article);
}

async function prepares(source: SourceArticle): Promise<void> {
  const uploads: string[] = [];
  const { article, notes } = await prepareArticle(source, {
    fetchPicture: async (url) => {
      const { status, body, headers } = await fetch(url, { accept: ['image/*'] });
      expect(status, url).toBe(200);
      return { bytes: body, type: headers.get('content-type') ?? '' };
    },
    upload: async ({ alt }) => ({ id: `med_${uploads.push(alt)}` }),
    categoryFor: ({ slug }) => slug,
  });
  expect(notes.map(({ rule }) => rule)).not.toContain('picture-unavailable');
  expect(article.bodyHtml).not.toMatch(/<p>(\s|&nbsp;)*<\/p>|<!--|wp-caption|wp-block|\[caption/);
  expect(article.bodyHtml).not.toMatch(/<img(?! src="med_\d+">)/);
  expect(article.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
}

if (address)
  test(`every post of ${address} is read and prepared`, () => readsAndPrepares(address), 1_200_000);
else test.skip('a real WordPress: HUMAS_TEST_WORDPRESS names none', () => {});
