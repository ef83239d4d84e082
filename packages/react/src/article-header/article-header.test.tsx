import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency, article, clarification } from '../../test/samples.ts';
import { ClarificationBanner } from '../clarification-banner/clarification-banner.js';
import { ArticleHeader } from './article-header.js';

test('has one H1, the headline', () => {
  render(<ArticleHeader article={article} />);
  expect(screen.getByRole('heading', { level: 1, name: article.headline })).toBeInTheDocument();
});

test('says who wrote it, when, and how often it was read', () => {
  const { container } = render(<ArticleHeader article={article} views="Dibaca 19.111 kali" />);
  expect(container.querySelector('.humas-meta-line')).toHaveTextContent(
    'Oleh Humas Kamis, 5 Oktober 2023, 10.00 WIB Dibaca 19.111 kali',
  );
  expect(screen.getByText('Kamis, 5 Oktober 2023, 10.00 WIB')).toHaveAttribute(
    'datetime',
    article.publishedAt,
  );
});

test('an institution may be the author', () => {
  render(<ArticleHeader article={{ headline: 'Judul', credits: [], agency }} />);
  expect(screen.getByText('BKN Nusantara')).toBeInTheDocument();
});

test('three authors are listed as Indonesian asks', () => {
  const writer = { role: 'writer', initials: null, unit: null } as const;
  const credits = ['Ani', 'Budi', 'Citra'].map((name, order) => ({ ...writer, name, order }));
  render(<ArticleHeader article={{ headline: 'Judul', credits }} />);
  expect(screen.getByText('Ani, Budi, dan Citra')).toBeInTheDocument();
});

test('bare initials say what they are', () => {
  const credits = [{ role: 'writer', name: null, initials: 'RMI', unit: null, order: 1 } as const];
  render(<ArticleHeader article={{ headline: 'Judul', credits }} />);
  expect(screen.getByText('RMI')).toHaveAttribute('title', 'Inisial penulis');
});

test('the way here is a named navigation', () => {
  render(<ArticleHeader article={article} breadcrumb={[{ label: 'Beranda', href: '/' }]} />);
  const way = screen.getByRole('navigation', { name: 'Posisi halaman' });
  expect(within(way).getByRole('link', { name: 'Beranda' })).toHaveAttribute('href', '/');
});

test('a clarification stands right after the headline', () => {
  render(<ArticleHeader article={article} banner={<ClarificationBanner clarification={clarification} />} />);
  expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toBe(screen.getByRole('region'));
});

test('an update of another day is told, saving twice in a minute is not', () => {
  const { rerender } = render(
    <ArticleHeader article={{ ...article, updatedAt: '2023-10-06T09:00:00+07:00' }} />,
  );
  expect(screen.getByText(/Diperbarui/)).toHaveTextContent('Diperbarui Jumat, 6 Oktober 2023, 09.00 WIB');
  rerender(<ArticleHeader article={{ ...article, updatedAt: '2023-10-05T10:00:40+07:00' }} />);
  expect(screen.queryByText(/Diperbarui/)).toBeNull();
});

test('a correction is told in the open, an update of wording is not', () => {
  const changeHistory = [
    { at: '2023-10-06T09:00:00+07:00', kind: 'correction', note: 'Semula tertulis 34.' },
    { at: '2023-10-06T10:00:00+07:00', kind: 'update', note: 'Tata letak.' },
  ] as const;
  const { container } = render(<ArticleHeader article={{ ...article, changeHistory: [...changeHistory] }} />);
  expect(container).toHaveTextContent('Ralat, 6 Oktober 2023: Semula tertulis 34.');
  expect(container).not.toHaveTextContent('Tata letak.');
});

test('a headline is enough, and nothing else leaves a trace', () => {
  const { container } = render(<ArticleHeader article={{ headline: 'Hanya judul' }} />);
  expect(container.textContent).toMatch(/^Hanya judul$/);
  expect(container.querySelectorAll('header > *')).toHaveLength(1);
});

test('the short date manner shortens the date, not the time', () => {
  const manners = { masthead: 'line', card: 'text', date: 'short' } as const;
  render(<ArticleHeader article={article} manners={manners} />);
  expect(screen.getByText('5 Okt 2023, 10.00 WIB')).toHaveAttribute('datetime', article.publishedAt);
});

test('the badge manner shows day, month and year once, and every word is still heard once', () => {
  const manners = { masthead: 'band', card: 'badge', date: 'badge' } as const;
  const { container } = render(<ArticleHeader article={article} manners={manners} />);
  const badge = container.querySelector('.humas-date-badge [aria-hidden="true"]');
  expect(badge).toHaveTextContent('5 Okt 2023');
  expect(container.querySelectorAll('time')).toHaveLength(1);
  expect(container.querySelector('time')).toHaveTextContent('Kamis, 5 Oktober 2023, 10.00 WIB');
});

test('the rubric leads to its page when it has one', () => {
  render(<ArticleHeader article={article} categoryHref="/berita" />);
  expect(screen.getByRole('link', { name: 'Berita' })).toHaveAttribute('href', '/berita');
});

test('initials say the name that the staff list has for them', () => {
  const credits = [{ role: 'writer', name: null, initials: 'RMI', unit: null, order: 1 } as const];
  render(<ArticleHeader article={{ headline: 'Judul', credits }} staff={{ rmi: 'Rina Melati' }} />);
  expect(screen.getByText('RMI')).toHaveAttribute('title', 'Rina Melati');
});

test('a figure in headline and lead stays with its unit', () => {
  render(<ArticleHeader article={{ headline: 'Hari jadi ke-28', lead: 'Bantuan Rp7,5 juta.' }} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hari jadi ke-\u206028');
  expect(screen.getByText(/Bantuan/).textContent).toBe('Bantuan Rp7,5\u00a0juta.');
});
