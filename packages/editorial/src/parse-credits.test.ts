import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleCredit, formatCredit, parseByline, parseSignOff, splitCaption } from './index.js';

/** "writer Name|initials|unit", so that a table of examples can be read. */
const brief = (credits: ArticleCredit[]) =>
  credits.map(({ role, name, initials, unit }) => `${role} ${name ?? ''}|${initials ?? ''}|${unit ?? ''}`);

describe('parseSignOff', () => {
  test.each([
    ['(RMI/ES)', ['writer |RMI|', 'editor |ES|']],
    ['(REF/Humas Kemensetneg)', ['writer |REF|Humas Kemensetneg']],
    ['nov/suf', ['writer |nov|', 'editor |suf|']],
    [' (RM/ES). ', ['writer |RM|', 'editor |ES|']],
    ['(RMI/ABC/ES)', ['writer |RMI|', 'writer |ABC|', 'editor |ES|']],
    ['(Budi Santoso/ES)', ['writer Budi Santoso||', 'editor |ES|']],
    ['(Humas BKN)', ['writer ||Humas BKN']],
    ['(Humas/nov/suf)', ['writer |nov|Humas', 'editor |suf|Humas']],
    ['(hms)', ['writer |hms|']],
  ])('%j', (text, credits) => expect(brief(parseSignOff(text).credits)).toEqual(credits));

  test('has the shape of the contract, and the line as written', () =>
    expect(parseSignOff('(REF/Humas Kemensetneg)')).toEqual({
      credits: [{ role: 'writer', name: null, initials: 'REF', unit: 'Humas Kemensetneg', order: 1 }],
      line: '(REF/Humas Kemensetneg)',
    }));

  test.each([
    '(tim/3)',
    '(dan/atau)',
    '(K/L)',
    '(28/9)',
    '(masyarakat-red)',
    '(TNI/Polri)',
    'RMI',
    '(a/b) (c/d)',
    '(Humas A/Humas B)',
    '()',
    '',
    '(yang kemudian disetujui/ditolak)',
  ])('%j is not understood', (text) =>
    expect(() => parseSignOff(text)).toThrow(
      expect.objectContaining({ name: 'ParseError', code: 'not_a_sign_off' }),
    ),
  );

  test('says which part is not understood', () =>
    expect(() => parseSignOff('(tim/3)')).toThrow(
      'humas: "(tim/3)" is not a sign-off. "3" has a figure, and no code has. ' +
        'Pass the end of the article, such as "(RMI/ES)", "nov/suf" or "(REF/Humas Kemensetneg)".',
    ));

  test('codes that were joined are taken apart again', () => {
    // Letters that make no word and no abbreviation.
    const code = fc.stringMatching(/^[QXZ]{2,4}$/);
    fc.assert(
      fc.property(fc.array(code, { minLength: 2, maxLength: 5 }), (codes) => {
        const { credits } = parseSignOff(`(${codes.join('/')})`);
        expect(credits.map(({ initials }) => initials)).toEqual(codes);
        expect(credits.map(({ order }) => order)).toEqual(codes.map((_, index) => index + 1));
        expect(credits.at(-1)?.role).toBe('editor');
      }),
    );
  });
});

describe('parseByline', () => {
  test.each([
    ['Oleh Humas', ['writer ||Humas']],
    ['Oleh Humas \u00A0\u00A0 Dipublikasikan pada 29 September 2016', ['writer ||Humas']],
    ['Posted by: PIP Semarang', ['writer ||PIP Semarang']],
    [
      'Oleh Wahyu Pratama, Rabu, 22 Desember 2021 | 14:59 WIB - Redaktur: Untung S - 4K',
      ['writer Wahyu Pratama||', 'editor Untung S||'],
    ],
    ['Oleh Wahyu Pratama, … - Redaktur: Untung S - 187', ['writer Wahyu Pratama||', 'editor Untung S||']],
    [
      'Pewarta: Budi Santoso / Editor: Siti Aminah / Copyright © ANTARA 2025',
      ['reporter Budi Santoso||', 'editor Siti Aminah||'],
    ],
    [
      'Pewarta: Budi Santoso\nEditor: Siti Aminah\nCopyright © ANTARA 2025',
      ['reporter Budi Santoso||', 'editor Siti Aminah||'],
    ],
    ['Penulis: Budi Santoso | Peliput: Siti Aminah', ['writer Budi Santoso||', 'reporter Siti Aminah||']],
    ['Editor: Siti Aminah', ['editor Siti Aminah||']],
    ['(Penulis : Budi Santoso | Editor : Siti Aminah)', ['writer Budi Santoso||', 'editor Siti Aminah||']],
    ['Penulis: Budi Santoso Editor: Siti Aminah', ['writer Budi Santoso||', 'editor Siti Aminah||']],
    ['Budi Santoso - detikSumut', ['writer Budi Santoso||detikSumut']],
    [
      'B A Santoso,\nSiti Aminah\n\nTim Redaksi',
      ['writer B A Santoso||', 'writer Siti Aminah||', 'editor ||Tim Redaksi'],
    ],
    ['Redaktur: Siti Aminah', ['editor Siti Aminah||']],
    ['Tim Redaksi', ['editor ||Tim Redaksi']],
    [
      'Oleh: Dr. Budi Santoso, M.Si. dan Siti Aminah, S.Kom.',
      ['writer Dr. Budi Santoso, M.Si.||', 'writer Siti Aminah, S.Kom.||'],
    ],
    ['Penulis: RMI', ['writer |RMI|']],
    ['Penulis: Budi/Humas', ['writer Budi||Humas']],
    ['Sumber: Humas Pemkot Semarang', ['source ||Humas Pemkot Semarang']],
    ['Foto: Oji Pratama, Penulis: Mia Lestari', ['photographer Oji Pratama||', 'writer Mia Lestari||']],
    ['Penerjemah: Siti Aminah', ['translator Siti Aminah||']],
    ['By Budi Santoso', ['writer Budi Santoso||']],
  ])('%j', (text, credits) => expect(brief(parseByline(text).credits)).toEqual(credits));

  test.each([
    'Posted by: admin',
    'Oleh karena itu, lanjutnya',
    'Kegiatan ini diadakan oleh pemerintah',
    'Copyright © ANTARA 2025',
    'Kategori: Berita',
    '29 September 2016',
    '',
  ])('%j names nobody', (text) =>
    expect(() => parseByline(text)).toThrow(
      expect.objectContaining({ name: 'ParseError', code: 'not_a_byline' }),
    ),
  );

  test('numbers credits in the order written', () =>
    expect(
      parseByline('Penulis: Budi Santoso | Editor: Siti Aminah').credits.map(({ order }) => order),
    ).toEqual([1, 2]));
});

