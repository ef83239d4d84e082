import { expect, it } from 'vitest';
import { feedDate } from './feed-date.js';

it.each([
  ['Thu, 05 Oct 2023 10:00:00 +0700', '2023-10-05T10:00:00+07:00'],
  ['Thu, 5 Oct 2023 10:00 GMT', '2023-10-05T10:00:00+00:00'],
  ['5 Oct 23 10:00:00 Z', '2023-10-05T10:00:00+00:00'],
  ['Thu, 05 Oct 2023 10:00:00 WITA', '2023-10-05T10:00:00+08:00'],
  ['Thu, 05 Oct 2023 10:00:00', '2023-10-05T10:00:00+07:00'],
  ['2023-10-05T10:00:00+07:00', '2023-10-05T10:00:00+07:00'],
  ['2023-10-05T10:00:00.123Z', '2023-10-05T10:00:00+00:00'],
  ['2023-10-05 10:00', '2023-10-05T10:00:00+07:00'],
  ['19-11-2026 13:45', '2026-11-19T13:45:00+07:00'],
  ['Kamis, 5 Oktober 2023 10.00 WIB', '2023-10-05T10:00:00+07:00'],
  ['Kam, 05 Okt 2023 10:00 WIT', '2023-10-05T10:00:00+09:00'],
  ['5 Oktober 2023', '2023-10-05T00:00:00+07:00'],
])('%s is %s', (text, moment) => {
  const found = feedDate(text);
  expect(found).not.toBeNull();
  expect(Date.parse(found ?? '')).toBe(Date.parse(moment));
  expect(found).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
});

it.each([
  '',
  'kemarin',
  '30 Sep',
  'Tue, 31 Feb 2023 10:00:00 +0700',
  'Thu, 05 Oct 2023 25:00:00 +0700',
  '2023-02-30T10:00:00Z',
])('%j is no date, and none is guessed', (text) => expect(feedDate(text)).toBeNull());
