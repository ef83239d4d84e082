import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LintInput, type LintRule, lintArticle } from '../index.js';

const article = (bodyText: string, more: Partial<LintInput> = {}): LintInput => ({
  headline: 'Layanan Terpadu Dibuka',
  bodyText,
  ...more,
});

/** What is found in a text: rule, quote and suggestion. */
const found = (bodyText: string, more: Partial<LintInput> = {}) =>
  lintArticle(article(bodyText, more)).map(({ rule, quote, suggestion }) => [rule, quote, suggestion]);

/** Only the findings of one rule, as quote and suggestion. */
const of = (rule: LintRule, bodyText: string, more: Partial<LintInput> = {}) =>
  found(bodyText, more).flatMap(([name, quote, suggestion]) => (name === rule ? [[quote, suggestion]] : []));

test('a clean article has no findings', () =>
  expect(
    lintArticle({
      headline: 'Layanan Terpadu Dibuka di Semarang',
      lead: 'Warga dapat mengurus lima izin di satu tempat.',
      bodyText:
        'Semarang – Layanan terpadu dibuka Kamis (5/10/2023) pukul 10.00 WIB. Anggarannya Rp1,6 miliar.\n' +
        '“Besok kami buka lebih pagi,” kata kepala dinas. Anda dapat datang ke Jalan Merdeka. Warga berbondong-bondong ' +
        'datang, masing-masing dengan berkas. Pada 17 Agustus layanan tutup.',
      publishedAt: '2023-10-05T10:00:00+07:00',
      cover: { alt: 'Warga duduk di loket', caption: 'Suasana loket. (Foto: Humas/Oji)', credit: null },
      credits: [{ role: 'writer' }],
    }),
  ).toEqual([]));

describe('dates', () => {
  const publishedAt = '2016-09-29T10:00:00+07:00';

  test('a weekday that is not the date’s', () => {
    expect(of('weekday-mismatch', 'Rapat digelar Rabu (29/9/2016) pagi.')).toEqual([
      ['Rabu (29/9/2016)', 'Kamis (29/9/2016)'],
    ]);
    expect(of('weekday-mismatch', 'Rapat digelar Rabu (28/9) pagi.', { publishedAt })).toEqual([]);
    expect(of('weekday-mismatch', 'Rapat digelar Senin (28/9) pagi.', { publishedAt })).toEqual([
      ['Senin (28/9)', 'Rabu (28/9)'],
    ]);
    expect(of('weekday-mismatch', 'Held on Monday, 5 October 2023.', { locale: 'en' })).toEqual([
      ['Monday, 5 October 2023', 'Thursday, 5 October 2023'],
    ]);
  });

  test('a date without its year, with the year when the publication tells it', () => {
    expect(of('year-missing', 'Rapat digelar Rabu (28/9) pagi.', { publishedAt })).toEqual([
      ['Rabu (28/9)', 'Rabu (28/9/2016)'],
    ]);
    expect(of('year-missing', 'Rapat digelar Rabu (28/9) pagi.')).toEqual([['Rabu (28/9)', null]]);
    // Published in January, held in December.
    expect(
      of('year-missing', 'Digelar Jumat (30/12).', { publishedAt: '2017-01-02T10:00:00+07:00' }),
    ).toEqual([['Jumat (30/12)', 'Jumat (30/12/2016)']]);
  });

  test('a year that the weekday contradicts is not proposed', () =>
    expect(of('year-missing', 'Digelar Senin (28/9).', { publishedAt })).toEqual([['Senin (28/9)', null]]));

  test('but not once it has been said, nor the name of a day', () => {
    expect(of('year-missing', 'Rabu (28/9/2016) dibuka. Sejak Rabu (28/9) ramai.')).toEqual([]);
    expect(of('year-missing', 'Digelar Rabu (28/9).', { eventDate: '2016-09-28' })).toEqual([]);
    expect(of('year-missing', 'Upacara 17 Agustus dan Sumpah Pemuda 28 Oktober.')).toEqual([]);
    expect(of('year-missing', 'Rabu (28/9) dibuka, Rabu (28/9) ditutup.')).toHaveLength(1);
  });

  test('a day that only today’s readers understand', () => {
    expect(of('relative-day', 'Rapat digelar kemarin. Hadir Menteri.').map(([quote]) => quote)).toEqual([
      'kemarin',
    ]);
    expect(of('relative-day', 'Rapat digelar Rabu (28/9/2016) kemarin.')).toEqual([]);
    expect(of('relative-day', '“Besok kami buka,” katanya.')).toEqual([]);
    expect(of('relative-day', 'It opened yesterday.', { locale: 'en' })).toHaveLength(1);
    expect(of('relative-day', 'Rabu (28/9/2016) dibuka. Kemarin ditutup.')).toHaveLength(1);
  });
});

