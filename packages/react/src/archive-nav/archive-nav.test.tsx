import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArchiveNav } from './archive-nav.js';

const months = [
  { month: '2022-12', count: 1, href: '/arsip/2022-12' },
  { month: '2023-09', count: 1204, href: '/arsip/2023-09' },
  { month: '2023-10', count: 12, href: '/arsip/2023-10' },
  { month: '2021-05', href: '/arsip/2021-05' },
];

const opened = (container: HTMLElement) =>
  [...container.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);

test('years are newest first, months below their year, whatever the order they came in', () => {
  const { container } = render(<ArchiveNav months={months} />);
  expect([...container.querySelectorAll('summary')].map((summary) => summary.textContent)).toEqual([
    '2023',
    '2022',
    '2021',
  ]);
  const [newest] = container.querySelectorAll('details');
  expect(
    within(newest as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/arsip/2023-10', '/arsip/2023-09']);
});

test('a link says month, year and count', () => {
  render(<ArchiveNav months={months} />);
  const archive = screen.getByRole('navigation', { name: 'Arsip berita' });
  expect(within(archive).getByRole('link', { name: 'Oktober 2023 12 berita' })).toBeInTheDocument();
  expect(within(archive).getByRole('link', { name: 'September 2023 1.204 berita' })).toBeInTheDocument();
});

test('an unknown count is left out, a zero is told', () => {
  const { rerender } = render(<ArchiveNav months={months.slice(3)} />);
  expect(screen.getByRole('link', { name: 'Mei 2021' })).toBeInTheDocument();
  rerender(<ArchiveNav months={[{ month: '2021-05', count: 0, href: '/' }]} />);
  expect(screen.getByRole('link', { name: 'Mei 2021 0 berita' })).toBeInTheDocument();
});

test('the year of this month is open and the month marked; else the newest is open', () => {
  const { container, rerender } = render(<ArchiveNav months={months} current="2022-12" />);
  expect(opened(container)).toEqual(['2022']);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAttribute('href', '/arsip/2022-12');
  rerender(<ArchiveNav months={months} />);
  expect(opened(container)).toEqual(['2023']);
  expect(container.querySelector('[aria-current]')).toBeNull();
  rerender(<ArchiveNav months={months} current="1999-01" />);
  expect(opened(container)).toEqual(['2023']);
});

test('no months, no archive', () => {
  const { container } = render(<ArchiveNav months={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('is complete in English, where one is counted apart', () => {
  render(<ArchiveNav months={months} current="2022-12" locale="en" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'News archive' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'December 2022 1 story' })).toBeInTheDocument();
});

test('an unsafe address does not lead anywhere', () => {
  const { container } = render(<ArchiveNav months={[{ month: '2023-10', href: 'javascript:alert(1)' }]} />);
  expect(container.querySelector('[href]')).toBeNull();
});
