import { afterEach, expect, test, vi } from 'vitest';
import { formatTime } from './index.js';

afterEach(() => vi.restoreAllMocks());

test('makes one Intl object per zone, because making one costs far more than using it', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let minute = 0; minute < 50; minute += 1) {
    formatTime(minute * 6e4, { timeZone: 'Asia/Tokyo' });
    formatTime(minute * 6e4, { timeZone: 'Asia/Dili' });
  }
  expect(made).toHaveBeenCalledTimes(2);
});
