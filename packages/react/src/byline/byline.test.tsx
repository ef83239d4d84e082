import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency } from '../../test/samples.ts';
import type { Credit } from '../internal/contract.js';
import { Byline } from './byline.js';

const credit = (part: Partial<Credit>): Credit => ({
  role: 'writer',
  name: null,
  initials: null,
  unit: null,
  order: 1,
  ...part,
});
const people = (...names: string[]) => names.map((name, order) => credit({ name, order }));

test.each([
  ['one', people('Ani'), 'Oleh Ani'],
  ['two', people('Ani', 'Budi'), 'Oleh Ani dan Budi'],
  ['three, as EYD lists them', people('Ani', 'Budi', 'Citra'), 'Oleh Ani, Budi, dan Citra'],
  ['a unit', [credit({ unit: 'Humas' })], 'Oleh Humas'],
  ['a person of a unit', [credit({ name: 'Ani', unit: 'Humas' })], 'Oleh Ani (Humas)'],
  ['the institution where nobody signs', [], 'Oleh BKN Nusantara'],
])('names %s', (_, credits, text) => {
  const { container } = render(<Byline credits={credits} agency={agency} />);
  expect(container).toHaveTextContent(text);
});

test('initials say the name behind them where the staff list has it, whatever their case', () => {
  const credits = [credit({ initials: 'rmi' }), credit({ initials: 'ES', order: 2 })];
  const { container } = render(<Byline credits={credits} staff={{ RMI: 'Rina Melati' }} />);
  expect(container).toHaveTextContent('Oleh rmi/ES');
  expect(screen.getByText('rmi')).toHaveAttribute('title', 'Rina Melati');
  expect(screen.getByText('ES')).toHaveAttribute('title', 'Inisial penulis');
});

test('the team is a list by role, in the order of the work', () => {
  const credits = [
    credit({ role: 'editor', initials: 'DN', order: 1 }),
    credit({ role: 'translator', name: 'Sari', order: 2 }),
    ...people('Ani', 'Budi'),
  ];
  render(<Byline variant="team" credits={credits} staff={{ DN: 'Dina' }} />);
  expect(screen.getByText('Tim Redaksi')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Penulis: Ani dan Budi',
    'Penyunting: DN',
    'Penerjemah: Sari',
  ]);
  expect(screen.getByText('DN').tagName).toBe('ABBR');
  expect(screen.getByText('DN')).toHaveAttribute('title', 'Dina');
});

test('a team of nobody is the institution, and nothing at all leaves no trace', () => {
  const { container, rerender } = render(<Byline variant="team" agency={agency} />);
  expect(container).toHaveTextContent('Oleh BKN Nusantara');
  rerender(<Byline variant="team" />);
  expect(container).toBeEmptyDOMElement();
  rerender(<Byline credits={[credit({ role: 'editor', name: 'Dina' })]} />);
  expect(container).toBeEmptyDOMElement();
});

test('is complete in English', () => {
  const credits = [...people('Ani', 'Budi', 'Citra'), credit({ role: 'editor', name: 'Dina', order: 9 })];
  const { container } = render(<Byline variant="team" credits={credits} locale="en" />);
  expect(container).toHaveTextContent('Editorial teamWriter: Ani, Budi, and CitraEditor: Dina');
});