describe('splitCaption', () => {
  const credit = (photographer: string | null, initials: string | null, unit: string | null) => ({
    photographer,
    initials,
    unit,
  });

  test.each([
    [
      'Warga mengurus KTP. (Foto: Humas/Oji)',
      'Warga mengurus KTP.',
      credit(null, 'Oji', 'Humas'),
      'Foto: Humas/Oji',
    ],
    ['Suasana rapat (foto: mia)', 'Suasana rapat', credit(null, 'mia', null), 'foto: mia'],
    [
      'Pelabuhan baru (Wandi/InfoPublik)',
      'Pelabuhan baru',
      credit('Wandi', null, 'InfoPublik'),
      'Wandi/InfoPublik',
    ],
    [
      'The ministers meet. (Photo by: Ministry of Fisheries)',
      'The ministers meet.',
      credit(null, null, 'Ministry of Fisheries'),
      'Photo by: Ministry of Fisheries',
    ],
    [
      'Warga antre di loketKOMPAS.COM/BUDI SANTOSO',
      'Warga antre di loket',
      credit('BUDI SANTOSO', null, 'KOMPAS.COM'),
      'KOMPAS.COM/BUDI SANTOSO',
    ],
    ['Warga antre. (Foto: Istimewa)', 'Warga antre.', credit(null, null, 'Istimewa'), 'Foto: Istimewa'],
    [
      'Warga antre | Kredit Foto: Dinas Kominfo',
      'Warga antre',
      credit(null, null, 'Dinas Kominfo'),
      'Kredit Foto: Dinas Kominfo',
    ],
    [
      'Warga antre. TRIBUNNEWS/BUDIMAN',
      'Warga antre.',
      credit('BUDIMAN', null, 'TRIBUNNEWS'),
      'TRIBUNNEWS/BUDIMAN',
    ],
    [
      'Rapat. ANTARA FOTO/Budi Candra/wsj',
      'Rapat.',
      credit('Budi Candra', 'wsj', 'ANTARA FOTO'),
      'ANTARA FOTO/Budi Candra/wsj',
    ],
    [
      'Rapat. Foto: Humas/Budi Santoso',
      'Rapat.',
      credit('Budi Santoso', null, 'Humas'),
      'Foto: Humas/Budi Santoso',
    ],
    ['Rapat (Dok. Humas BKN)', 'Rapat', credit(null, null, 'Humas BKN'), 'Dok. Humas BKN'],
    ['Rapat (foto: afp)', 'Rapat', credit(null, 'afp', null), 'foto: afp'],
    ['Rapat (Foto: AFP)', 'Rapat', credit(null, null, 'AFP'), 'Foto: AFP'],
    ['(Foto: Humas/Rn)', '', credit(null, 'Rn', 'Humas'), 'Foto: Humas/Rn'],
  ])('%j', (text, caption, expected, creditText) =>
    expect(splitCaption(text)).toEqual({ caption, credit: expected, creditText }),
  );

  test.each([
    'Personel TNI/POLRI berjaga',
    'Personel TNI/POLRI',
    'Kepala kantor (kiri/kanan)',
    'Rapat Kementerian/Lembaga (K/L)',
    'Rapat (tengah)',
    'Foto bersama peserta',
    'Peserta memotret. Foto bersama diambil kemudian.',
    'Rabu (28/9)',
    '',
  ])('%j has no credit', (text) =>
    expect(splitCaption(text)).toEqual({ caption: text, credit: null, creditText: null }),
  );

  test('a credit that was printed is taken off again', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{5,9}$/);
    const printed = fc.record({
      unit: fc.option(word.map((name) => `Humas ${name}`)),
      photographer: fc.option(fc.tuple(word, word).map((names) => names.join(' '))),
      initials: fc.option(fc.stringMatching(/^[qxz]{3}$/)),
    });
    fc.assert(
      fc.property(printed, fc.constantFrom<'id' | 'en'>('id', 'en'), (given, locale) => {
        const text = formatCredit(given, { locale });
        fc.pre(text !== '');
        const { caption, credit: read, creditText } = splitCaption(`Warga mengurus KTP. (${text})`);
        expect({ caption, creditText }).toEqual({ caption: 'Warga mengurus KTP.', creditText: text });
        // Initials are printed only when the name is not known.
        expect(read).toEqual({ ...given, initials: given.photographer ? null : given.initials });
        expect(formatCredit(read ?? {}, { locale })).toBe(text);
      }),
    );
  });
});
