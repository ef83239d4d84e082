import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DateStyle,
  formatDate,
  formatDateBadge,
  formatDateRange,
  formatDateTime,
  type ParseDateOptions,
  ParseError,
  parseDate,
  parseDateRange,
  parseDates,
  parseWordPressDates,
} from './index.js';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ParseError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('parseDate reads what real pages write', () => {
  test.each<[string, string, ParseDateOptions?]>([
    ['July 15, 2021', '2021-07-15'],
    ['29 September 2016', '2016-09-29'],
    ['Dipublikasikan pada 29 September 2016', '2016-09-29'],
    ['Kamis, 05 Oktober 2023', '2023-10-05'],
    ['30\nSep', '2019-09-30', { year: 2019 }],
    ['16\nOkt', '2019-10-16', { year: 2019 }],
    ['01/03/2020, 07:02 WIB', '2020-03-01T07:02:00+07:00'],
    ['Kompas.com - 01/03/2020, 07:02 WIB', '2020-03-01T07:02:00+07:00'],
    ['Selasa (13/7/2021)', '2021-07-13'],
    ['Rabu (28/9)', '2016-09-28', { year: 2016 }],
    ['Senin (30/9/2019)', '2019-09-30'],
    ['Minggu (1/3/2020)', '2020-03-01'],
    ['Senin, 26 April 2021 pukul 08:20:27', '2021-04-26T08:20:27+07:00'],
    ['Rabu, 22 Desember 2021 | 14:59 WIB', '2021-12-22T14:59:00+07:00'],
    ['Jumat, 17 Mar 2023 00:04 WIB', '2023-03-17T00:04:00+07:00'],
    ['Kamis, 19 Agustus 2021 - 11.58 WIB', '2021-08-19T11:58:00+07:00'],
    ['02-11-2019 15:57', '2019-11-02T15:57:00+07:00'],
    ['28 September 2020   03:01', '2020-09-28T03:01:00+07:00'],
    ['Diperbarui: 28 September 2020   03:14', '2020-09-28T03:14:00+07:00'],
    ['1 Maret 2020, 07.02 WITA', '2020-03-01T07:02:00+08:00'],
    ['1 Maret 2020 07.02 (WIT)', '2020-03-01T07:02:00+09:00'],
    ['10.00 WIB, Kamis 5 Oktober 2023', '2023-10-05T10:00:00+07:00'],
    ['Thu, 05 Oct 2023 10:00:00 +0700', '2023-10-05T10:00:00+07:00'],
    ['October 5th, 2023 at 3:30 pm', '2023-10-05T15:30:00+07:00'],
    ['2021-04-26T08:20:27+07:00', '2021-04-26T08:20:27+07:00'],
    ['2021-04-26', '2021-04-26'],
    ["Jum'at, 17 Pebruari 2023", '2023-02-17'],
    ['Ahad 5 Nop 2023', '2023-11-05'],
    ['\u00A05\u00A0Agt.\u00A02023 ', '2023-08-05'],
    ['05/10/23', '2023-10-05', { year: 2023 }],
    ['07/15/2021', '2021-07-15', { order: 'mdy' }],
    ['01/03/2020', '2020-01-03', { order: 'mdy' }],
  ])('%j is %s', (text, iso, options) => expect(parseDate(text, options).iso).toBe(iso));

  test('says everything it knows', () => {
    expect(parseDate('Senin, 26 April 2021 pukul 08:20:27')).toEqual({
      date: '2021-04-26',
      time: '08:20:27',
      iso: '2021-04-26T08:20:27+07:00',
      weekday: 'Senin',
      weekdayMatches: true,
    });
    expect(parseDate('July 15, 2021')).toMatchObject({ time: null, weekday: null, weekdayMatches: null });
    expect(parseDate('Jumat, 17 Mar 2023 00:04 WIB').time).toBe('00:04');
  });

  test.each(['Selasa (13/7/2021)', 'Senin (30/9/2019)', 'Minggu (1/3/2020)', 'Thursday, 5 October 2023'])(
    'the weekday of %s is right',
    (text) => expect(parseDate(text).weekdayMatches).toBe(true),
  );

  test('a wrong weekday is said, not corrected', () => {
    expect(parseDate('Rabu (28/9)', { year: 2016 }).weekdayMatches).toBe(true);
    expect(parseDate('Rabu (28/9)', { year: 2017 })).toMatchObject({
      weekday: 'Rabu',
      weekdayMatches: false,
    });
  });

  test('a zone in the text wins over the option, which wins over Jakarta', () => {
    const timeZone = 'Asia/Jayapura';
    expect(parseDate('5 Oktober 2023 10.00', { timeZone }).iso).toBe('2023-10-05T10:00:00+09:00');
    expect(parseDate('5 Oktober 2023 10.00 WIB', { timeZone }).iso).toBe('2023-10-05T10:00:00+07:00');
    expect(parseDate('5 Oktober 2023 10.00', { timeZone: 'America/St_Johns' }).iso).toBe(
      '2023-10-05T10:00:00-02:30',
    );
  });

  test('a year in the text wins over the option', () =>
    expect(parseDate('5 Okt 2023', { year: 1999 }).date).toBe('2023-10-05'));

  test('an unknown zone as option is the caller’s mistake', () =>
    expect(() => parseDate('5 Okt 2023 10.00', { timeZone: 'Asia/Semarang' })).toThrow(/Asia\/Semarang/));
});