describe('pictures', () => {
  const cover = (picture: LintInput['cover']) =>
    lintArticle(article('', { cover: picture })).map(({ rule, place, quote }) => [rule, place, quote]);

  test('without alternative text', () => {
    expect(cover({ alt: ' ', caption: 'Loket (Foto: Humas/Oji)' })).toEqual([
      ['missing-alt', 'cover.alt', null],
    ]);
    expect(cover({ alt: '', decorative: true })).toEqual([]);
  });

  test('whose alternative text is the caption', () =>
    expect(cover({ alt: 'Warga di loket.', caption: 'Warga di loket (Foto: Humas/Oji)' })).toEqual([
      ['alt-equals-caption', 'cover.alt', 'Warga di loket.'],
    ]));

  test('without credit; “Istimewa” is nobody', () => {
    expect(cover({ alt: 'Loket', caption: 'Warga' })).toEqual([['missing-credit', 'cover.credit', null]]);
    expect(cover({ alt: 'Loket', caption: 'Warga (Foto: Istimewa)' })).toEqual([
      ['missing-credit', 'cover.credit', null],
    ]);
    expect(cover({ alt: 'Loket', credit: { photographer: null, initials: 'Oji', unit: null } })).toEqual([]);
  });

  test('in the text are named by their number', () =>
    expect(
      lintArticle(article('', { pictures: [{ alt: 'x', credit: { unit: 'Humas' } }, { alt: '' }] })).map(
        ({ place }) => place,
      ),
    ).toEqual(['pictures.1.alt', 'pictures.1.credit']));

  test('an article credited to nobody', () => {
    expect(of('missing-credit', '', { credits: [] })).toHaveLength(1);
    expect(of('missing-credit', '')).toEqual([]);
  });
});

describe('language', () => {
  test.each([
    ['Di baca 619 kali', 'misspelt-passive', 'Di baca', 'Dibaca'],
    ['Acara di laksanakan pagi', 'misspelt-passive', 'di laksanakan', 'dilaksanakan'],
    ['menurut anda semua', 'lowercase-anda', 'anda', 'Anda'],
    ['bantuan Rp 1.6 Miliar', 'rupiah-format', 'Rp 1.6 Miliar', 'Rp1,6 miliar'],
    ['hemat Rp 500 Triliun', 'rupiah-format', 'Rp 500 Triliun', 'Rp500 triliun'],
    ['harga Rp. 15.000,-', 'rupiah-format', 'Rp. 15.000,-', 'Rp15.000'],
    ['harga Rp1,600,000', 'rupiah-format', 'Rp1,600,000', 'Rp1.600.000'],
    ['senilai Rp\u00A02 milyar', 'rupiah-format', 'Rp\u00A02 milyar', 'Rp2 miliar'],
    ['melawan hoax', 'nonstandard-spelling', 'hoax', 'hoaks'],
    ['Resiko bencana', 'nonstandard-spelling', 'Resiko', 'Risiko'],
    ["hari Jum'at", 'nonstandard-spelling', "Jum'at", 'Jumat'],
    ['Dimana letaknya', 'joined-preposition', 'Dimana', 'Di mana'],
    ['ke beberapa beberapa kota', 'doubled-word', 'beberapa beberapa', 'beberapa'],
    ['hadir di di kantor', 'doubled-word', 'di di', 'di'],
  ])('%j: %s', (text, rule, quote, suggestion) =>
    expect(found(text)).toContainEqual([rule, quote, suggestion]),
  );

  test.each([
    'masing-masing kementerian/lembaga, hari-hari, bermacam-macam',
    'di pantai, di buku, di Lihat Desa, dibaca, di bacaan',
    'Anda, Andalas, andalan, @anda, anda.go.id',
    'Rp1,6 miliar, Rp500 triliun, Rp15.000, Rp1.600.000',
    'Lomba di Baden Baden dan Walla Walla',
    'Buku “Hoax dan Kita” terbit',
    'Direktur Pengelola Komplek Bahari hadir',
    'situs cekhoax.id dan tagar #hoax',
    'praktis, analisis, sistem, aktivitas, izin',
    'kali 10 10 dan A A',
  ])('no finding in %j', (text) => expect(found(text)).toEqual([]));

  test('layout by no-break spaces', () => {
    expect(of('nbsp-layout', 'a\n\u00A0\nb').map(([quote]) => quote)).toEqual(['\u00A0']);
    expect(of('nbsp-layout', '0\u00A0 \u00A0 \u00A00').map(([quote]) => quote)).toEqual([
      '\u00A0 \u00A0 \u00A0',
    ]);
    expect(of('nbsp-layout', '10\u00A0rb dan Rp10\u00A0juta')).toEqual([]);
  });

  test('a long headline', () => {
    expect(lintArticle({ headline: 'a'.repeat(110), bodyText: '' })).toEqual([]);
    expect(lintArticle({ headline: 'a'.repeat(111), bodyText: '' })).toMatchObject([
      { rule: 'headline-length', place: 'headline' },
    ]);
  });

  test('names keep their spelling in the text, not in a headline, where every word has a capital', () => {
    expect(of('nonstandard-spelling', 'Yayasan Lawan Hoax Bersama hadir')).toEqual([]);
    expect(
      lintArticle({ headline: 'Kementerian Lawan Hoax Bersama', bodyText: '' }).map(({ quote }) => quote),
    ).toEqual(['Hoax']);
  });

  test('English articles skip what only Indonesian has', () =>
    expect(found('Rp 1.6 Miliar for anda, hoax, that that, di baca', { locale: 'en-GB' })).toEqual([]));
});

