import { expect, test } from 'vitest';
import { periodLimits } from './period-limits.ts';

test.each([
  ['2023', '2023-01-01T00:00:00+07:00', '2024-01-01T00:00:00+07:00'],
  ['2023-10', '2023-10-01T00:00:00+07:00', '2023-11-01T00:00:00+07:00'],
  ['2023-12', '2023-12-01T00:00:00+07:00', '2024-01-01T00:00:00+07:00'],
])('%s ends where the next begins', (period, from, to) => {
  expect(periodLimits(period, 'Asia/Jakarta')).toEqual({ from, to });
});

test('a period begins at the agency’s own midnight', () => {
  expect(periodLimits('2023', 'Asia/Jayapura')?.from).toBe('2023-01-01T00:00:00+09:00');
});

test.each(['', '23', '2023-13', '2023-1', '2023-10-01', '0001', '9999-12', 'x'])('%j is none', (period) => {
  expect(periodLimits(period, 'Asia/Jakarta')).toBeUndefined();
});
