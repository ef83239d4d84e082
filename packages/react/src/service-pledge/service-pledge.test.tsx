import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServicePledge } from './service-pledge.js';

const standards = [
  {
    service: 'Permohonan informasi publik',
    requirement: 'Formulir permohonan',
    time: '10 hari kerja',
    cost: 'Tidak dipungut biaya',
  },
  { service: 'Konsultasi', time: '30 menit', cost: null },
];

test('the pledge has its title, its words and its signature', () => {
  const { container } = render(
    <ServicePledge
      text="Kami sanggup melayani sesuai standar."
      signature={{ office: 'Kepala Biro Umum', name: 'Rina Contoh', place: 'Jakarta', date: '2026-01-05' }}
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Maklumat pelayanan' })).toBeInTheDocument();
  expect(screen.getByText('Kami sanggup melayani sesuai standar.')).toBeInTheDocument();
  expect(screen.getByText('5 Januari 2026')).toHaveAttribute('datetime', '2026-01-05');
  expect(container).toHaveTextContent('Jakarta, 5 Januari 2026Kepala Biro UmumRina Contoh');
});

test('each service lists what is decided about it, and only that', () => {
  render(<ServicePledge text="Kami sanggup." standards={standards} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 4, name: 'Standar pelayanan' })).toBeInTheDocument();
  const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  const terms = (item: HTMLElement) =>
    within(item)
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(terms(first)).toEqual([
    ['Persyaratan', 'Formulir permohonan'],
    ['Jangka waktu', '10 hari kerja'],
    ['Biaya', 'Tidak dipungut biaya'],
  ]);
  expect(terms(second)).toEqual([['Jangka waktu', '30 menit']]);
});

test('words alone are enough, and nothing else leaves a trace', () => {
  const { container } = render(<ServicePledge text="Kami sanggup." title="Janji kami" />);
  expect(container.querySelector('section')?.children).toHaveLength(2);
  expect(screen.getByRole('heading', { name: 'Janji kami' })).toBeInTheDocument();
});

test('is complete in English', () => {
  render(
    <ServicePledge
      locale="en"
      text="We undertake to serve."
      standards={standards}
      signature={{ office: 'Head of Bureau', date: '2026-01-05' }}
    />,
  );
  expect(screen.getByRole('heading', { name: 'Service pledge' })).toBeInTheDocument();
  expect(screen.getByText('5 January 2026')).toBeInTheDocument();
  expect(screen.getAllByRole('term')[0]).toHaveTextContent('What you need');
});
