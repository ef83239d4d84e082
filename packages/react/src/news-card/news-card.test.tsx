import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { articles, clarifications, now, summary } from '../../test/samples.ts';
import { NewsCard, type NewsCardVariant } from './news-card.js';
import { NewsCardSkeleton } from './news-card-skeleton.js';

const variants: NewsCardVariant[] = ['card', 'lead', 'item', 'rank', 'text'];

test.each(variants)('%s has one link, in its heading, named by the headline alone', (variant) => {
  render(<NewsCard article={summary} variant={variant} views={5} rank={1} headingLevel={2} />);
  const link = within(screen.getByRole('heading', { level: 2, name: summary.headline })).getByRole('link');
  expect(screen.getAllByRole('link')).toEqual([link]);
  expect(link).toHaveAccessibleName(summary.headline);
  expect(link).toHaveAttribute('href', summary.canonicalUrl);
});

test('the picture is decorative and keeps its place', () => {
  const { container } = render(<NewsCard article={summary} />);
  const picture = container.querySelector('img');
  expect(picture).toHaveAttribute('alt', '');
  expect(picture).toHaveAttribute('width', '1600');
  expect(picture).toHaveAttribute('height', '900');
  expect(picture).toHaveAttribute('loading', 'lazy');
  expect(screen.queryByRole('img')).toBeNull();
});

test('the first picture of a page is fetched first', () => {
  const { container } = render(<NewsCard article={summary} variant="lead" />);
  const picture = container.querySelector('img');
  expect(picture).toHaveAttribute('loading', 'eager');
  expect(picture).toHaveAttribute('fetchpriority', 'high');
});

test('the date is a machine-readable time', () => {
  render(<NewsCard article={summary} />);
  expect(screen.getByText('5 Oktober 2023')).toHaveAttribute('datetime', '2023-10-05T10:00:00+07:00');
});

test('with the present known, the date says how long ago', () => {
  render(<NewsCard article={summary} relativeTo={now} />);
  expect(screen.getByText('2 jam yang lalu')).toHaveAttribute('datetime', '2023-10-05T10:00:00+07:00');
});

test('what is no longer recent has its date again, in the theme’s manner, and a badge says it alone', () => {
  const later = '2023-11-05T10:00:00+07:00';
  const { rerender } = render(<NewsCard article={summary} relativeTo={later} />);
  expect(screen.getByText('5 Oktober 2023')).not.toHaveAttribute('data-relative');
  rerender(<NewsCard article={summary} relativeTo={later} manners={{ ...words, date: 'short' }} />);
  expect(screen.getByText('5 Okt 2023')).not.toHaveAttribute('data-relative');
  rerender(<NewsCard article={summary} relativeTo={now} />);
  expect(screen.getByText('2 jam yang lalu')).toHaveAttribute('data-relative');
});

test('the clock is the one of the zone', () => {
  render(
    <NewsCard article={{ ...summary, publishedAt: '2023-10-05T23:30:00+07:00' }} timeZone="Asia/Jayapura" />,
  );
  expect(screen.getByText('6 Oktober 2023')).toBeInTheDocument();
});

test('views are grouped; unknown views are not shown, and 0 is', () => {
  const { rerender } = render(<NewsCard article={summary} views={31_877} />);
  expect(screen.getByText('Dibaca 31.877 kali')).toBeInTheDocument();
  rerender(<NewsCard article={summary} />);
  expect(screen.queryByText(/Dibaca/)).toBeNull();
  rerender(<NewsCard article={summary} views={0} />);
  expect(screen.getByText('Dibaca 0 kali')).toBeInTheDocument();
});

test('a verdict takes the place of the category', () => {
  const [hoax] = clarifications;
  render(<NewsCard article={hoax ?? summary} variant="text" />);
  expect(screen.getByText('Hoaks')).toHaveAttribute('data-verdict', 'hoax');
  expect(screen.queryByText('Berita')).toBeNull();
});

test('an address that would run code is not a link', () => {
  const href = 'javascript:alert(1)';
  render(<NewsCard article={summary} href={href} />);
  expect(screen.getByRole('heading', { name: summary.headline })).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
});

