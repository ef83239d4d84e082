import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { agency } from '../../test/samples.ts';
import { contacts, noContacts } from '../../test/site-samples.ts';
import { ContactChannels } from './contact-channels.js';

const reachable = { ...agency, contacts };

test('phone and WhatsApp come before e-mail, each with its address', () => {
  render(<ContactChannels agency={reachable} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Hubungi kami' })).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:+62215550100',
    'https://wa.me/628115550100',
    'mailto:humas@kepegawaian.example',
    'https://lapor.example/bkn',
  ]);
  expect(screen.getByRole('link', { name: 'Telepon (021) 555 0100' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'WhatsApp 0811 5550 100' })).toBeInTheDocument();
});

test('the keyboard meets them in that order', async () => {
  const user = userEvent.setup();
  render(<ContactChannels agency={reachable} />);
  for (const name of [/^Telepon/, /^WhatsApp/, /^Surel/, /^Adukan/]) {
    await user.tab();
    expect(screen.getByRole('link', { name })).toHaveFocus();
  }
});

test('the complaint service says that it opens a new tab, and cannot reach back', () => {
  render(<ContactChannels agency={reachable} />);
  const lapor = screen.getByRole('link', { name: 'Adukan lewat SP4N-LAPOR! (buka di tab baru)' });
  expect(lapor).toHaveAttribute('target', '_blank');
  expect(lapor).toHaveAttribute('rel', 'noopener');
});

test.each([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
] as const)('hours in %s are told in %s, once', (timeZone, zone) => {
  const hours = (text: string) => ({ timeZone, contacts: { ...noContacts, hours: { id: text } } });
  const { rerender } = render(<ContactChannels agency={hours('Senin–Jumat, 08.00–16.00')} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(`Jam layanan Senin–Jumat, 08.00–16.00 ${zone}`);
  rerender(<ContactChannels agency={hours(`Senin–Jumat, 08.00–16.00 ${zone}`)} />);
  expect(screen.getByText(`Senin–Jumat, 08.00–16.00 ${zone}`)).toBeInTheDocument();
});

test('what is missing leaves no hole', () => {
  const { container, rerender } = render(
    <ContactChannels agency={{ contacts: { ...noContacts, phone: '110' } }} />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  rerender(<ContactChannels agency={{ contacts: noContacts }} />);
  expect(container).toBeEmptyDOMElement();
});

test('a number without digits and an unsafe address are no links', () => {
  render(
    <ContactChannels
      agency={{ contacts: { ...noContacts, phone: 'Pusat layanan', laporUrl: 'javascript:alert(1)' } }}
    />,
  );
  expect(screen.getByText('Pusat layanan')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('a house number stays beside its word', () => {
  const { container } = render(
    <ContactChannels
      agency={{ contacts: { ...noContacts, address: 'Jalan Abdi Praja Nomor 14, Jakarta' } }}
    />,
  );
  expect(container.textContent).toContain('Jalan Abdi Praja Nomor\u00A014, Jakarta');
});

test('is complete in English; hours without a translation say their language', () => {
  const half = { ...contacts, hours: { id: 'Senin–Jumat' } };
  render(<ContactChannels agency={{ ...agency, contacts: half }} locale="en" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Contact us' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /opens in a new tab/ })).toBeInTheDocument();
  expect(screen.getByText('Senin–Jumat WIB')).toHaveAttribute('lang', 'id');
});