describe('findings', () => {
  test('read as a copy editor would say it, in both languages', () => {
    const input = { headline: 'Bantuan Rp 1.6 Miliar Tiba', bodyText: '' };
    expect(lintArticle(input)).toEqual([
      {
        rule: 'rupiah-format',
        place: 'headline',
        quote: 'Rp 1.6 Miliar',
        message:
          'Menurut EYD, rupiah ditulis tanpa spasi, dengan koma desimal dan satuan berhuruf kecil: “Rp1,6 miliar”.',
        suggestion: 'Rp1,6 miliar',
      },
    ]);
    expect(lintArticle(input, { locale: 'en' })[0]?.message).toBe(
      'Indonesian writes rupiah without a space, with a decimal comma and the magnitude in small letters: “Rp1,6 miliar”.',
    );
  });

  test('every rule speaks both languages, and leaves no brace', () => {
    const everything: LintInput = {
      headline: `Hoax ${'a'.repeat(120)}`,
      bodyText: 'Di baca anda anda Rp 5. Senin (28/9). Kamis, 1 Mei 2023.\n\u00A0\nKemarin.',
      publishedAt: '2016-09-29',
      cover: { alt: 'a', caption: 'a' },
      pictures: [{}],
    };
    const [id, en] = (['id', 'en'] as const).map((locale) => lintArticle(everything, { locale }));
    expect(new Set(id?.map(({ rule }) => rule)).size).toBe(13);
    expect(en?.map(({ rule, quote }) => [rule, quote])).toEqual(id?.map(({ rule, quote }) => [rule, quote]));
    for (const [index, { message }] of (id ?? []).entries()) {
      expect(message).not.toBe(en?.[index]?.message);
      expect(message + en?.[index]?.message).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('say the same thing once when the excerpt repeats the text', () =>
    expect(found('Melawan hoax bersama.', { excerpt: 'Melawan hoax' })).toHaveLength(1));

  test('never repeat what identifies a person', () => {
    const text = 'Korban ber-NIK 3273014502910003 dan bernomor 0812 3456 7890.';
    const findings = lintArticle(article(text));
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['personal-data', '3273'],
      ['personal-data', '0812'],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/327301|3456/);
  });

  test('are at most 20 of a rule', () =>
    expect(of('nonstandard-spelling', 'hoax, '.repeat(5000))).toHaveLength(20));

  test('an unknown locale of the messages is the caller’s mistake', () =>
    // @ts-expect-error Javanese has no words here yet
    expect(() => lintArticle(article(''), { locale: 'jv' })).toThrow(/locale "jv" is unknown/));

  test('never fail, and every quote stands where it says', () => {
    const words = fc.constantFrom(
      ...'anda anda hoax di baca kemarin Rp 1.6 Miliar Rp. 5 Senin (28/9) Rabu (31/2/2020) “ ” " \u00A0 \n . , Jum\'at 17 Agustus (Foto: Istimewa) beberapa beberapa'.split(
        ' ',
      ),
      '\u00A0\u00A0',
      '\n\u00A0\n',
      'Rabu (29/9/2016)',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    const picture = fc.record({ alt: fc.option(text), caption: fc.option(text) });
    const input = fc.record({
      headline: text,
      lead: fc.option(text),
      excerpt: fc.option(text),
      bodyText: text,
      publishedAt: fc.option(fc.oneof(text, fc.constant('2016-09-29T10:00:00+07:00'))),
      eventDate: fc.option(text),
      cover: fc.option(picture),
      pictures: fc.array(picture, { maxLength: 2 }),
      locale: fc.constantFrom('id', 'en', 'jv'),
    });
    fc.assert(
      fc.property(input, fc.constantFrom<'id' | 'en'>('id', 'en'), (given, locale) => {
        const places: Record<string, string | null | undefined> = {
          headline: given.headline,
          lead: given.lead,
          excerpt: given.excerpt,
          body: given.bodyText,
          'cover.alt': given.cover?.alt,
          'cover.caption': given.cover?.caption,
        };
        given.pictures.forEach(({ alt, caption }, index) => {
          places[`pictures.${index}.alt`] = alt;
          places[`pictures.${index}.caption`] = caption;
        });
        for (const { place, quote, message } of lintArticle(given, { locale })) {
          if (quote !== null) expect(places[place]?.includes(quote)).toBe(true);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});