describe('parseDate does not guess', () => {
  test.each<[string, string, ParseDateOptions?]>([
    ['30\nSep', 'year_unknown'],
    ['16\nOkt', 'year_unknown'],
    ['Rabu (28/9)', 'year_unknown'],
    ['05/10/23', 'year_unknown'],
    ['05/10/23', 'year_unknown', { year: 2024 }],
    ['07/15/2021', 'ambiguous_date'],
    ['Selasa (13/7/2021) dan Rabu (14/7/2021)', 'ambiguous_date'],
    ['30 Februari 2023', 'no_such_day'],
    ['29 Feb', 'no_such_day', { year: 2023 }],
    ['31/31/2023', 'no_such_day'],
    ['5 Oktober 2023 10.00 CET', 'zone_unknown'],
    ['5 Oktober 2023 10.00 UTC+99', 'zone_unknown'],
    ['5 Oktober 2023 25.00', 'not_a_date'],
    ['kemarin', 'not_a_date'],
    ['5 Oktober 2023 di Jakarta', 'not_a_date'],
    ['5-6 Oktober 2023', 'not_a_date'],
    ['19.111', 'not_a_date'],
    ['', 'not_a_date'],
    ['x'.repeat(301), 'too_long'],
  ])('%j is %s', (text, code, options) => expect(codeOf(() => parseDate(text, options))).toBe(code));

  test('and teaches', () =>
    expect(() => parseDate('30\nSep')).toThrow(
      'humas: "30 Sep" has no year. A guessed year would put the article in the wrong place. ' +
        'Pass { year } from the context, such as the address or the date of the article.',
    ));
});

describe('parseDates', () => {
  test('reads a published and updated pair', () => {
    const { published, updated } = parseDates(
      '28 September 2020   03:01\nDiperbarui: 29 September 2020   03:14',
    );
    expect(published?.iso).toBe('2020-09-28T03:01:00+07:00');
    expect(updated?.iso).toBe('2020-09-29T03:14:00+07:00');
  });

  test('reads one of them', () => {
    expect(parseDates('Oleh Humas   Dipublikasikan pada 29 September 2016').published?.date).toBe(
      '2016-09-29',
    );
    expect(parseDates('Last updated: 29 September 2016')).toMatchObject({ published: null });
  });

  test.each([
    ['tanpa tanggal', 'not_a_date'],
    ['1 Mei 2020, 2 Mei 2020', 'ambiguous_date'],
    ['1 Mei', 'year_unknown'],
  ])('%j is %s', (text, code) => expect(codeOf(() => parseDates(text))).toBe(code));
});

