import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Pagination } from './pagination.js';

test('both ways are links that say which is which, to people and machines', () => {
  render(<Pagination newerHref="/1" olderHref="/3" />);
  expect(screen.getByRole('navigation', { name: 'Halaman berita' })).toBeInTheDocument();
  const newer = screen.getByRole('link', { name: 'Berita lebih baru' });
  expect(newer).toHaveAttribute('href', '/1');
  expect(newer).toHaveAttribute('rel', 'prev');
  const older = screen.getByRole('link', { name: 'Berita lebih lama' });
  expect(older).toHaveAttribute('href', '/3');
  expect(older).toHaveAttribute('rel', 'next');
});

test('the keyboard meets newer first, as the eye does, and nothing between', async () => {
  const user = userEvent.setup();
  render(<Pagination newerHref="/1" olderHref="/3" page={2} />);
  await user.tab();
  expect(screen.getByRole('link', { name: 'Berita lebih baru' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Berita lebih lama' })).toHaveFocus();
});

test('a side that is not there leaves no dead link', () => {
  const { rerender, container } = render(<Pagination newerHref={null} olderHref="/2" />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(container.querySelector('a:not([href]), [aria-disabled]')).toBeNull();
  rerender(<Pagination newerHref="/1" olderHref="javascript:alert(1)" />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  rerender(<Pagination page={1} pages={1} />);
  expect(container).toBeEmptyDOMElement();
});

test('this page is text, marked, with the figures of its language', () => {
  const { rerender } = render(<Pagination olderHref="/2" page={1} pages={1204} />);
  expect(screen.getByText('Halaman 1 dari 1.204')).toHaveAttribute('aria-current', 'page');
  rerender(<Pagination olderHref="/2" page={1} />);
  expect(screen.getByText('Halaman 1')).toBeInTheDocument();
  rerender(<Pagination olderHref="/2" newerHref="/1" page={2} pages={1204} locale="en" />);
  expect(screen.getByText('Page 2 of 1,204')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Older news' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Newer news' })).toBeInTheDocument();
});
