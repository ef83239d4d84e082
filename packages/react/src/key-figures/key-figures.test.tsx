import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KeyFigures } from './key-figures.js';

const figure = { value: 24_600, unit: 'kursi', label: 'Bus dan kapal', source: 'Direktorat Angkutan' };

test('each figure is a term with its value and unit in one breath, then who counted', () => {
  render(<KeyFigures figures={[figure]} />);
  expect(screen.getByRole('term').textContent).toMatch(/^Bus dan kapal$/);
  expect(screen.getAllByRole('definition').map((part) => part.textContent)).toEqual([
    '24.600 kursi',
    'Sumber: Direktorat Angkutan',
  ]);
  expect(screen.getByRole('heading', { level: 2, name: 'Angka penting' })).toBeInTheDocument();
});

test.each([
  [98.2, 'persen', 'id', '98,2 persen'],
  [98.2, 'per cent', 'en', '98.2 per cent'],
  [45, '%', 'id', '45%'],
  [-7.1, '%', 'en', '\u22127.1%'],
  [0, null, 'id', '0'],
  [-2.5, 'persen', 'id', '\u22122,5 persen'],
  [1_600_000_000, 'Rp', 'id', 'Rp1,6 miliar'],
  [1234.567, 'ton', 'id', '1.234,57 ton'],
] as const)('%d %s in %s reads "%s"', (value, unit, locale, text) => {
  render(<KeyFigures figures={[{ ...figure, value, unit, source: null }]} locale={locale} />);
  expect(screen.getByRole('definition').textContent).toBe(text);
});

test('the title is the page’s to word and to place, or to leave out', () => {
  const { rerender } = render(<KeyFigures figures={[figure]} title="Mudik dalam angka" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Mudik dalam angka' })).toBeInTheDocument();
  rerender(<KeyFigures figures={[figure]} title="" />);
  expect(screen.queryByRole('heading')).toBeNull();
  rerender(<KeyFigures figures={[figure]} locale="en" />);
  expect(screen.getByRole('heading', { name: 'Key figures' })).toBeInTheDocument();
});

test('no figures leave no title over nothing', () => {
  const { container } = render(<KeyFigures figures={[]} />);
  expect(container).toBeEmptyDOMElement();
});