describe('parseDateRange', () => {
  test.each([
    ['5-6 Oktober 2023', '2023-10-05', '2023-10-06'],
    ['5 s.d. 7 Oktober 2023', '2023-10-05', '2023-10-07'],
    ['28 Desember 2023 sampai dengan 3 Januari 2024', '2023-12-28', '2024-01-03'],
    ['October 5-6, 2023', '2023-10-05', '2023-10-06'],
  ])('%j', (text, start, end) => {
    const range = parseDateRange(text);
    expect([range.start.date, range.end.date]).toEqual([start, end]);
  });

  test.each(['6-5 Oktober 2023', '5 Oktober 2023', '5-6', '30-31 Februari 2023'])('%j is no range', (text) =>
    expect(codeOf(() => parseDateRange(text))).toMatch(/^(?:not_a_date|no_such_day)$/),
  );
});

describe('parseWordPressDates', () => {
  test('trusts date_gmt, whose Z is missing', () =>
    expect(parseWordPressDates({ date: '2020-09-25T10:39:52', date_gmt: '2020-09-25T03:39:52' })).toEqual({
      iso: '2020-09-25T03:39:52Z',
      offset: '+07:00',
    }));

  test('never trusts date alone', () =>
    expect(codeOf(() => parseWordPressDates({ date: '2020-09-25T10:39:52' }))).toBe('date_missing'));

  test.each([
    [{ date_gmt: '0000-00-00T00:00:00' }, 'date_missing'],
    [{ date_gmt: '0000-00-00 00:00:00' }, 'date_missing'],
    [{ date_gmt: null }, 'date_missing'],
    [{}, 'date_missing'],
    [{ date_gmt: '2020-02-30T00:00:00' }, 'not_a_date'],
    [{ date_gmt: '25/09/2020' }, 'not_a_date'],
  ])('%j is %s', (dates, code) => expect(codeOf(() => parseWordPressDates(dates))).toBe(code));

  test('an edited pair tells no offset', () =>
    expect(parseWordPressDates({ date: '2020-09-20T10:39:52', date_gmt: '2020-09-25 03:39:52' })).toEqual({
      iso: '2020-09-25T03:39:52Z',
      offset: null,
    }));
});

describe('what was formatted reads back the same', () => {
  const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
  const format = fc.record({
    time: fc
      .integer({ min: Date.UTC(1970, 0) / 6e4, max: Date.UTC(2199, 0) / 6e4 })
      .map((minutes) => minutes * 6e4),
    timeZone: fc.constantFrom(...zones),
    locale: fc.constantFrom<'id' | 'en'>('id', 'en'),
    style: fc.constantFrom<DateStyle>('long', 'medium', 'short'),
    weekday: fc.constantFrom(true, false, undefined),
  });

  test('a moment, by its zone in the text', () =>
    fc.assert(
      fc.property(format, ({ time, ...options }) => {
        expect(Date.parse(parseDate(formatDateTime(time, options)).iso)).toBe(time);
      }),
    ));

  test('a moment, by the zone of the option', () =>
    fc.assert(
      fc.property(format, ({ time, ...options }) => {
        const text = formatDateTime(time, { ...options, zone: false });
        expect(Date.parse(parseDate(text, { timeZone: options.timeZone }).iso)).toBe(time);
      }),
    ));

  test('a day, and its weekday is right', () =>
    fc.assert(
      fc.property(format, ({ time, ...options }) => {
        const day = new Date(time).toISOString().slice(0, 10);
        const parsed = parseDate(formatDate(day, options));
        expect(parsed.iso).toBe(day);
        expect(parsed.weekdayMatches).not.toBe(false);
      }),
    ));

  test('a badge, with its year', () =>
    fc.assert(
      fc.property(format, ({ time, locale }) => {
        const iso = new Date(time).toISOString().slice(0, 10);
        const { day, month, year, accessible } = formatDateBadge(iso, { locale });
        expect(parseDate(`${day}\n${month}`, { year: Number(year) }).date).toBe(iso);
        expect(parseDate(accessible).date).toBe(iso);
      }),
    ));

  test('a range of days', () =>
    fc.assert(
      fc.property(format, fc.integer({ min: 1, max: 500 }), ({ time, locale, style }, days) => {
        const [start, end] = [time, time + days * 864e5].map((at) => new Date(at).toISOString().slice(0, 10));
        const text = formatDateRange(start ?? '', end ?? '', {
          locale,
          style: style === 'short' ? 'short' : 'medium',
        });
        const range = parseDateRange(text);
        expect([range.start.date, range.end.date]).toEqual([start, end]);
      }),
    ));
});
