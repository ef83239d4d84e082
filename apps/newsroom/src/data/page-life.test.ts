import { expect, test } from 'vitest';
import { pageLife, thisMinute } from './page-life.ts';

const NOON = Date.parse('2026-11-23T12:00:00+07:00');
const until = (seconds: number) => ({ until: new Date(NOON + seconds * 1000).toISOString() });

test.each([
  ['without notices', [], [30, 300, 86_400]],
  ['with notices that last', [until(172_800)], [30, 300, 86_400]],
  ['up to the first that ends', [until(86_400), until(90)], [30, 60, 60]],
  ['for the last seconds of one', [until(12.5)], [12, 0, 0]],
  ['not at all when it is over', [until(-60)], [0, 0, 0]],
])('a page may be kept %s', (_, alerts, [fresh, stale, rescue]) => {
  expect(pageLife(alerts, NOON)).toBe(
    `public, max-age=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${rescue}`,
  );
});

test('a minute has one moment, which nothing published in it lies behind', () => {
  const moments = [NOON + 1, NOON + 30_000, NOON + 60_000].map(thisMinute);
  expect(new Set(moments)).toEqual(new Set([new Date(NOON + 60_000).toISOString()]));
  expect(thisMinute(NOON + 60_001)).toBe(new Date(NOON + 120_000).toISOString());
});
