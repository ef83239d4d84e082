import type { Verdict } from '@humas/contract';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { clarification } from '../../test/samples.ts';
import { ClarificationBanner } from './clarification-banner.js';

const verdicts: [Verdict, string, string][] = [
  ['hoax', 'HOAKS: tidak benar', 'bad'],
  ['disinformation', 'DISINFORMASI: keliru dan disengaja', 'bad'],
  ['misinformation', 'MISINFORMASI: informasi keliru', 'warn'],
  ['false', 'SALAH: tidak sesuai fakta', 'bad'],
  ['misleading', 'MENYESATKAN: konteksnya keliru', 'warn'],
  ['scam', 'PENIPUAN: jangan ditanggapi', 'bad'],
  ['satire', 'SATIRE: bukan berita', 'neutral'],
  ['true', 'BENAR: sesuai fakta', 'ok'],
];

test.each(verdicts)('%s is a region named by its verdict in words', (verdict, words, tone) => {
  render(<ClarificationBanner clarification={{ ...clarification, verdict }} />);
  const region = screen.getByRole('region', { name: words });
  expect(region).toHaveAttribute('data-tone', tone);
  expect(screen.getByRole('heading', { level: 2, name: words })).toBeInTheDocument();
});

test('it is no alert and cannot be dismissed', () => {
  render(<ClarificationBanner clarification={clarification} />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('the claim is a quotation, quoted once', () => {
  const { rerender, container } = render(<ClarificationBanner clarification={clarification} />);
  const quote = container.querySelector('blockquote');
  expect(quote).toHaveTextContent('“Layanan kepegawaian daring memungut biaya pendaftaran.”');
  rerender(<ClarificationBanner clarification={{ ...clarification, claim: '"Sudah dikutip"' }} />);
  expect(container.querySelector('blockquote')?.textContent).toMatch(/^“Sudah dikutip”$/);
});

test('every term has its description, in the order of an argument', () => {
  render(<ClarificationBanner clarification={clarification} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Klaim',
    'Fakta',
    'Bukti',
    'Beredar di',
    'Ditemukan',
  ]);
  expect(screen.getByRole('link', { name: 'Surat edaran Nomor 12 Tahun 2023' })).toBeInTheDocument();
  expect(screen.getByText('Rabu, 4 Oktober 2023')).toHaveAttribute('datetime', clarification.claimSeenAt);
});

test('the way to where a hoax was seen does not lift it in search engines', () => {
  const appearances = [{ label: 'Akun palsu', url: 'https://hoaks.example/1' }];
  render(<ClarificationBanner clarification={{ ...clarification, appearances }} />);
  expect(screen.getByRole('link', { name: 'Akun palsu' })).toHaveAttribute('rel', 'nofollow noopener');
  expect(screen.getByRole('link', { name: /Surat edaran/ })).not.toHaveAttribute('rel');
});

test('an unsafe address is told as text', () => {
  const evidence = [{ label: 'Tautan buruk', url: 'javascript:alert(1)' }];
  render(<ClarificationBanner clarification={{ ...clarification, evidence }} />);
  expect(screen.getByText('Tautan buruk')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
});

test('is complete in English', () => {
  render(<ClarificationBanner clarification={clarification} locale="en" headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'HOAX: not true' })).toBeInTheDocument();
  expect(screen.getByText('Evidence')).toBeInTheDocument();
});
