import { expect, test } from 'vitest';
import { pageLife } from './page-life.ts';

const NOON = Date.parse('2026-11-23T12:00:00+07:00');
const until = (seconds: number) => ({ until: new Date(NOON + seconds * 1000).toISOString() });

test.each([
  ['without notices', [], 'public, max-age=30, stale-while-revalidate=300'],
  ['with notices that last', [until(86_400)], 'public, max-age=30, stale-while-revalidate=300'],
  ['up to the first that ends', [until(86_400), until(90)], 'public, max-age=30, stale-while-revalidate=60'],
  ['for the last seconds of one', [until(12.5)], 'public, max-age=12, stale-while-revalidate=0'],
  ['not at all when it is over', [until(-60)], 'public, max-age=0, stale-while-revalidate=0'],
])('a page may be kept %s', (_, alerts, life) => {
  expect(pageLife(alerts, NOON)).toBe(life);
});
