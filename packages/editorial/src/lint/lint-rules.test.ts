import { describe, expect, test } from 'vitest';
import { lintArticle, lintRules } from '../index.js';

const locales = ['id', 'en'] as const;
const found = (article: Parameters<typeof lintArticle>[0], locale: 'id' | 'en') => [
  ...new Set(lintArticle(article, { locale }).map(({ rule }) => rule)),
];

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(locales)('is alone in finding its example (%s)', (locale) => {
    expect(found(rule.before[locale].article, locale)).toEqual([id]);
    expect(found(rule.after[locale].article, locale)).toEqual([]);
  });

  test('is explained in whole sentences, in both languages', () => {
    for (const locale of locales) {
      expect(rule.reason[locale]).toMatch(/^[\p{Lu}“].{20,}\.$/u);
      expect(rule.title[locale]).not.toMatch(/\.$/);
      expect(rule.source[locale]).not.toBe('');
      expect(rule.before[locale].text).not.toBe(rule.after[locale].text);
    }
    expect(rule.title.id).not.toBe(rule.title.en);
    expect(rule.reason.id).not.toBe(rule.reason.en);
  });
});

test('rules about Indonesian find nothing in an English article', () => {
  for (const { id, languages, before } of lintRules)
    if (!languages.includes('en'))
      expect(found({ ...before.id.article, locale: 'en' }, 'en')).not.toContain(id);
});

test('nor in an article in a regional language', () => {
  for (const { id, languages, before } of lintRules)
    if (!languages.includes('en'))
      expect(found({ ...before.id.article, locale: 'jv' }, 'id')).not.toContain(id);
});

test('every rule is listed once', () => {
  const ids = lintRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThanOrEqual(45);
});
