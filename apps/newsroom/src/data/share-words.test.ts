import { examples } from '@humas/contract/examples';
import { expect, test } from 'vitest';
import { shareWords } from './share-words.ts';

const article = examples['articles.get'];

test('the words are headline and agency on one line, without the address', () => {
  expect(shareWords(article)).toBe(`${article.headline} – ${article.agency.shortName}`);
});

test('the longest headline still fits on X, with the address and the agency', () => {
  const words = shareWords({ ...article, headline: 'pertanggungjawaban '.repeat(30) });
  expect(words).toMatch(new RegExp(`… – ${article.agency.shortName}$`));
  expect(words).not.toContain('\n');
  // X counts every link as 23.
  expect(words.length + 1 + 23).toBeLessThanOrEqual(280);
});
