import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passages } from '../../test/labelled/measure.ts';
import { lintArticle, lintRules } from '../index.js';
import { lintSuggestion } from './messages/index.js';

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

const stated = [
  ...lintRules.flatMap(({ before }) => [before.id.article, before.en.article]),
  ...passages.map(({ article }) => article),
];

test('what is suggested instead of some words mends them', () => {
  let mended = 0;
  for (const article of stated)
    for (const { rule, place, quote, suggestion } of lintArticle(article)) {
      // The others say what to do, and not what to write.
      if (quote === null || suggestion === null || lintSuggestion(rule)) continue;
      const field = place === 'body' ? 'bodyText' : place;
      if (field !== 'bodyText' && field !== 'headline' && field !== 'lead') continue;
      // A foreign word is told once, and mended everywhere.
      const where = rule === 'foreign-word' ? new RegExp(quote, 'g') : quote;
      const corrected = { ...article, [field]: article[field]?.replace(where, () => suggestion) };
      const left = lintArticle(corrected).filter((finding) => finding.rule === rule);
      const before = lintArticle(article).filter((finding) => finding.rule === rule);
      expect([rule, quote, suggestion, left.length]).toEqual([rule, quote, suggestion, before.length - 1]);
      mended += 1;
    }
  expect(mended).toBeGreaterThan(180);
});

test('every rule is listed once', () => {
  const ids = lintRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThanOrEqual(45);
});

test('the README lists them as they are', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = lintRules.map(
    ({ id, severity, title, source }) =>
      `| \`${id}\` | ${title.en}${severity === 'advice' ? ' *(advice)*' : ''} | ${source.en} |`,
  );
  const table = /\| Rule \| Finds \| Source \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(readme)?.[1] ?? '';
  expect(table.trim().split('\n')).toEqual(rows);
});
