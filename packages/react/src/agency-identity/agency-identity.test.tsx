import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agency } from '../../test/samples.ts';
import { unit } from '../../test/site-samples.ts';
import { AgencyIdentity } from './agency-identity.js';

const logo = { url: 'https://politeknik.example/logo.svg', alt: 'Lambang Politeknik Pelayaran Bahari' };
const withLogo = { ...unit, brand: { ...unit.brand, logo } };

test('the name is said once, beside a logo that is decoration', () => {
  const { container } = render(<AgencyIdentity agency={withLogo} href="/politeknik" />);
  expect(screen.getByRole('link', { name: unit.name })).toHaveAttribute('href', '/politeknik');
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
  expect(screen.queryByRole('img')).toBeNull();
});

test('a logo alone says the name', () => {
  render(<AgencyIdentity agency={withLogo} href="/politeknik" showName={false} />);
  expect(screen.getByRole('link', { name: logo.alt })).toContainElement(screen.getByRole('img'));
  expect(screen.queryByText(unit.name)).toBeNull();
});

test('a logo alone without an alternative of its own says the agency’s name', () => {
  const silent = { ...unit, brand: { ...unit.brand, logo: { ...logo, alt: '' } } };
  render(<AgencyIdentity agency={silent} showName={false} />);
  expect(screen.getByRole('img', { name: unit.name })).toBeInTheDocument();
});

test('without a logo the name stays, beside initials that are not read', () => {
  const { container } = render(<AgencyIdentity agency={unit} showName={false} />);
  expect(screen.getByText(unit.name)).toBeInTheDocument();
  expect(container.querySelector('[aria-hidden="true"]')).toHaveTextContent('PB');
});

test('a logo from an address that is none counts as no logo', () => {
  const url = 'javascript:alert(1)';
  const unsafe = { ...unit, brand: { ...unit.brand, logo: { url, alt: 'x' } } };
  const { container } = render(<AgencyIdentity agency={unsafe} href={url} showName={false} />);
  expect(container.querySelector('img, a')).toBeNull();
  expect(screen.getByText(unit.name)).toBeInTheDocument();
});

test('the parent’s strip is always there; small leaves the own line out', () => {
  const { rerender } = render(<AgencyIdentity agency={unit} />);
  expect(screen.getByText('BLU – Kementerian Perhubungan Nusantara')).toBeInTheDocument();
  expect(screen.queryByText(/tiga kota/)).toBeNull();
  rerender(<AgencyIdentity agency={unit} size="large" />);
  expect(screen.getByText('BLU – Kementerian Perhubungan Nusantara')).toBeInTheDocument();
  expect(screen.getByText(/tiga kota/)).toBeInTheDocument();
  rerender(<AgencyIdentity agency={withLogo} showName={false} />);
  expect(screen.getByText('BLU – Kementerian Perhubungan Nusantara')).toBeInTheDocument();
});

test('an agency without a parent shows its own line in small', () => {
  render(<AgencyIdentity agency={agency} />);
  expect(screen.getByText('Kantor pusat dan 14 kantor regional')).toBeInTheDocument();
});

test('the name may be the page’s heading', () => {
  render(<AgencyIdentity agency={unit} headingLevel={1} href="/" />);
  expect(screen.getByRole('heading', { level: 1, name: unit.name })).toBeInTheDocument();
});

test('in English, what has no translation says that it is Indonesian', () => {
  const half = { ...unit, brand: { ...unit.brand, descriptor: { id: 'Tiga kota' } } };
  render(<AgencyIdentity agency={half} size="large" locale="en" />);
  expect(screen.getByText('BLU – Ministry of Transport of Nusantara')).not.toHaveAttribute('lang');
  expect(screen.getByText('Tiga kota')).toHaveAttribute('lang', 'id');
});
