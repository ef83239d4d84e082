import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as source from './index.js';

const NAMES = [
  'AgencyIdentity',
  'AlertBanner',
  'ArchiveNav',
  'ArticleBody',
  'ArticleExtras',
  'ArticleHeader',
  'ArticlePage',
  'Breadcrumb',
  'Byline',
  'CategoryTag',
  'ClarificationBanner',
  'ContactChannels',
  'DateBadge',
  'Figure',
  'HumasProvider',
  'KeyFigures',
  'LanguageSwitch',
  'MessageForm',
  'MessageFormView',
  'NewsCard',
  'NewsCardSkeleton',
  'NewsList',
  'Pagination',
  'ReactionPoll',
  'ReactionPollView',
  'ReadAlso',
  'SearchBox',
  'ServicePledge',
  'ShareBar',
  'SiteFooter',
  'SiteHeader',
  'SourceBadge',
  'TagList',
  'ViewBeacon',
  'ViewCounter',
  'catalogue',
  'useAlertBanner',
  'useHumas',
  'useMessageForm',
  'useNewsList',
  'useReactionPoll',
  'useViewCounter',
];

const SUBPATHS: Record<string, string[]> = {
  'agency-identity': ['AgencyIdentity'],
  'alert-banner': ['AlertBanner', 'useAlertBanner'],
  'archive-nav': ['ArchiveNav'],
  'article-body': ['ArticleBody'],
  'article-header': ['ArticleHeader'],
  'article-page': ['ArticleExtras', 'ArticlePage'],
  breadcrumb: ['Breadcrumb'],
  'clarification-banner': ['ClarificationBanner'],
  'contact-channels': ['ContactChannels'],
  figure: ['Figure'],
  'language-switch': ['LanguageSwitch'],
  'locales/jv': ['jv'],
  'message-form': ['MessageForm', 'MessageFormView', 'useMessageForm'],
  'news-card': ['NewsCard', 'NewsCardSkeleton'],
  'news-list': ['NewsList', 'useNewsList'],
  pagination: ['Pagination'],
  'search-box': ['SearchBox'],
  'service-pledge': ['ServicePledge'],
  'site-footer': ['SiteFooter'],
  'site-header': ['SiteHeader'],
  'source-badge': ['SourceBadge'],
  byline: ['Byline'],
  'category-tag': ['CategoryTag'],
  'date-badge': ['DateBadge'],
  'key-figures': ['KeyFigures'],
  'read-also': ['ReadAlso'],
  'tag-list': ['TagList'],
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
