import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TagList } from './tag-list.js';

const tags = ['Layanan daring', 'Kepegawaian'];

test('is a named list of links, one stop of the keyboard each', async () => {
  render(<TagList tags={tags} hrefOf={(tag) => `/topik/${encodeURIComponent(tag)}`} />);
  const links = within(screen.getByRole('list', { name: 'Topik' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Layanan daring', '/topik/Layanan%20daring'],
    ['Kepegawaian', '/topik/Kepegawaian'],
  ]);
  for (const link of links) {
    await userEvent.tab();
    expect(link).toHaveFocus();
  }
});

test('tags without a page of their own are plain words', () => {
  render(<TagList tags={tags} hrefOf={(tag) => (tag === 'Kepegawaian' ? '/topik/pegawai' : undefined)} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('Layanan daring')).toBeInTheDocument();
});

test('a tag that was entered twice is shown once', () => {
  render(<TagList tags={['BLU', 'BLU']} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('no tags leave no empty list', () => {
  const { container } = render(<TagList tags={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test('the name follows the language, and can be another', () => {
  const { rerender } = render(<TagList tags={tags} locale="en" />);
  expect(screen.getByRole('list', { name: 'Topics' })).toBeInTheDocument();
  rerender(<TagList tags={tags} labels={{ 'articleBody.tags': 'Kata kunci' }} />);
  expect(screen.getByRole('list', { name: 'Kata kunci' })).toBeInTheDocument();
});
