import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedArticleText, ParseError, parseArticleText } from './index.js';

const nbsp = '\u00A0';

/** Shaped like a page of a cabinet secretariat in WordPress; every name and sentence is invented. */
const wordpressPage = `Badan Bahari Belajar ke Humas Nusantara

Oleh Humas${nbsp}${nbsp}${nbsp} Dipublikasikan pada 29 September 2016
Kategori: Berita
Dibaca: 19.111 Kali
Kepala bidang menerima tamu, Rabu (28/9) pagi, di aula. (Foto: Humas/Oji)

Kepala bidang layanan menerima tamu, Rabu (28/9) pagi, di aula. (Foto: Humas/Oji)

Jakarta-Humas Nusantara, Tamu dari Badan Bahari datang belajar mengelola media sosial, Rabu (28/9) kemarin.

Oleh karena itu, kata kepala bidang, bahan sudah disiapkan

Acara berikutnya digelar Senin (5/9) dan 5-6 Oktober 2016. (RMI/ES)

Berita Terbaru`;

/** Shaped like a page of a ministry with a poll. */
const ministryPage = `PPID Nusantara Gelar Webinar

${nbsp}
bagikan berita ke :

Kamis, 05 Oktober 2023
Di baca 619 kali

Pejabat Pengelola Informasi Nusantara menyelenggarakan webinar untuk seluruh pelaksana di lingkungan kantornya.
${nbsp}
Peserta antusias mengajukan pertanyaan sepanjang sesi. (REF/Humas Nusantara)

Bagaimana pendapat anda mengenai artikel ini?
0${nbsp}${nbsp}0${nbsp}${nbsp}0${nbsp}${nbsp}0${nbsp}${nbsp}0`;

/** Shaped like a newspaper. */
const newspaperPage = `Humas Dituntut Perkuat Kapasitas

Harian.com - 01/03/2020, 07:02 WIB
B A Santoso,
Siti Aminah

Tim Redaksi

KOMPAS.com - Seiring perkembangan zaman, humas dituntut mampu menjadi penengah antara kantor dan warga.

Baca juga: Kantor Jajaki Kerja Sama

Ia menyampaikannya dalam keterangan tertulis, Minggu (1/3/2020).

Terkini Lainnya
Judul Satu

Judul Satu

Rubrik
Judul Dua

Judul Dua

Rubrik
Judul Tiga
Judul Tiga
Rubrik
Bagikan artikel ini melalui
Oke
Kolom ini tidak boleh kosong.
Terima kasih`;

describe('a WordPress page', () => {
  const page = parseArticleText(wordpressPage);

  test('headline, dates, category, counter', () => {
    expect(page.headline?.value).toBe('Badan Bahari Belajar ke Humas Nusantara');
    expect(page.published).toMatchObject({ value: { iso: '2016-09-29' }, lineNumber: 3 });
    expect(page.category).toEqual({ value: 'Berita', line: 'Kategori: Berita', lineNumber: 4 });
    expect(page.views?.value).toEqual({ value: 19111, approximate: false });
  });

  test('who made it', () => {
    expect(page.bylines.map(({ value }) => value.map(({ unit }) => unit))).toEqual([['Humas']]);
    expect(page.signOff?.line).toBe('(RMI/ES)');
    expect(page.signOff?.value.map(({ role, initials }) => [role, initials])).toEqual([
      ['writer', 'RMI'],
      ['editor', 'ES'],
    ]);
    expect(page.captions.map(({ value }) => value.credit)).toEqual([
      { photographer: null, initials: 'Oji', unit: 'Humas' },
      { photographer: null, initials: 'Oji', unit: 'Humas' },
    ]);
  });

  test('the article, without what stands around it', () => {
    expect(page.dateline?.value).toEqual({
      place: 'Jakarta',
      unit: 'Humas Nusantara',
      text: 'Jakarta-Humas Nusantara',
    });
    expect(page.body.map(({ value }) => value)).toEqual([
      'Tamu dari Badan Bahari datang belajar mengelola media sosial, Rabu (28/9) kemarin.',
      'Oleh karena itu, kata kepala bidang, bahan sudah disiapkan',
      'Acara berikutnya digelar Senin (5/9) dan 5-6 Oktober 2016.',
    ]);
  });

  test('a year from the publication, where the weekday confirms it', () => {
    expect(page.dates.map(({ line, value }) => [line, value.date])).toEqual([
      ['Rabu (28/9)', '2016-09-28'],
      ['Rabu (28/9)', '2016-09-28'],
      ['Rabu (28/9)', '2016-09-28'],
      ['Senin (5/9)', '2016-09-05'],
    ]);
    expect(page.dateRanges.map(({ value }) => [value.start.date, value.end.date])).toEqual([
      ['2016-10-05', '2016-10-06'],
    ]);
  });

  test('a heading with nothing under it', () =>
    expect(page.remnants).toEqual([{ value: 'related', line: 'Berita Terbaru', lineNumber: 16 }]));

  test('nothing is left over', () => expect(page.notUnderstood).toEqual([]));
});

