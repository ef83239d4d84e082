import { expect, test } from 'vitest';
import { softenLongWords } from './soften-long-words.js';

test.each([
  ['pertanggungjawaban', 'pertanggung-jawaban'],
  ['Mempertanggungjawabkan', 'Mempertang-gungjawabkan'],
  ['KEBERLANGSUNGANNYA', 'KEBERLANG-SUNGANNYA'],
  ['ketidakbersyaratannya', 'ketidakber-syaratannya'],
  ['ketidakmenyenangkannya', 'ketidakme-nyenangkannya'],
  ['mengkhususkannyalah', 'mengkhu-suskannyalah'],
])('%s breaks as %s', (word, broken) => {
  expect(softenLongWords(`Laporan ${word}, 2023`).replaceAll('\u00AD', '-')).toBe(`Laporan ${broken}, 2023`);
});

test.each([
  'Penyelenggaraan pendokumentasian layanan kewarganegaraan di 38 provinsi',
  'https://contoh.go.id/laporan/pertanggungjawaban',
  'pertanggungjawaban.example dan surel pertanggungjawaban@contoh.go.id',
  'Brrrrrrrrrrrrrrrrrrrrrrrr',
])('%s stays as it is', (text) => {
  expect(softenLongWords(text)).toBe(text);
});
