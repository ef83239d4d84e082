import { expect, test } from 'vitest';
import { personalNumber } from './personal-number.js';

test.each([
  'NIK saya 3174051203850001.',
  '3174 0512 0385 0001',
  '3174-0512-0385-0001',
  '317405-120385-0001',
  'hubungi 081234567890',
  'WA 0812-3456-7890 ya',
  '0812 345 678',
  '+62 812 3456 7890',
  '+6281234567890',
  'wa.me/6281234567890',
  '(021) 5550100',
  '021-555 0100',
  '0411 555010',
])('"%s" holds a number to ask about', (text) => {
  expect(personalNumber(text)).toMatch(/\d/);
});

test.each([
  'Terima kasih, jelas sekali.',
  'Pada 05-10-2023 10.00 WIB, bukan 08-10-2023 10.00 WIB.',
  'Rabu, 2026-11-23 pukul 08.00-16.00',
  'Anggarannya Rp1.600.000.000, bukan Rp16.000.000.000.',
  'Sebanyak 1.081.234.567 rupiah',
  'Rp62.800.000.000 dan Rp162.800.000.000',
  'UU Nomor 14 Tahun 2008 dan PP 061/2010',
  'Tahun 2019-2023 ada 24.600 kursi.',
  'Loket 08, nomor antrean 0123',
  'Hubungi 110 atau 1500 400',
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
])('"%s" holds none', (text) => {
  expect(personalNumber(text)).toBe('');
});
