import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Breadcrumb } from './breadcrumb.js';

const steps = [
  { label: 'Beranda', href: '/' },
  { label: 'Berita', href: '/berita' },
];

test('the way here is a named navigation with an ordered list of links', () => {
  const { container } = render(<Breadcrumb steps={steps} />);
  const way = screen.getByRole('navigation', { name: 'Posisi halaman' });
  expect(container.querySelector('ol')).not.toBeNull();
  expect(
    within(way)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/', '/berita']);
  expect(container.querySelector('[aria-current]')).toBeNull();
});

test('this page stands last, marked, and is no link to itself', () => {
  const { container } = render(<Breadcrumb steps={steps} current="Siaran pers" />);
  const here = container.querySelector('[aria-current="page"]');
  expect(here?.textContent).toBe('Siaran pers');
  expect(here).toBe(screen.getAllByRole('listitem').at(-1));
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

test('no way, no navigation', () => {
  const { container } = render(<Breadcrumb steps={[]} current="Beranda" />);
  expect(container).toBeEmptyDOMElement();
});

test('an unsafe address does not lead anywhere', () => {
  render(<Breadcrumb steps={[{ label: 'Beranda', href: 'javascript:alert(1)' }]} />);
  expect(screen.getByText('Beranda')).not.toHaveAttribute('href');
});

test('is complete in English', () => {
  render(<Breadcrumb steps={steps} locale="en" />);
  expect(screen.getByRole('navigation', { name: 'Where you are' })).toBeInTheDocument();
});
