import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { articles, summary, views } from '../../test/samples.ts';
import { NewsList } from './news-list.js';

test('is a list under its title, one item and one link a story', () => {
  render(<NewsList title="Berita terbaru" articles={articles} views={views} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Berita terbaru' })).toBeInTheDocument();
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(4);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(screen.getAllByRole('link')).toHaveLength(4);
  expect(screen.getByText('Dibaca 48.210 kali')).toBeInTheDocument();
});

test('headlines take the level of a title that is not there', () => {
  render(<NewsList articles={articles} headingLevel={3} />);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
});

test('a ranking is an ordered list', () => {
  const { container } = render(<NewsList variant="popular" articles={articles} />);
  expect(container.querySelectorAll('ol > li')).toHaveLength(4);
  expect(screen.getByText('Peringkat 4')).toBeInTheDocument();
});

test('"see all" says of what, and keeps its visible words in its name', () => {
  render(<NewsList title="Klarifikasi" seeAllHref="/klarifikasi" articles={articles} />);
  const link = screen.getByRole('link', { name: 'Lihat semua: Klarifikasi' });
  expect(link).toHaveTextContent('Lihat semua');
  expect(link).toHaveAttribute('href', '/klarifikasi');
});

test('an empty list leaves no title over nothing', () => {
  const { container } = render(<NewsList title="Berita terbaru" seeAllHref="/berita" articles={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('an empty list says so when asked', () => {
  const { container } = render(<NewsList title="Berita terbaru" articles={[]} showEmpty />);
  expect(screen.getByText('Belum ada berita.')).toBeInTheDocument();
  expect(container.firstElementChild).toHaveAttribute('data-state', 'empty');
  expect(screen.queryByRole('list')).toBeNull();
});

test('while loading it is busy, says so and holds as many places as are expected', () => {
  const { container } = render(<NewsList title="Berita" articles={[]} state="loading" expected={3} />);
  expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
  expect(screen.getByText('Memuat berita …')).toBeInTheDocument();
  expect(container.querySelectorAll('.humas-news-card')).toHaveLength(3);
  expect(screen.queryByRole('link')).toBeNull();
});

test('after an error it offers to try again, in plain words', () => {
  render(<NewsList title="Berita" articles={[]} state="error" retryHref="?" />);
  expect(screen.getByText(/belum dapat dimuat/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Coba lagi' })).toHaveAttribute('href', '?');
});

test('addresses may be the page’s own', () => {
  render(<NewsList articles={[summary]} hrefOf={(article) => `/baca/${article.id}`} />);
  expect(screen.getByRole('link')).toHaveAttribute('href', '/baca/art_0');
});

test('is complete in English', () => {
  render(<NewsList title="Latest" seeAllHref="/en" locale="en" articles={[]} state="error" retryHref="?" />);
  expect(screen.getByRole('link', { name: 'See all: Latest' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Try again' })).toBeInTheDocument();
});

test('every card and every place that waits has the manners of the list', () => {
  const manners = { masthead: 'line', card: 'text', date: 'short' } as const;
  const { container, rerender } = render(<NewsList articles={articles} manners={manners} />);
  expect(container.querySelectorAll('[data-humas-card="text"]')).toHaveLength(4);
  expect(screen.getByText('5 Okt 2023')).toBeInTheDocument();
  rerender(<NewsList articles={[]} state="loading" expected={3} manners={manners} />);
  expect(container.querySelectorAll('[data-humas-card="text"]')).toHaveLength(3);
});
