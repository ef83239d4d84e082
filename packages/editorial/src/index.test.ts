import { expect, test } from 'vitest';

const names = [
  'ParseError',
  'fillLabel',
  'formatCompactCount',
  'formatCount',
  'formatCredit',
  'formatDate',
  'formatDateBadge',
  'formatDateRange',
  'formatDateTime',
  'formatDateline',
  'formatList',
  'formatRelativeTime',
  'formatRupiah',
  'formatTime',
  'initials',
  'keepTogether',
  'lintArticle',
  'lintRules',
  'parseArticleText',
  'parseByline',
  'parseCount',
  'parseDate',
  'parseDateRange',
  'parseDates',
  'parseSignOff',
  'parseWordPressDates',
  'shareText',
  'softenLongWords',
  'splitCaption',
  'splitDateline',
];

test('the source exports exactly these names', async () => {
  expect(Object.keys(await import('./index.js')).sort()).toEqual(names);
});

test('the built package exports exactly these names', async () => {
  // By its published name, which also proves the exports map; in a variable, so that a type check needs no build.
  const published = '@humas/editorial';
  expect(Object.keys(await import(/* @vite-ignore */ published)).sort()).toEqual(names);
});
