import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DateBadge, type DateBadgeProps } from './date-badge.js';

function badge(props: DateBadgeProps) {
  const time = render(<DateBadge {...props} />).container.querySelector('time') as HTMLElement;
  const seen = time.querySelector('[aria-hidden="true"]') as HTMLElement;
  const heard = time.querySelector(':scope > :not([aria-hidden])')?.textContent;
  return { time, seen: seen.textContent, heard };
}

test('day and month are seen, the year is heard', () => {
  const { time, seen, heard } = badge({ date: '2019-09-30' });
  expect(time).toHaveAttribute('datetime', '2019-09-30');
  expect(seen).toBe('30 Sep');
  expect(heard).toBe('30 September 2019');
});

test('the year is seen when asked, and when it is not the present one', () => {
  expect(badge({ date: '2019-09-30', showYear: true }).seen).toBe('30 Sep 2019');
  expect(badge({ date: '2019-09-30', relativeTo: '2023-10-05T12:10:00+07:00' }).seen).toBe('30 Sep 2019');
  expect(badge({ date: '2023-09-30', relativeTo: '2023-10-05T12:10:00+07:00' }).seen).toBe('30 Sep');
  expect(badge({ date: '2019-09-30', relativeTo: '2023-10-05T12:10:00+07:00', showYear: false }).seen).toBe(
    '30 Sep',
  );
});

test('day and year are those of the zone', () => {
  const date = '2023-12-31T23:30:00+07:00';
  expect(badge({ date, timeZone: 'Asia/Jayapura', relativeTo: date })).toMatchObject({
    seen: '1 Jan',
    heard: '1 Januari 2024',
  });
  expect(badge({ date, timeZone: 'Asia/Jakarta', relativeTo: '2023-12-31T22:30:00Z' }).seen).toBe(
    '31 Des 2023',
  );
});

test('the words follow the language', () => {
  expect(badge({ date: '2023-08-17', locale: 'en' })).toMatchObject({
    seen: '17 Aug',
    heard: '17 August 2023',
  });
});