describe('a ministry’s page', () => {
  const page = parseArticleText(ministryPage);

  test('date, misspelt counter, sign-off with an office', () => {
    expect(page.published?.value).toMatchObject({ date: '2023-10-05', weekdayMatches: true });
    expect(page.views?.value.value).toBe(619);
    expect(page.signOff?.value).toMatchObject([{ initials: 'REF', unit: 'Humas Nusantara' }]);
    expect(page.captions).toEqual([]);
  });

  test('share line, layout and poll are no article', () => {
    expect(page.remnants.map(({ value, lineNumber }) => [value, lineNumber])).toEqual([
      ['layout', 3],
      ['share', 4],
      ['layout', 10],
      ['poll', 13],
      ['poll', 14],
    ]);
    expect(page.body).toHaveLength(2);
  });

  test('five numbers without labels are not understood', () =>
    expect(page.notUnderstood).toMatchObject([{ looksLike: 'poll', line: '0 0 0 0 0', code: null }]));
});

describe('a newspaper’s page', () => {
  const page = parseArticleText(newspaperPage);

  test('day before month, names on lines, a newsroom as dateline', () => {
    expect(page.published?.value.iso).toBe('2020-03-01T07:02:00+07:00');
    expect(page.bylines[0]?.value.map(({ name, unit }) => name ?? unit)).toEqual([
      'B A Santoso',
      'Siti Aminah',
      'Tim Redaksi',
    ]);
    expect(page.dateline?.value).toEqual({ place: '', unit: 'KOMPAS.com', text: 'KOMPAS.com' });
  });

  test('links and other news, each once', () => {
    expect(page.readAlso.map(({ value }) => value)).toEqual(['Kantor Jajaki Kerja Sama']);
    expect(page.related.map(({ value }) => value)).toEqual(['Judul Satu', 'Judul Dua', 'Judul Tiga']);
    expect(page.remnants.slice(-4).map(({ value }) => value)).toEqual(['share', 'form', 'form', 'page']);
  });
});

describe('what is not understood is said', () => {
  const reasons = (page: string) =>
    parseArticleText(page).notUnderstood.map(({ looksLike, line, code }) => [looksLike, line, code]);
  const text = 'Kegiatan dibuka di aula utama kantor dan dihadiri oleh seratus warga.';

  test.each([
    [`Judul\n30\nSep\n${text}`, [['date', '30 Sep', 'year_unknown']]],
    [`Judul\nDibaca {n} kali\n${text}`, [['counter', 'Dibaca {n} kali', null]]],
    [`Judul\nPosted by: admin\n${text}`, [['byline', 'Posted by: admin', 'not_a_byline']]],
    [`Judul\n${text} (tim/3)`, [['sign-off', '(tim/3)', 'not_a_sign_off']]],
    [`Judul\nsesuatu yang lain\n${text}`, [['unknown', 'sesuatu yang lain', null]]],
    [`Judul\n${text} Hadir Rabu (28/9).`, [['date', `${text} Hadir Rabu (28/9).`, 'year_unknown']]],
    [`Judul\n${text} Badan Layanan Umum (BLU)`, []],
    [`Judul\n${text} Kementerian/lembaga (K/L)`, []],
  ])('%j', (page, expected) => expect(reasons(page)).toEqual(expected));

  test('a badge is read when the year is given', () =>
    expect(parseArticleText(`Judul\n30\nSep\n${text}`, { year: 2019 }).published?.value.date).toBe(
      '2019-09-30',
    ));

  test('what was not understood stays in the article', () =>
    expect(parseArticleText(`Judul\n${text} (tim/3)`).body[0]?.value).toBe(`${text} (tim/3)`));
});

/** Every line that is accounted for. */
function linesIn(page: ParsedArticleText): Set<number> {
  const { headline, published, updated, category, views, shares, dateline, signOff, ...lists } = page;
  const single = [headline, published, updated, category, views, shares, dateline, signOff].flatMap(
    (one) => one ?? [],
  );
  return new Set([...single, ...Object.values(lists).flat()].map(({ lineNumber }) => lineNumber));
}

test('no line is lost, and nothing but a ParseError is thrown', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...[wordpressPage, ministryPage, newspaperPage].flatMap((page) => page.split('\n'))),
    fc.constantFrom('30', 'Sep', '(tim/3)', 'Oleh admin', 'Dibaca kali', '1/1/20', 'Editor:', `${nbsp}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const page = parseArticleText(text);
      const accounted = linesIn(page);
      // Names on lines of their own are one byline, and a badge of two lines is one date.
      const joined = new Set(page.bylines.flatMap(({ line: names }) => names.split('\n')));
      for (const { line: names } of page.notUnderstood)
        for (const name of names.split('\n')) joined.add(name);
      text.split(/\r\n|[\n\r\u2028\u2029]/).forEach((each, index) => {
        const isSaid = each === 'Sep' || joined.has(each.replace(/\s+/g, ' ').trim());
        if (/[\p{L}\p{N}]/u.test(each) && !isSaid) expect(accounted).toContain(index + 1);
      });
    }),
    { numRuns: 300 },
  );
});

test('a page of more than 500,000 characters is refused', () =>
  expect(() => parseArticleText('a'.repeat(500_001))).toThrow(ParseError));
