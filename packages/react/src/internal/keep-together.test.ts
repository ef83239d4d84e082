import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.js';

test.each([
  ['Rp7,5 juta untuk 12 ribu petani', 'Rp7,5\u00a0juta untuk 12\u00a0ribu petani'],
  ['Mulai 16.00 WIB', 'Mulai 16.00\u00a0WIB'],
  ['Hari jadi ke-28', 'Hari jadi ke-\u206028'],
  ['Pandemi Covid-19 berlalu', 'Pandemi Covid-\u206019 berlalu'],
  ['5–6 Oktober, 2019-09-30, 5 jutawan, alih-alih', '5–6 Oktober, 2019-09-30, 5 jutawan, alih-alih'],
])('%s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept);
});

test('of HTML only the words change, never a tag', () => {
  expect(keepTogether('<p>Pukul 16.00 WIB, Rp2,9 miliar, 60 jam</p>')).toBe(
    '<p>Pukul 16.00\u00a0WIB, Rp2,9\u00a0miliar, 60 jam</p>',
  );
  expect(keepTogether('<a href="/ke-5 juta" title="5 juta">ke-5 juta</a> 5 jutawan')).toBe(
    '<a href="/ke-5 juta" title="5 juta">ke-\u20605\u00a0juta</a> 5 jutawan',
  );
});
