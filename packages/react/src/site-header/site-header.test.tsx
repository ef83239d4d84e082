import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency } from '../../test/samples.ts';
import { SiteHeader } from './site-header.js';

const items = [
  { label: 'Beranda', href: '/' },
  { label: 'Berita', href: '/berita', current: true },
];

test('the first stop of the keyboard skips to the content', () => {
  render(<SiteHeader agency={agency} homeHref="/" items={items} />);
  const [first] = screen.getAllByRole('link');
  expect(first).toHaveAccessibleName('Lewati ke konten utama');
  expect(first).toHaveAttribute('href', '#konten');
});

test('the agency is named once and leads home', () => {
  const { container } = render(<SiteHeader agency={agency} homeHref="/" />);
  expect(screen.getByRole('link', { name: agency.name })).toHaveAttribute('href', '/');
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
  expect(screen.getByText('Kantor pusat dan 14 kantor regional')).toBeInTheDocument();
});

test('without a logo there is a disc of initials that is not read', () => {
  const { container } = render(
    <SiteHeader agency={{ ...agency, brand: { ...agency.brand, logo: null } }} homeHref="/" />,
  );
  expect(container.querySelector('[aria-hidden="true"]')).toHaveTextContent('BN');
});

test('the parent is named before the descriptor', () => {
  const brand = {
    ...agency.brand,
    endorsement: { id: 'BLU – Kementerian Perhubungan Nusantara', en: 'BLU – Ministry of Transport' },
  };
  render(<SiteHeader agency={{ ...agency, brand }} homeHref="/" locale="en" />);
  expect(screen.getByText('BLU – Ministry of Transport')).toBeInTheDocument();
});

test('the menu is a named navigation that says where one is', () => {
  render(<SiteHeader agency={agency} homeHref="/" items={items} />);
  const menu = screen.getByRole('navigation', { name: 'Menu utama' });
  expect(within(menu).getByRole('link', { current: 'page' })).toHaveAccessibleName('Berita');
  expect(within(menu).getAllByRole('link')).toHaveLength(2);
});

test('a motif is drawn inline and not read', () => {
  const motif = { width: 48, height: 12, path: 'M0 6h48' };
  const { container } = render(<SiteHeader agency={agency} homeHref="/" motif={motif} />);
  const svg = container.querySelector('svg');
  expect(svg).toHaveAttribute('aria-hidden', 'true');
  expect(svg?.querySelector('rect')).toHaveAttribute('fill', `url(#${svg?.querySelector('pattern')?.id})`);
});

test('two mastheads on a page draw each its own motif', () => {
  const { container } = render(
    <>
      <SiteHeader agency={agency} homeHref="/" motif={{ width: 20, height: 6, path: 'M0 0h20v6z' }} />
      <SiteHeader agency={agency} homeHref="/" motif={{ width: 32, height: 6, path: 'M0 0h32v6z' }} />
    </>,
  );
  const [one, other] = [...container.querySelectorAll('pattern')].map(({ id }) => id);
  expect(one).not.toBe(other);
  const fills = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
  expect(fills).toEqual([`url(#${one})`, `url(#${other})`]);
});
