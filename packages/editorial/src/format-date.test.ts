import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatDateBadge, formatDateRange, formatDateTime, formatTime } from './index.js';

const morning = '2023-10-05T10:00:00+07:00';

describe('formatDate', () => {
  test.each([
    ['2021-07-15', 'Kamis, 15 Juli 2021'],
    ['2016-09-29', 'Kamis, 29 September 2016'],
    ['2023-10-05', 'Kamis, 5 Oktober 2023'],
    ['2020-03-01T07:02:00+07:00', 'Minggu, 1 Maret 2020'],
    ['2021-07-13', 'Selasa, 13 Juli 2021'],
    ['2016-09-28', 'Rabu, 28 September 2016'],
    ['2019-09-30', 'Senin, 30 September 2019'],
    ['2023-03-17T00:04:00+07:00', 'Jumat, 17 Maret 2023'],
    ['2020-09-25T03:39:52Z', 'Jumat, 25 September 2020'],
  ])('%s is %s', (date, text) => expect(formatDate(date)).toBe(text));

  test('leaves out the weekday and shortens on demand', () => {
    expect(formatDate(morning, { style: 'medium' })).toBe('5 Oktober 2023');
    expect(formatDate(morning, { style: 'short' })).toBe('5 Okt 2023');
    expect(formatDate(morning, { style: 'short', weekday: true })).toBe('Kam, 5 Okt 2023');
    expect(formatDate(morning, { weekday: false })).toBe('5 Oktober 2023');
  });

  test('writes English', () =>
    expect(formatDate(morning, { locale: 'en' })).toBe('Thursday, 5 October 2023'));

  test('has every short month of Indonesian', () => {
    const short = Array.from({ length: 12 }, (_, month) =>
      formatDate(Date.UTC(2023, month, 5), { style: 'short' }),
    );
    expect(short.map((text) => text.split(' ')[1]).join(' ')).toBe(
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    );
  });

  test('asks the zone which day it is', () => {
    const late = '2023-10-05T16:30:00Z';
    expect(formatDate(late)).toBe('Kamis, 5 Oktober 2023');
    expect(formatDate(late, { timeZone: 'Asia/Makassar' })).toBe('Jumat, 6 Oktober 2023');
  });

  test('keeps a day without a time where it is', () =>
    expect(formatDate('2023-10-05', { timeZone: 'Pacific/Honolulu' })).toBe('Kamis, 5 Oktober 2023'));

  test('takes a moment in any form', () => {
    const time = Date.parse(morning);
    for (const same of [time, new Date(time), '2023-10-05T03:00:00.000Z', '2023-10-05t03:00:00z'])
      expect(formatDate(same)).toBe('Kamis, 5 Oktober 2023');
  });

  test('agrees with Intl on every day, in both languages', () => {
    const options = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    } as const;
    const judges = {
      id: new Intl.DateTimeFormat('id', options),
      en: new Intl.DateTimeFormat('en-GB', options),
    };
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1945, 7, 17), max: Date.UTC(2200, 0) }), (time) => {
        expect(formatDate(time, { timeZone: 'UTC' })).toBe(judges.id.format(time));
        const english = formatDate(time, { timeZone: 'UTC', locale: 'en' });
        expect(english.replace(',', '')).toBe(judges.en.format(time).replace(',', ''));
      }),
    );
  });

  test('can be read back', () => {
    const months =
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(9999, 0) }), (time) => {
        const [day, month, year] = formatDate(time, { style: 'medium', timeZone: 'UTC' }).split(' ');
        const start = Date.UTC(Number(year), months.indexOf(month ?? ''), Number(day));
        expect(time - start).toBeGreaterThanOrEqual(0);
        expect(time - start).toBeLessThan(864e5);
      }),
    );
  });
});

