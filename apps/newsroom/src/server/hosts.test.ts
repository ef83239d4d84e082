import { describe, expect, test } from 'vitest';
import { agencyAt, inward, outward, outwardAddress, outwardPath } from './hosts.ts';

const places = {
  siteUrl: 'https://berita.example.go.id',
  hosts: new Map([
    ['berita.kepegawaian.example', 'kepegawaian'],
    ['makassar.kepegawaian.example', 'kepegawaian-makassar'],
  ]),
};

test('a host is known whatever its capitals, and any other is none', () => {
  expect(agencyAt('Berita.Kepegawaian.example', places)).toBe('kepegawaian');
  for (const host of [
    'berita.example.go.id',
    'penyerang.example',
    'berita.kepegawaian.example.penyerang.example',
    null,
  ])
    expect(agencyAt(host, places)).toBeUndefined();
});

describe('what is asked on an agency’s host', () => {
  test.each([
    ['/', '/kepegawaian'],
    ['/?utm=x', '/kepegawaian?utm=x'],
    ['/berita', '/kepegawaian/berita'],
    ['/cari?q=cuti', '/kepegawaian/cari?q=cuti'],
    ['/layanan-daring/bagikan.png?v=1', '/kepegawaian/layanan-daring/bagikan.png?v=1'],
    ['/en', '/en/kepegawaian'],
    ['/en/berita', '/en/kepegawaian/berita'],
    ['/energi-surya', '/kepegawaian/energi-surya'],
    ['/sitemap.xml?tahun=2026', '/kepegawaian/sitemap.xml?tahun=2026'],
    // Where it is the same for all.
    ['/sitemap.xml', '/sitemap.xml'],
    ['/robots.txt', '/robots.txt'],
    ['/privasi', '/privasi'],
    ['/en/cara-menghitung', '/en/cara-menghitung'],
    ['/sematkan?agency=setneg', '/sematkan?agency=setneg'],
    ['/_astro/page.css', '/_astro/page.css'],
    // An address from before the agency had a host.
    ['/kepegawaian/berita', '/kepegawaian/berita'],
    ['/en/kepegawaian', '/en/kepegawaian'],
    ['/kepegawaian-makassar', '/kepegawaian/kepegawaian-makassar'],
  ])('%s is the page at %s', (asked, page) => {
    expect(inward(asked, 'kepegawaian')).toBe(page);
  });
});

describe('a link', () => {
  test.each([
    ['/kepegawaian', '/'],
    ['/kepegawaian?x=1', '/?x=1'],
    ['/kepegawaian/berita?halaman=x', '/berita?halaman=x'],
    ['/en/kepegawaian', '/en'],
    ['/en/kepegawaian/berita', '/en/berita'],
    ['/kepegawaian-makassar/x', 'https://makassar.kepegawaian.example/x'],
    ['/setneg/x', 'https://berita.example.go.id/setneg/x'],
    ['/', 'https://berita.example.go.id/'],
    ['/en', 'https://berita.example.go.id/en'],
    ['/privasi', '/privasi'],
    ['/_astro/a.css', '/_astro/a.css'],
  ])('to %s on the agency’s host is %s', (path, link) => {
    expect(outwardPath(path, 'kepegawaian', places)).toBe(link);
  });

  test.each([
    ['/', '/'],
    ['/setneg/x', '/setneg/x'],
    ['/kepegawaian', 'https://berita.kepegawaian.example/'],
    ['/en/kepegawaian/berita', 'https://berita.kepegawaian.example/en/berita'],
  ])('to %s elsewhere is %s', (path, link) => {
    expect(outwardPath(path, undefined, places)).toBe(link);
  });
});

test.each([
  ['https://berita.example.go.id/kepegawaian/x', 'https://berita.kepegawaian.example/x'],
  ['https://berita.example.go.id/kepegawaian', 'https://berita.kepegawaian.example/'],
  ['https://berita.example.go.id/setneg/x', 'https://berita.example.go.id/setneg/x'],
  ['https://berita.example.go.id', 'https://berita.example.go.id'],
  [
    'https://berita.example.go.id.lain.example/kepegawaian',
    'https://berita.example.go.id.lain.example/kepegawaian',
  ],
])('%s is known as %s', (address, known) => {
  expect(outwardAddress(address, places)).toBe(known);
});

test('a page says its addresses in links, in data, in words to share and in print', () => {
  const at = 'https://berita.example.go.id/kepegawaian/x';
  const page = [
    `<link rel="canonical" href="${at}">`,
    `<a href="https://wa.me/?text=Judul%0A${encodeURIComponent(at)}">`,
    `{"url":"https://berita.example.go.id/kepegawaian"}`,
    `props="{&quot;url&quot;:[0,&quot;${at}&quot;]}"`,
    '<form action="/kepegawaian/cari"><p>/kepegawaian</p>',
    'https://berita.example.go.id/kepegawaian-lain/x',
  ];
  expect(outward(page.join('\n'), 'kepegawaian', places).split('\n')).toEqual([
    '<link rel="canonical" href="https://berita.kepegawaian.example/x">',
    '<a href="https://wa.me/?text=Judul%0Ahttps%3A%2F%2Fberita.kepegawaian.example%2Fx">',
    '{"url":"https://berita.kepegawaian.example/"}',
    'props="{&quot;url&quot;:[0,&quot;https://berita.kepegawaian.example/x&quot;]}"',
    '<form action="/cari"><p>/kepegawaian</p>',
    'https://berita.example.go.id/kepegawaian-lain/x',
  ]);
});
