import type { AlertList } from '@humas/contract';
import { examples } from '@humas/contract/examples';
import { act, render, renderHook, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { AlertBanner, type AlertBannerProps } from './alert-banner.js';
import { type AlertClient, type UseAlertBannerOptions, useAlertBanner } from './use-alert-banner.js';

const list = structuredClone(examples['alerts.list']) as unknown as AlertList;
const answering: AlertClient = { alerts: { list: async () => list } };
const [notice] = list.items;
const text = notice?.text.id ?? '';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const Banner = (options: UseAlertBannerOptions) => <AlertBanner {...useAlertBanner(options)} />;

test('shows what is in force, and takes it away when its time is over', async () => {
  render(<Banner agency="kepegawaian" client={answering} />, { wrapper: StrictMode });
  expect(screen.queryByText(text)).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(screen.getByText(text)).toBeVisible();
  const left = Date.parse(notice?.until ?? '') - Date.parse(list.asOf);
  await act(() => vi.advanceTimersByTimeAsync(left - 1));
  expect(screen.getByText(text)).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(1));
  expect(screen.queryByText(text)).toBeNull();
});

test('goes by the clock of the server, not of the reader', async () => {
  vi.setSystemTime('2040-01-01T00:00:00Z');
  render(<Banner agency="kepegawaian" client={answering} />);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(screen.getByText(text)).toBeVisible();
});

test('a notice weeks ahead does not fire its timer at once', async () => {
  const later = { ...notice, from: '2027-02-01T00:00:00+07:00', until: '2027-03-01T00:00:00+07:00' };
  const client = { alerts: { list: async () => ({ ...list, items: [later] }) as AlertList } };
  const { result } = renderHook(() => useAlertBanner({ agency: 'kepegawaian', client }));
  await act(() => vi.advanceTimersByTimeAsync(5000));
  expect(Date.parse(result.current.now)).toBe(Date.parse(list.asOf));
});

test('is no banner when the API does not answer, and the props of AlertBanner in any case', async () => {
  const client: AlertClient = { alerts: { list: () => Promise.reject(new Error('down')) } };
  const { result } = renderHook(() => useAlertBanner({ agency: 'kepegawaian', client, headingLevel: 3 }));
  await act(() => vi.advanceTimersByTimeAsync(0));
  expectTypeOf(result.current).toEqualTypeOf<AlertBannerProps>();
  expect(result.current).toMatchObject({ alerts: [], headingLevel: 3, locale: 'id' });
  expect(Object.keys(result.current)).not.toContain('client');
});
