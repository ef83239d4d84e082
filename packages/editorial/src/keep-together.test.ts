import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepTogether } from './index.js';

/** No-break space and word joiner, to be seen. */
const seen = (text: string) => keepTogether(text).replaceAll('\u00A0', '_').replaceAll('\u2060', '|');

test.each([
  ['Anggaran Rp7,5 juta', 'Anggaran Rp7,5_juta'],
  ['Rp 7,5 miliar', 'Rp_7,5_miliar'],
  ['HUT ke-28 dan Ke-3', 'HUT ke-|28 dan Ke-|3'],
  ['24–26 November, Jakarta–Bandung', '24–|26_November, Jakarta–Bandung'],
  ['Kamis, 5 Oktober 2023, pukul 10.00 WIB', 'Kamis, 5_Oktober 2023, pukul_10.00_WIB'],
  ['5–6 Mei dan 17 Agu', '5–|6_Mei dan 17_Agu'],
  ['5 May 2023, 10:00 WITA', '5_May 2023, 10:00_WITA'],
  ['Pasal 5 ayat (2), Nomor 12, No. 3', 'Pasal_5 ayat_(2), Nomor_12, No._3'],
  ['12 km, 40 ha, 3 m², 45 persen', '12_km, 40_ha, 3_m², 45_persen'],
  ['<p title="5 juta ke-2">5 juta ke-2</p>', '<p title="5 juta ke-2">5_juta ke-|2</p>'],
  ['<a href="/x">Pasal</a> 5 <b>juta</b>', '<a href="/x">Pasal</a> 5 <b>juta</b>'],
])('%s', (text, kept) => expect(seen(text)).toBe(kept));

test.each([
  '5 jutawan hadir',
  'sepasal 5 lembar',
  'ke mana-mana',
  'oke-5',
  '2023 orang',
  'Rapat 5 markas',
  'Harga Rp5.000',
  'tahun 2023',
])('leaves %j alone', (text) => expect(keepTogether(text)).toBe(text));

describe('any text', () => {
  const piece = fc.constantFrom(
    '5 ',
    'juta',
    'ke-',
    ' ',
    'Pasal ',
    '<',
    '>',
    'Rp',
    '7',
    ' WIB',
    'a',
    '\u00A0',
    '(',
  );
  test('keeps its letters, and is the same done twice', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const kept = keepTogether(text);
        expect(kept.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(text.replaceAll('\u00A0', ' '));
        expect(keepTogether(kept)).toBe(kept);
      }),
    ));
});
