import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as source from './index.js';

const NAMES = [
  'ArticleBody',
  'ArticleHeader',
  'ClarificationBanner',
  'Figure',
  'HumasProvider',
  'NewsCard',
  'NewsCardSkeleton',
  'NewsList',
  'ReactionPoll',
  'ReactionPollView',
  'ShareBar',
  'SiteFooter',
  'SiteHeader',
  'ViewBeacon',
  'ViewCounter',
  'catalogue',
  'useHumas',
  'useReactionPoll',
  'useViewCounter',
];

const SUBPATHS: Record<string, string[]> = {
  'article-body': ['ArticleBody'],
  'article-header': ['ArticleHeader'],
  'clarification-banner': ['ClarificationBanner'],
  figure: ['Figure'],
  'news-card': ['NewsCard', 'NewsCardSkeleton'],
  'news-list': ['NewsList'],
  'site-footer': ['SiteFooter'],
  'site-header': ['SiteHeader'],
};

test('the public names are exactly these', () => {
  expect(Object.keys(source).sort()).toEqual(NAMES);
});

test('the built package has the same names', async () => {
  expect(existsSync('dist/index.js')).toBe(true);
  const built: object = await import(/* @vite-ignore */ `${process.cwd()}/dist/index.js`);
  expect(Object.keys(built).sort()).toEqual(NAMES);
});

test.each(Object.entries(SUBPATHS))('@humas/react/%s has its own names', async (path, names) => {
  const built: object = await import(/* @vite-ignore */ `${process.cwd()}/dist/${path}/index.js`);
  expect(Object.keys(built).sort()).toEqual(names);
});
