import type { ArticleListQuery, PopularQuery } from '@humas/sdk';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { articles } from '../../test/samples.ts';
import { NewsList, type NewsListProps } from './news-list.js';
import { type NewsListClient, useNewsList } from './use-news-list.js';

/** A client that answers when told to. */
function fakeClient() {
  const waiting: {
    query: ArticleListQuery;
    signal?: AbortSignal;
    answer: (items: typeof articles) => void;
    fail: () => void;
  }[] = [];
  const client: NewsListClient = {
    articles: {
      list: (query = {}, { signal } = {}) =>
        new Promise((resolve, reject) => {
          waiting.push({
            query,
            signal,
            answer: (items) => resolve({ items }),
            fail: () => reject(new Error('down')),
          });
        }),
      popular: async (_query?: PopularQuery) => ({
        items: articles.map((article, index) => ({ rank: index + 1, views: 100 - index, article })),
      }),
    },
  };
  return { client, waiting, last: () => waiting.at(-1) ?? expect.fail('nothing was asked') };
}

test('waits, then shows what came: the props of NewsList and nothing else', async () => {
  const { client, last } = fakeClient();
  const { result } = renderHook(() =>
    useNewsList({ client, title: 'Terbaru', query: { agency: 'kepegawaian' } }),
  );
  expectTypeOf(result.current).toEqualTypeOf<NewsListProps>();
  expect(result.current).toMatchObject({ state: 'loading', articles: [], title: 'Terbaru', locale: 'id' });
  expect(last().query).toEqual({ agency: 'kepegawaian' });
  await act(async () => last().answer(articles));
  expect(result.current.state).toBe('ready');
  render(<NewsList {...result.current} />);
  expect(screen.getAllByRole('article')).toHaveLength(articles.length);
  expect(Object.keys(result.current)).not.toContain('client');
});

test('says so when nothing came', async () => {
  const { client, last } = fakeClient();
  const { result } = renderHook(() => useNewsList({ client }));
  await act(async () => last().fail());
  expect(result.current.state).toBe('error');
  render(<NewsList {...result.current} />);
  expect(screen.getByText(/Berita belum dapat dimuat/)).toBeVisible();
});

test('keeps what is shown when asking again fails, and drops what nobody waits for', async () => {
  const { client, last, waiting } = fakeClient();
  const { result, rerender, unmount } = renderHook(({ tag }) => useNewsList({ client, query: { tag } }), {
    initialProps: { tag: 'a' },
  });
  await act(async () => last().answer(articles));
  rerender({ tag: 'a' });
  expect(waiting).toHaveLength(1);
  rerender({ tag: 'b' });
  await act(async () => last().fail());
  expect(result.current).toMatchObject({ state: 'ready', articles });
  rerender({ tag: 'c' });
  unmount();
  expect(last().signal?.aborted).toBe(true);
});

test('ranks with the views that came along, under StrictMode too', async () => {
  const errors = vi.spyOn(console, 'error');
  const { client } = fakeClient();
  const { result } = renderHook(
    () => useNewsList({ client, popular: { window: '7d' }, variant: 'popular' }),
    {
      wrapper: StrictMode,
    },
  );
  await waitFor(() => expect(result.current.state).toBe('ready'));
  render(<NewsList {...result.current} />);
  expect(screen.getByText('Dibaca 100 kali')).toBeVisible();
  expect(errors).not.toHaveBeenCalled();
});

test('names the provider when nobody said where the API is', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => renderHook(() => useNewsList({}))).toThrow(/useNewsList.*HumasProvider/);
});
