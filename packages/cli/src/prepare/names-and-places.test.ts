import { describe, expect, test } from 'vitest';
import { prepareHtml } from './prepare-html.js';

const prepare = (html: string) => prepareHtml(html, 'https://www.contoh.go.id/berita/pembukaan-loket/');

describe('names and places', () => {
  test.each([
    [
      'in emphasis',
      '<p><strong>Jakarta</strong> – Kegiatan <em>dibuka</em>.</p>',
      'Jakarta',
      null,
      '<p>Kegiatan <em>dibuka</em>.</p>',
    ],
    [
      'partly in emphasis',
      '<p><strong>Jakarta – </strong>Kegiatan dibuka.</p>',
      'Jakarta',
      null,
      '<p>Kegiatan dibuka.</p>',
    ],
    [
      'with an office',
      '<p>Jakarta-Humas BKN, Kegiatan dibuka.</p>',
      'Jakarta',
      'Humas BKN',
      '<p>Kegiatan dibuka.</p>',
    ],
    [
      'padded with no-break spaces',
      '<p>&nbsp;Makassar&nbsp;–&nbsp;Kegiatan dibuka.</p>',
      'Makassar',
      null,
      '<p>Kegiatan dibuka.</p>',
    ],
    [
      'on a line of its own',
      '<p><b>Jakarta</b> –<br>Kegiatan dibuka.</p>',
      'Jakarta',
      null,
      '<p>Kegiatan dibuka.</p>',
    ],
  ])('dateline %s', (_, html, place, unit, expected) => {
    const prepared = prepare(html);
    expect(prepared.dateline).toMatchObject({ place, unit });
    expect(prepared.html).toBe(expected);
  });

  test('an ordinary sentence keeps its beginning', () => {
    const html = '<p>Pemerintah – yang kemarin rapat – setuju.</p>';
    expect(prepare(html)).toMatchObject({ dateline: null, html });
  });

  test.each([
    ['a paragraph of its own', '<p>Isi.</p><p>&nbsp;</p><p>(RM/ES)</p>', '(RM/ES)', '<p>Isi.</p>'],
    [
      'behind the last sentence',
      '<p>Isi.</p><p>Penutup. <em>(RM/ES)</em></p>',
      '(RM/ES)',
      '<p>Isi.</p><p>Penutup.</p>',
    ],
    ['after a line break', '<p>Isi</p><p>Penutup<br>(RM/ES)</p>', '(RM/ES)', '<p>Isi</p><p>Penutup</p>'],
    ['without brackets', '<p>Isi.</p><p>nov/suf</p>', 'nov/suf', '<p>Isi.</p>'],
    [
      'behind the mark that ends a release',
      '<p>Isi.</p><p>*** (RM/ES)</p><p>***</p>',
      '(RM/ES)',
      '<p>Isi.</p>',
    ],
    [
      'behind a sentence in front of what was added later',
      '<p>Isi.</p><p>Penutup. (RM/ES)</p><p>Buka juga hari Sabtu.</p>',
      '(RM/ES)',
      '<p>Isi.</p><p>Penutup.</p><p>Buka juga hari Sabtu.</p>',
    ],
    [
      'before what an editor added later',
      '<p>Isi.</p><p>(RM/ES)</p><p>Buka juga hari Sabtu.</p>',
      '(RM/ES)',
      '<p>Isi.</p><p>Buka juga hari Sabtu.</p>',
    ],
  ])('sign-off as %s', (_, html, line, expected) => {
    const prepared = prepare(html);
    expect(prepared.creditLine).toBe(line);
    expect(prepared.credits.map(({ role, initials }) => [role, initials?.toUpperCase()])).toEqual(
      line === '(RM/ES)'
        ? [
            ['writer', 'RM'],
            ['editor', 'ES'],
          ]
        : [
            ['writer', 'NOV'],
            ['editor', 'SUF'],
          ],
    );
    expect(prepared.html).toBe(expected);
  });

  test.each([
    ['<p>Diikuti aparatur sipil negara (ASN)</p>'],
    ['<p>Ia menempuh ujian tulis dan/atau lisan.</p><p>Selamat Hari Batik</p>'],
    ['<p>Isi.</p><p>Oleh karena itu, Jakarta bersiap menyambut tamu.</p>'],
    ['<p>(RM/ES)</p>'],
    ['<p>Isi.</p><p>Menurut Peraturan Pemerintah. (PP)</p><p>Penutup.</p>'],
  ])('is no sign-off: %s', (html) => {
    expect(prepare(html)).toMatchObject({ credits: [], creditLine: null, html });
  });

  test('names above and below the text', () => {
    const html =
      '<p>Penulis: Rana Wulandari | Peliput: Bayu Saputra</p><p>Isi berita.</p><p>Editor: Dewi Anggraini</p>';
    const prepared = prepare(html);
    expect(prepared.html).toBe('<p>Isi berita.</p>');
    expect(prepared.credits.map(({ role, name }) => [role, name])).toEqual([
      ['writer', 'Rana Wulandari'],
      ['reporter', 'Bayu Saputra'],
      ['editor', 'Dewi Anggraini'],
    ]);
  });
});

test('names and codes of the same article, in their order, an office below them', () => {
  const html =
    '<p>Isi. (RM/ES)</p><p>Penulis: Rana Wulandari<br>Editor: Dewi Anggraini</p><p><strong>Humas Kabupaten Contoh</strong></p>';
  const prepared = prepare(`<p>Awal.</p>${html}`);
  expect(prepared.html).toBe('<p>Awal.</p><p>Isi.</p><p><strong>Humas Kabupaten Contoh</strong></p>');
  expect(prepared.credits.map(({ name, initials }) => name ?? initials)).toEqual([
    'RM',
    'ES',
    'Rana Wulandari',
    'Dewi Anggraini',
  ]);
});

describe('correction', () => {
  test.each([
    [
      '<p>Isi.</p><p>Ralat: yang benar 412 orang, bukan 421 orang.</p>',
      'yang benar 412 orang, bukan 421 orang.',
    ],
    [
      '<p><strong>Koreksi (7/5/2026):</strong> nama jalan diperbaiki.</p><p>Isi.</p>',
      '7/5/2026: nama jalan diperbaiki.',
    ],
    ['<p>Text.</p><p><em>Correction: the office opens at 8.</em></p>', 'the office opens at 8.'],
    ['<p>Isi.</p><p>Ralat: satu.</p><p>Ralat: dua.</p>', 'satu. dua.'],
  ])('%s', (html, note) => {
    const prepared = prepare(html);
    expect(prepared.correction).toBe(note);
    expect(prepared.html).not.toMatch(/ralat|koreksi|correction/i);
  });

  test('an article that is nothing else, or only speaks of one, stays whole', () => {
    for (const html of ['<p>Ralat: jadwal.</p>', '<p>Isi.</p><p>Ia meminta ralat: segera.</p>']) {
      expect(prepare(html)).toMatchObject({ correction: null, html });
    }
  });
});
