import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDateline, splitDateline } from './index.js';

describe('splitDateline', () => {
  test.each([
    ['Jakarta-Humas BKN, Kegiatan dibuka.', 'Jakarta', 'Humas BKN', 'Jakarta-Humas BKN'],
    ['KOMPAS.com - Kegiatan dibuka.', '', 'KOMPAS.com', 'KOMPAS.com'],
    ['JAKARTA, KOMPAS.com- Kegiatan dibuka.', 'JAKARTA', 'KOMPAS.com', 'JAKARTA, KOMPAS.com'],
    ['Surabaya, InfoPublik– Kegiatan dibuka.', 'Surabaya', 'InfoPublik', 'Surabaya, InfoPublik'],
    ['Jakarta (ANTARA) - Kegiatan dibuka.', 'Jakarta', 'ANTARA', 'Jakarta (ANTARA)'],
    ['Medan - Kegiatan dibuka.', 'Medan', null, 'Medan'],
    [
      'PORTALJABAR, KOTA BANDUNG - Kegiatan dibuka.',
      'KOTA BANDUNG',
      'PORTALJABAR',
      'PORTALJABAR, KOTA BANDUNG',
    ],
    ['TRIBUNNEWS.COM, JAKARTA - Kegiatan dibuka.', 'JAKARTA', 'TRIBUNNEWS.COM', 'TRIBUNNEWS.COM, JAKARTA'],
    ['Jakarta – Kegiatan dibuka.', 'Jakarta', null, 'Jakarta'],
    ['Jakarta\u00A0–\u00A0Kegiatan dibuka.', 'Jakarta', null, 'Jakarta'],
    ['Jakarta – Humas BKN – Kegiatan dibuka.', 'Jakarta', 'Humas BKN', 'Jakarta – Humas BKN'],
    ['Jakarta, 5 Oktober 2023 – Kegiatan dibuka.', 'Jakarta', null, 'Jakarta, 5 Oktober 2023'],
    ['Kota Semarang – Kegiatan dibuka.', 'Kota Semarang', null, 'Kota Semarang'],
  ])('%j', (text, place, unit, written) =>
    expect(splitDateline(text)).toEqual({
      dateline: { place, unit, text: written },
      rest: 'Kegiatan dibuka.',
    }),
  );

  test.each([
    'Pemerintah – yang kemarin rapat – setuju.',
    'Pemerintah – Kementerian dan daerah – setuju.',
    'Presiden - Wakil Presiden hadir.',
    'Jakarta – yang macet – kini sepi.',
    'Jakarta, Bandung, dan Medan menjadi tuan rumah.',
    'Jakarta-Bandung, Rute baru dibuka.',
    'Jakarta menjadi tuan rumah – Menteri hadir.',
    'Budi Santoso – Kepala Biro Humas – hadir.',
    'Kompas.com - 01/03/2020, 07:02 WIB',
    'Medan -',
    '',
  ])('%j stays whole', (text) => expect(splitDateline(text)).toBeNull());

  test('an office does not swallow the sentence after it', () =>
    expect(splitDateline('Jakarta-Humas BKN, Tamu dari Badan Bahari datang, Rabu pagi.')).toEqual({
      dateline: { place: 'Jakarta', unit: 'Humas BKN', text: 'Jakarta-Humas BKN' },
      rest: 'Tamu dari Badan Bahari datang, Rabu pagi.',
    }));

  test('nor is it taken from the sentence that it opens', () =>
    expect(splitDateline('Jakarta – Kementerian Bahari, Kamis (5/10), menetapkan aturan.')).toEqual({
      dateline: { place: 'Jakarta', unit: null, text: 'Jakarta' },
      rest: 'Kementerian Bahari, Kamis (5/10), menetapkan aturan.',
    }));

  test('a source can name its own places', () => {
    const text = 'Sukamaju – Kegiatan dibuka.';
    expect(splitDateline(text)).toBeNull();
    expect(splitDateline(text, { places: ['Sukamaju'] })?.dateline.place).toBe('Sukamaju');
  });

  test('the rest is the end of the text, unchanged', () => {
    const text = '  Jakarta – Kegiatan\u00A0dibuka  hari ini.  ';
    expect(text.endsWith(splitDateline(text)?.rest ?? 'none')).toBe(true);
  });

  test('a dateline that was printed is taken off again', () => {
    const dateline = fc.record({
      place: fc.constantFrom('Jakarta', 'Kota Bandung', 'Banda Aceh', 'Labuan Bajo', 'Jayapura'),
      unit: fc.constantFrom(null, 'Humas BKN', 'InfoPublik', 'Kementerian Keuangan', 'PPID Kota Bandung'),
    });
    fc.assert(
      fc.property(dateline, fc.constantFrom(' – ', ' - ', '– '), (given, dash) => {
        const text = formatDateline(given);
        expect(splitDateline(`${text}${dash}Kegiatan dibuka.`)).toEqual({
          dateline: { ...given, text },
          rest: 'Kegiatan dibuka.',
        });
      }),
    );
  });
});
