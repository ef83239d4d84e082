import { expect, test } from 'vitest';
import { articlePath, hereOrThere, homePath, linkedHere, newsPath, searchPath } from './addresses.ts';
import { localeOf } from './locales.ts';
import { newsQuery, searchQuery } from './queries.ts';

const agency = { slug: 'kepegawaian' };

test('a category, a topic and a month have addresses of their own', () => {
  expect(newsPath(agency, { category: 'siaran-pers' })).toBe('/kepegawaian/kategori/siaran-pers');
  expect(newsPath(agency, { tag: 'layanan & daring/luring' })).toBe(
    '/kepegawaian/topik/layanan%20%26%20daring%2Fluring',
  );
  expect(newsPath(agency, { month: '2023-10' })).toBe('/kepegawaian/arsip/2023-10');
  expect(newsPath(agency)).toBe('/kepegawaian/berita');
});

test('what narrows a list further is read back as it was written', () => {
  const further = { tag: 'layanan & daring', month: '2023-10', cursor: 'eyJ+/=' };
  const path = newsPath(agency, { category: 'berita', ...further });
  expect(path).toBe(
    '/kepegawaian/kategori/berita?topik=layanan+%26+daring&bulan=2023-10&halaman=eyJ%2B%2F%3D',
  );
  expect(newsQuery(new URL(path, 'https://berita.example').searchParams)).toEqual(further);
});

test('English stands below /en, at the same addresses', () => {
  expect(homePath(agency, 'en')).toBe('/en/kepegawaian');
  expect(newsPath(agency, { category: 'berita', cursor: 'x' }, 'en')).toBe(
    '/en/kepegawaian/kategori/berita?halaman=x',
  );
  expect(['/en', '/en/kepegawaian', '/', '/english', '/kepegawaian/en'].map(localeOf)).toEqual([
    'en',
    'en',
    'id',
    'id',
    'id',
  ]);
});

test('what is empty or unknown is left out', () => {
  expect(newsPath(agency, { category: undefined, tag: '' })).toBe('/kepegawaian/berita');
  expect(newsQuery(new URLSearchParams('kategori=&utm_source=x'))).toEqual({});
});

test('a search address is read back as it was written, and blanks are no question', () => {
  const query = { q: 'cuti & "libur"', category: 'berita', year: '2024', cursor: 'x' };
  const path = searchPath(agency, query);
  expect(path).toBe('/kepegawaian/cari?q=cuti+%26+%22libur%22&kategori=berita&tahun=2024&halaman=x');
  expect(searchQuery(new URL(path, 'https://berita.example').searchParams)).toEqual(query);
  expect(searchQuery(new URLSearchParams('q=++&tahun=2024'))).toEqual({ year: '2024' });
});

test('a month that is written otherwise is none', () => {
  expect(newsQuery(new URLSearchParams('bulan=2023-10'))).toEqual({ month: '2023-10' });
  for (const month of ['2023', '2023-13', '0001-01'])
    expect(newsQuery(new URLSearchParams({ bulan: month }))).toEqual({});
});

test('a year that is none narrows no search', () => {
  for (const year of ['abc', '2023-10', '1066'])
    expect(searchQuery(new URLSearchParams({ tahun: year }))).toEqual({});
});

test('an article is linked under its publisher, wherever it is shown', () => {
  const article = { slug: 'layanan-daring', agency, canonicalUrl: 'https://berita.example/x/y' };
  expect(articlePath(article)).toBe('/kepegawaian/layanan-daring');
  expect(linkedHere([article])[0]?.canonicalUrl).toBe('/kepegawaian/layanan-daring');
});

test('an address of this site becomes a path, others stay', () => {
  expect(hereOrThere('https://berita.example/a/b', 'https://berita.example')).toBe('/a/b');
  expect(hereOrThere('https://berita.example.org/a', 'https://berita.example')).toBe(
    'https://berita.example.org/a',
  );
});
