import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency } from '../../test/samples.ts';
import { contacts, noContacts } from '../../test/site-samples.ts';
import { SiteFooter } from './site-footer.js';

test('phone and WhatsApp come before e-mail, each with its address', () => {
  render(<SiteFooter agency={agency} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:+62215550100',
    'https://wa.me/628115550100',
    'mailto:humas@kepegawaian.example',
  ]);
  expect(screen.getByRole('link', { name: 'Surel humas@kepegawaian.example' })).toBeInTheDocument();
});

test('hours are in the reader’s language', () => {
  render(<SiteFooter agency={agency} locale="en" />);
  expect(screen.getByText(/Monday–Friday/)).toBeInTheDocument();
});

test('an agency without contacts has no heading over nothing', () => {
  render(<SiteFooter agency={{ ...agency, contacts: noContacts }} />);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('the note on counting comes with the page that explains it', () => {
  const { rerender } = render(<SiteFooter agency={agency} countingHref="/cara-menghitung" />);
  expect(screen.getByText(/tanpa kuki/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /cara kami menghitung/ })).toHaveAttribute(
    'href',
    '/cara-menghitung',
  );
  rerender(<SiteFooter agency={agency} />);
  expect(screen.queryByText(/tanpa kuki/)).toBeNull();
});

test('columns are headed lists', () => {
  render(
    <SiteFooter
      agency={{ ...agency, contacts: noContacts }}
      columns={[{ title: 'Ikuti', items: [{ label: 'RSS', href: '/rss.xml' }] }]}
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Ikuti' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', '/rss.xml');
});

test('the complaint service is there when the agency has it, and says that it opens a new tab', () => {
  const { rerender } = render(<SiteFooter agency={{ ...agency, contacts }} />);
  expect(screen.getByRole('link', { name: 'Adukan lewat SP4N-LAPOR! (buka di tab baru)' })).toHaveAttribute(
    'href',
    'https://lapor.example/bkn',
  );
  rerender(<SiteFooter agency={agency} />);
  expect(screen.queryByRole('link', { name: /LAPOR/ })).toBeNull();
});

test('own words reach the contacts as well', () => {
  render(
    <SiteFooter
      agency={agency}
      labels={{ 'contactChannels.title': 'Kontak', 'contactChannels.phone': 'Telp.' }}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Kontak' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Telp. (021) 555 0100' })).toBeInTheDocument();
});
