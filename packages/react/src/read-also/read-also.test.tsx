import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { readAlso } from '../../test/samples.ts';
import { ReadAlso } from './read-also.js';

const { article } = readAlso;

test('is a named landmark with one link, named by the headline alone', async () => {
  render(<ReadAlso article={article} />);
  const aside = screen.getByRole('complementary', { name: 'Baca juga' });
  const link = within(aside).getByRole('link', { name: article.headline });
  expect(within(aside).getAllByRole('link')).toEqual([link]);
  expect(link).toHaveAttribute('href', article.canonicalUrl);
  await userEvent.tab();
  expect(link).toHaveFocus();
});

test('among several it is a note, so that landmarks stay few', () => {
  render(<ReadAlso article={article} landmark={false} href="/berita/satu-pintu" />);
  expect(screen.queryByRole('complementary')).toBeNull();
  const note = screen.getByRole('note', { name: 'Baca juga' });
  expect(within(note).getByRole('link')).toHaveAttribute('href', '/berita/satu-pintu');
});

test('a story in another language says which', () => {
  render(<ReadAlso article={article} locale="en" />);
  expect(screen.getByRole('complementary', { name: 'Read also' })).toBeInTheDocument();
  expect(screen.getByRole('link').closest('[lang]')).toHaveAttribute('lang', 'id');
});

test('an address that would run code leads nowhere', () => {
  const href = 'javascript:alert(1)';
  render(<ReadAlso article={{ headline: 'Judul' }} href={href} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Judul')).not.toHaveAttribute('href');
});
