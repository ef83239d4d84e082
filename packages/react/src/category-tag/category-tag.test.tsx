import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CategoryTag } from './category-tag.js';

const category = { name: { id: 'Siaran pers', en: 'Press release' } };

test('is a word from the taxonomy, in the language of the page', () => {
  const { container, rerender } = render(<CategoryTag category={category} />);
  expect(container.textContent).toMatch(/^Siaran pers$/);
  expect(screen.queryByRole('link')).toBeNull();
  rerender(<CategoryTag category={category} locale="en" prefix />);
  expect(container.textContent).toMatch(/^Category: Press release$/);
});

test('leads to the rubric, under the word alone', () => {
  render(<CategoryTag category={category} href="/siaran-pers" prefix />);
  expect(screen.getByRole('link', { name: 'Siaran pers' })).toHaveAttribute('href', '/siaran-pers');
  expect(screen.getByText('Kategori:').closest('a')).toBeNull();
});

test('a verdict takes the place of the rubric and says itself in words', () => {
  const { container } = render(<CategoryTag category={category} verdict="misleading" />);
  expect(container.textContent).toMatch(/^Menyesatkan$/);
  expect(container.firstElementChild).toHaveAttribute('data-verdict', 'misleading');
});

test('an address that would run code is not a link', () => {
  const href = 'javascript:alert(1)';
  render(<CategoryTag category={category} href={href} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('without rubric and verdict there is nothing, not even a prefix', () => {
  const { container } = render(<CategoryTag category={null} prefix />);
  expect(container).toBeEmptyDOMElement();
});

test('a rubric that was not translated says that it is Indonesian', () => {
  const { rerender } = render(<CategoryTag locale="en" category={{ name: { id: 'Pengumuman' } }} />);
  expect(screen.getByText('Pengumuman')).toHaveAttribute('lang', 'id');
  rerender(<CategoryTag locale="en" category={{ name: { id: 'Pengumuman' } }} href="/berita" />);
  expect(screen.getByRole('link', { name: 'Pengumuman' })).toHaveAttribute('lang', 'id');
});
