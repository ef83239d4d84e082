// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopy, keptCopy } from './kept-copy.js';

const DAY_MS = 24 * 3600_000;
const KEY = 'humas:copy:berita';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
});

const newest = { articles: [{ headline: 'Berita' }] };

test('a copy is what was kept, and when', () => {
  const at = Date.now();
  keepCopy('berita', newest);
  vi.advanceTimersByTime(DAY_MS);
  expect(keptCopy('berita')).toEqual({ at, answer: newest });
  expect(keptCopy('lain')).toBeUndefined();
});

test('after seven days there is none', () => {
  keepCopy('berita', newest);
  vi.advanceTimersByTime(7 * DAY_MS - 1);
  expect(keptCopy('berita')).toBeDefined();
  vi.advanceTimersByTime(1);
  expect(keptCopy('berita')).toBeUndefined();
});

test('a copy from the future, as after a clock was set right, is none', () => {
  keepCopy('berita', newest);
  vi.setSystemTime(Date.now() - 8 * DAY_MS);
  expect(keptCopy('berita')).toBeUndefined();
});

test('keeping one takes away those that are too old, and nothing of the page', () => {
  keepCopy('lama', newest);
  localStorage.setItem('keranjang', 'isi');
  vi.advanceTimersByTime(7 * DAY_MS);
  keepCopy('berita', newest);
  expect(Object.keys(localStorage).sort()).toEqual([KEY, 'keranjang']);
});

describe('what somebody else has put there', () => {
  test.each([
    '',
    'null',
    '5',
    '"at"',
    '[]',
    '{}',
    '{"at":"now"}',
    '{"at":null,"answer":1}',
    '<script>',
    '{"at":',
  ])('%j is no copy', (stored) => {
    localStorage.setItem(KEY, stored);
    expect(keptCopy('berita')).toBeUndefined();
    keepCopy('lain', newest);
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});

test('a full storage keeps nothing and says nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => keepCopy('berita', newest)).not.toThrow();
  expect(keptCopy('berita')).toBeUndefined();
});

test('a browser that allows no storage has no copy', () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => keepCopy('berita', newest)).not.toThrow();
  expect(keptCopy('berita')).toBeUndefined();
});