test('a headline is enough, and nothing else leaves a trace', () => {
  const { container } = render(<NewsCard article={{ headline: 'Hanya judul' }} />);
  expect(container.textContent).toMatch(/^Hanya judul$/);
  expect(container.querySelector('p, img, time, .humas-meta-line')).toBeNull();
});

test('a card in another language says which', () => {
  const { container } = render(<NewsCard article={summary} locale="en" views={1234} />);
  expect(container.querySelector('article')).toHaveAttribute('lang', 'id');
  expect(screen.getByText('Read 1,234 times')).toBeInTheDocument();
  expect(screen.getByText('News')).toBeInTheDocument();
});

test('words can be replaced', () => {
  render(<NewsCard article={summary} views={5} labels={{ 'newsCard.views': 'Dilihat {n} kali' }} />);
  expect(screen.getByText('Dilihat 5 kali')).toBeInTheDocument();
});

test('the place in a ranking is said in words', () => {
  render(<NewsCard article={summary} variant="rank" rank={3} />);
  expect(screen.getByText('Peringkat 3')).toBeInTheDocument();
});

test('a card without a picture has no hole where it would be', () => {
  const { container } = render(<NewsCard article={articles[3] ?? summary} />);
  expect(container.querySelector('.humas-news-card__media')).toBeNull();
});

test.each(variants)('the %s skeleton holds the same box and says nothing', (variant) => {
  const { container } = render(<NewsCardSkeleton variant={variant} />);
  const box = container.firstElementChild;
  expect(box).toHaveAttribute('aria-hidden', 'true');
  expect(box).toHaveAttribute('data-variant', variant);
  expect(container.textContent).toMatch(/^$/);
  const real = render(<NewsCard article={summary} variant={variant} />).container.firstElementChild;
  expect(box?.hasAttribute('data-pictured')).toBe(real?.hasAttribute('data-pictured'));
});

const badges = { masthead: 'band', card: 'badge', date: 'badge' } as const;
const words = { masthead: 'line', card: 'text', date: 'short' } as const;

test('manners stand on the card as the attributes that themes set on pages', () => {
  const { container } = render(<NewsCard article={summary} manners={words} />);
  expect(container.firstElementChild).toHaveAttribute('data-humas-card', 'text');
  expect(container.firstElementChild).toHaveAttribute('data-humas-date', 'short');
});

test.each(['card', 'lead', 'item'] as const)('in the short manner %s writes a short date', (variant) => {
  render(<NewsCard article={summary} variant={variant} manners={words} />);
  expect(screen.getByText('5 Okt 2023')).toHaveAttribute('datetime', '2023-10-05T10:00:00+07:00');
});

test.each(['card', 'lead', 'item'] as const)(
  'in the badge manner %s has a leaf for eyes and words for ears',
  (variant) => {
    const { container } = render(<NewsCard article={summary} variant={variant} manners={badges} />);
    const leaf = container.querySelector('.humas-news-card__badge > *');
    expect(leaf).toHaveAttribute('aria-hidden', 'true');
    expect(leaf).toHaveTextContent('5 Okt 2023');
    expect(container.querySelector('time')).toHaveTextContent('5 Oktober 2023');
  },
);

test('the year leaves the badge only when it is the present one', () => {
  const leaf = (relativeTo: string) =>
    render(<NewsCard article={summary} manners={badges} relativeTo={relativeTo} />).container.querySelector(
      '.humas-news-card__badge',
    )?.textContent;
  expect(leaf(now)).toBe('5 Okt');
  expect(leaf('2024-01-02T08:00:00+07:00')).toBe('5 Okt 2023');
});

test('a badge that no manner can ask for is not sent', () => {
  const { container, rerender } = render(<NewsCard article={summary} manners={words} />);
  expect(container.querySelector('.humas-news-card__badge')).toBeNull();
  rerender(<NewsCard article={summary} variant="rank" manners={badges} />);
  expect(container.querySelector('.humas-news-card__badge')).toBeNull();
});

test('a figure in a headline stays with its unit', () => {
  render(<NewsCard article={{ headline: 'Bantuan Rp7,5 juta', excerpt: 'Sejak 16.00 WIB.' }} />);
  expect(screen.getByRole('heading').textContent).toBe('Bantuan Rp7,5\u00a0juta');
  expect(screen.getByText(/Sejak/).textContent).toBe('Sejak 16.00\u00a0WIB.');
});
