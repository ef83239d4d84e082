import { expect, test } from 'vitest';
import { formatRelativeTime } from './index.js';

const now = '2023-10-05T12:00:00+07:00';

test.each([
  ['2023-10-05T12:00:00+07:00', 'baru saja', 'just now'],
  ['2023-10-05T11:59:01+07:00', 'baru saja', 'just now'],
  ['2023-10-05T12:00:59+07:00', 'baru saja', 'just now'],
  ['2023-10-05T11:59:00+07:00', '1 menit yang lalu', '1 minute ago'],
  ['2023-10-05T11:55:00+07:00', '5 menit yang lalu', '5 minutes ago'],
  ['2023-10-05T11:00:01+07:00', '59 menit yang lalu', '59 minutes ago'],
  ['2023-10-05T11:00:00+07:00', '1 jam yang lalu', '1 hour ago'],
  ['2023-10-05T10:00:00+07:00', '2 jam yang lalu', '2 hours ago'],
  ['2023-10-04T12:00:01+07:00', '23 jam yang lalu', '23 hours ago'],
  ['2023-10-04T12:00:00+07:00', 'kemarin', 'yesterday'],
  ['2023-10-03T23:59:00+07:00', '2 hari yang lalu', '2 days ago'],
  ['2023-09-29T00:00:00+07:00', '6 hari yang lalu', '6 days ago'],
  ['2023-09-28T23:59:00+07:00', '28 September 2023', '28 September 2023'],
  ['2023-10-05T12:01:00+07:00', '5 Oktober 2023', '5 October 2023'],
  ['2023-12-01T12:00:00+07:00', '1 Desember 2023', '1 December 2023'],
])('%s', (date, id, en) => {
  expect(formatRelativeTime(date, now)).toBe(id);
  expect(formatRelativeTime(date, now, { locale: 'en' })).toBe(en);
});

test('a day without a time is today, not hours ago', () => {
  expect(formatRelativeTime('2023-10-05', now)).toBe('hari ini');
  expect(formatRelativeTime('2023-10-04', now)).toBe('kemarin');
});

test('yesterday is the zone’s yesterday', () => {
  const evening = '2023-10-03T16:30:00Z';
  expect(formatRelativeTime(evening, now)).toBe('2 hari yang lalu');
  expect(formatRelativeTime(evening, now, { timeZone: 'Asia/Jayapura' })).toBe('kemarin');
});

test('a list may turn to dates sooner', () =>
  expect(formatRelativeTime('2023-10-03T08:00:00+07:00', now, { untilDays: 2 })).toBe('3 Oktober 2023'));
