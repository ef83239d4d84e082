import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { html, readAlso } from '../../test/samples.ts';
import { ArticleBody } from './article-body.js';

test('the dateline opens the first paragraph', () => {
  const { container } = render(<ArticleBody html={html} dateline={{ text: 'Jakarta – Humas BKN' }} />);
  expect(container.querySelector('p')?.textContent).toMatch(/^Jakarta – Humas BKN – Layanan/);
});

test('a read-also link stands between paragraphs as a note of its own', () => {
  render(<ArticleBody html={html} readAlso={[readAlso]} />);
  const note = screen.getByRole('note', { name: 'Baca juga' });
  expect(within(note).getByRole('link')).toHaveAccessibleName(readAlso.article.headline);
  expect(within(note).getByRole('link')).toHaveAttribute('href', readAlso.article.canonicalUrl);
  expect(note.closest('p')).toBeNull();
  expect(note.previousElementSibling?.textContent).toMatch(/tiga hari kerja\.$/);
  expect(note.nextElementSibling?.textContent.trim()).toMatch(/^Ukuran keberhasilan/);
});

test('several read-also links keep their places whatever their order', () => {
  const at = (after: number) => ({
    after,
    article: { ...readAlso.article, id: `art_${after}`, headline: `Setelah ${after}` },
  });
  render(<ArticleBody html="<p>satu</p><p>dua</p><p>tiga</p>" readAlso={[at(0), at(2), at(1)]} />);
  const body = screen.getAllByRole('note')[0]?.parentElement;
  expect(body).toHaveTextContent('satuBaca jugaSetelah 1duaBaca jugaSetelah 2tigaBaca jugaSetelah 0');
});

test('a table scrolls in a region with its caption as name, reachable by keyboard', () => {
  render(<ArticleBody html={html} />);
  const region = screen.getByRole('region', { name: 'Tabel 1: Waktu pemeriksaan menurut kantor regional' });
  expect(region).toHaveAttribute('tabindex', '0');
  expect(within(region).getByRole('table')).toBeInTheDocument();
});

test('initials whose names are known say them', () => {
  const credits = [{ role: 'editor', name: 'Dina Contoh', initials: 'dn', unit: null, order: 1 } as const];
  const { container } = render(<ArticleBody html="<p>a</p>" creditLine="(raf/dn)" credits={credits} />);
  expect(screen.getByText('dn')).toHaveAttribute('title', 'Penyunting: Dina Contoh');
  expect(container.querySelector('.humas-article-body__sign-off')).toHaveTextContent('(raf/dn)');
});

test('tags are words, and links where there are pages for them', () => {
  const { rerender } = render(<ArticleBody html="" tags={['Layanan daring']} />);
  expect(within(screen.getByRole('list', { name: 'Topik' })).getByText('Layanan daring')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
  rerender(<ArticleBody html="" tags={['Layanan daring']} tagHref={() => '/topik/layanan-daring'} />);
  expect(screen.getByRole('link', { name: 'Layanan daring' })).toHaveAttribute(
    'href',
    '/topik/layanan-daring',
  );
});

test('the text alone is the text alone', () => {
  const { container } = render(<ArticleBody html="<p>Satu.</p>" />);
  expect(container.querySelector('.humas-article-body')?.children).toHaveLength(1);
});