describe('formatTime', () => {
  test.each([
    ['Asia/Jakarta', '10.00 WIB'],
    ['Asia/Pontianak', '10.00 WIB'],
    ['Asia/Makassar', '11.00 WITA'],
    ['Asia/Jayapura', '12.00 WIT'],
    ['UTC', '03.00 UTC'],
    ['Europe/London', '04.00 UTC+1'],
    ['Asia/Kolkata', '08.30 UTC+5:30'],
    ['America/St_Johns', '00.30 UTC−2:30'],
  ])('%s shows %s', (timeZone, text) => expect(formatTime(morning, { timeZone })).toBe(text));

  test('writes English with a colon', () => expect(formatTime(morning, { locale: 'en' })).toBe('10:00 WIB'));

  test('pads, counts midnight as 00 and may leave the zone out', () => {
    expect(formatTime('2023-03-17T00:04:00+07:00')).toBe('00.04 WIB');
    expect(formatTime(morning, { zone: false })).toBe('10.00');
  });

  test('reads a leap second as the second before it', () =>
    expect(formatTime('2016-12-31T23:59:60Z', { timeZone: 'UTC' })).toBe('23.59 UTC'));

  test('does not invent a time', () =>
    expect(() => formatTime('2023-10-05')).toThrow(
      'humas: a day without a time cannot be printed as a time. It would say 00.00, which nobody wrote. ' +
        'Pass a moment with offset, such as 2023-10-05T10:00:00+07:00, or use formatDate.',
    ));
});

test('formatDateTime joins both', () => {
  expect(formatDateTime(morning)).toBe('Kamis, 5 Oktober 2023, 10.00 WIB');
  expect(formatDateTime('2020-03-01T07:02:00+07:00', { style: 'medium' })).toBe('1 Maret 2020, 07.02 WIB');
  expect(formatDateTime(morning, { locale: 'en' })).toBe('Thursday, 5 October 2023, 10:00 WIB');
});

describe('formatDateRange', () => {
  test.each([
    ['2023-10-05', '2023-10-06', '5–6 Oktober 2023', '5–6 October 2023'],
    ['2023-09-30', '2023-10-02', '30 September–2 Oktober 2023', '30 September – 2 October 2023'],
    ['2023-12-28', '2024-01-03', '28 Desember 2023–3 Januari 2024', '28 December 2023 – 3 January 2024'],
    ['2023-10-05', '2023-10-05', '5 Oktober 2023', '5 October 2023'],
    ['2022-10-05', '2023-10-05', '5 Oktober 2022–5 Oktober 2023', '5 October 2022 – 5 October 2023'],
  ])('%s to %s', (start, end, id, en) => {
    expect(formatDateRange(start, end)).toBe(id);
    expect(formatDateRange(start, end, { locale: 'en' })).toBe(en);
  });

  test('shortens both months', () =>
    expect(formatDateRange('2023-08-30', '2023-10-02', { style: 'short' })).toBe('30 Agu–2 Okt 2023'));

  test('refuses an end before its start', () =>
    expect(() => formatDateRange('2023-10-06', '2023-10-05')).toThrow(
      /ends \(2023-10-05\) before it starts/,
    ));
});

describe('formatDateBadge', () => {
  test('says the year where the badge may hide it', () =>
    expect(formatDateBadge('2019-09-30')).toEqual({
      day: '30',
      month: 'Sep',
      year: '2019',
      accessible: '30 September 2019',
    }));

  test('writes English', () =>
    expect(formatDateBadge('2019-10-16', { locale: 'en' })).toMatchObject({
      month: 'Oct',
      accessible: '16 October 2019',
    }));
});

describe('what cannot be read is an error', () => {
  test.each([
    ['2023-02-30', /Correct the day/],
    ['2023-13-01', /Correct the day/],
    ['2023-00-10', /Correct the day/],
    ['2023-10-05T24:00:00Z', /Correct the day/],
    ['2023-10-05T10:00:00', /Add the offset: \+07:00 for WIB/],
    ['01/03/2020', /Pass RFC 3339/],
    ['', /Pass RFC 3339/],
    [Number.NaN, /Pass RFC 3339/],
    [new Date('x'), /Pass RFC 3339/],
    [Infinity, /Pass RFC 3339/],
  ])('%s', (date, advice) => {
    expect(() => formatDate(date)).toThrow(RangeError);
    expect(() => formatDate(date)).toThrow(advice);
  });

  test('an unknown zone or locale', () => {
    expect(() => formatDate(morning, { timeZone: 'Asia/Semarang' })).toThrow(
      /time zone "Asia\/Semarang" is unknown/,
    );
    // @ts-expect-error Javanese has no words here yet
    expect(() => formatDate(morning, { locale: 'jv' })).toThrow(/locale "jv" is unknown.*Use 'id' or 'en'/);
  });
});
