import { examples } from '@humas/contract/examples';
import { expect, test } from 'vitest';
import { shareTexts, shareWords } from './share-words.ts';

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

test('every channel gets what it has room for, without the address', () => {
  const long = {
    ...article,
    headline: 'pertanggungjawaban '.repeat(12).trim(),
    lead: 'Teras '.repeat(40).trim(),
  };
  const texts = shareTexts(long, 'Asia/Makassar');
  expect(Object.keys(texts).sort()).toEqual(['line', 'telegram', 'threads', 'whatsapp', 'x']);
  expect(texts.whatsapp).toContain(long.lead);
  expect(texts.telegram).toContain(long.lead);
  expect(texts.x).not.toContain('Teras Teras');
  for (const text of Object.values(texts)) {
    expect(text).not.toContain('http');
    expect(text).toBe(text?.trim());
  }
});
