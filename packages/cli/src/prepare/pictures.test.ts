import { describe, expect, test } from 'vitest';
import type { KnownPicture } from './picture-source.js';
import { slotOf } from './pictures.js';
import { prepareHtml } from './prepare-html.js';

const BASE = 'https://www.contoh.go.id/berita/pembukaan-loket/';
const prepare = (html: string, known: KnownPicture[] = []) => prepareHtml(html, BASE, { known });
const SITE = 'https://www.contoh.go.id';

describe('words under a picture', () => {
  test.each([
    [
      'a block',
      `<figure class="wp-block-image"><img src="/f.jpg" alt=""/><figcaption class="wp-element-caption">Warga di loket. (Foto: Humas/Rn)</figcaption></figure>`,
    ],
    [
      'the classic editor',
      `<p><div id="attachment_9" class="wp-caption alignnone"><img src="/f.jpg" alt="" /><p class="wp-caption-text">Warga di loket. (Foto: Humas/Rn)</p></div></p>`,
    ],
    [
      'a shortcode a feed left unrendered',
      `[caption id="attachment_9" width="640"]<img src="/f.jpg" alt="" /> Warga di loket. (Foto: Humas/Rn)[/caption]`,
    ],
    [
      'a gallery of the classic editor',
      `<div class="gallery"><dl class="gallery-item"><dt><a href="/halaman-foto/"><img src="/f.jpg" alt=""></a></dt><dd class="wp-caption-text gallery-caption">Warga di loket. (Foto: Humas/Rn)</dd></dl></div>`,
    ],
    [
      'the paragraph below, told by its credit',
      `<p><img src="/f.jpg" alt=""></p>\n<p><em>Warga di loket. (Foto: Humas/Rn)</em></p>`,
    ],
    [
      'the same paragraph, behind a line break',
      `<p><img src="/f.jpg" alt=""><br>Warga di loket. (Foto: Humas/Rn)</p>`,
    ],
  ])('%s', (_, html) => {
    const { html: left, pictures } = prepare(`<p>Isi.</p>${html}<p>Penutup.</p>`);
    expect(pictures).toMatchObject([
      { addresses: [`${SITE}/f.jpg`], caption: 'Warga di loket. (Foto: Humas/Rn)' },
    ]);
    expect(left).toBe(`<p>Isi.</p>${slotOf(0)}<p>Penutup.</p>`);
  });

  test('a paragraph of the article is no caption', () => {
    const html = `<p><img src="/f.jpg" alt=""></p><p>Loket dibuka Senin. (RM/Humas Contoh)</p><p>Penutup.</p>`;
    expect(prepare(html).pictures).toMatchObject([{ caption: '' }]);
  });
});

describe('where a picture is fetched', () => {
  test.each([
    [
      'the original of a smaller copy',
      '<img src="/u/foto-300x200.jpg">',
      ['/u/foto.jpg', '/u/foto-300x200.jpg'],
    ],
    [
      'the largest of a srcset',
      '<img src="/u/a.png" srcset="/u/b.png 300w, /u/c.png 1280w">',
      ['/u/c.png', '/u/b.png', '/u/a.png'],
    ],
    [
      'behind a lazy placeholder',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/u/foto.jpg">',
      ['/u/foto.jpg'],
    ],
    [
      'the file its link opens',
      '<a href="/u/foto.jpg"><img src="/u/foto-150x150.jpg"></a>',
      ['/u/foto.jpg', '/u/foto-150x150.jpg'],
    ],
    ['not the page its link opens', '<a href="/halaman/"><img src="/u/foto.jpg"></a>', ['/u/foto.jpg']],
    ['not another picture', '<a href="/u/poster.jpg"><img src="/u/foto.jpg"></a>', ['/u/foto.jpg']],
    [
      'behind Jetpack',
      '<img src="https://i0.wp.com/www.contoh.go.id/u/foto.jpg?w=300">',
      ['/u/foto.jpg', 'https://i0.wp.com/www.contoh.go.id/u/foto.jpg?w=300'],
    ],
    ['relative to the post', '<img src="foto.jpg">', ['/berita/pembukaan-loket/foto.jpg']],
    [
      'in noscript, when the other has no address',
      '<img class="lazy" src="data:,"><noscript><img src="/u/foto.jpg"></noscript>',
      ['/u/foto.jpg'],
    ],
  ])('%s', (_, html, expected) => {
    const { pictures } = prepare(`<p>Isi.</p>${html}`);
    expect(pictures.map(({ addresses }) => addresses)).toEqual([
      expected.map((path) => new URL(path, BASE).href),
    ]);
  });

  test('a picture pasted into the text is carried too', () => {
    const pasted = `data:image/png;base64,${'A'.repeat(2000)}`;
    expect(prepare(`<p>Isi.</p><img src="${pasted}">`).pictures).toMatchObject([{ addresses: [pasted] }]);
  });

  test('a copy in noscript is the same picture', () => {
    const html = '<img data-src="/u/foto.jpg"><noscript><img src="/u/foto-300x200.jpg"></noscript>';
    expect(prepare(`<p>Isi.</p>${html}`).pictures).toHaveLength(1);
  });

  test('the media library knows the original and its words', () => {
    const known = [
      { id: 12, address: `${SITE}/u/asli.jpg`, alt: 'Warga mengantre', caption: 'Antrean. (Foto: Humas/Rn)' },
    ];
    const { pictures } = prepare(
      '<p>Isi.</p><img class="size-medium wp-image-12" src="/u/asli-edit-300x200.jpg" alt="">',
      known,
    );
    expect(pictures).toMatchObject([{ alt: 'Warga mengantre', caption: 'Antrean. (Foto: Humas/Rn)' }]);
    expect(pictures[0]?.addresses[0]).toBe(`${SITE}/u/asli.jpg`);
  });

  test('signs are words, counting pixels are nothing', () => {
    const html =
      '<p>Selamat <img class="emoji" alt="🎉" src="https://s.w.org/images/core/emoji/1.png"> semua<img width="1" height="1" src="/pixel.gif"></p>';
    expect(prepare(html)).toMatchObject({ html: '<p>Selamat 🎉 semua</p>', pictures: [] });
  });
});

test('more pictures than any album are not all carried, and it is said', () => {
  const { pictures, notes } = prepare(`<p>Isi.</p>${'<img src="/f.jpg">'.repeat(502)}`);
  expect(pictures).toHaveLength(500);
  expect(notes.in('en')).toMatchObject([
    { rule: 'pictures-left-out', message: expect.stringContaining('last 2') },
  ]);
});

describe('where a picture stands', () => {
  test.each([
    [
      'in front of the paragraph it opened',
      '<p><a href="/f.jpg"><img src="/f.jpg"></a> Isi.</p>',
      `${slotOf(0)}<p>Isi.</p>`,
    ],
    [
      'behind the paragraph it stood in',
      '<p>Isi <img src="/f.jpg"> lagi.</p><p>Akhir.</p>',
      `<p>Isi lagi.</p>${slotOf(0)}<p>Akhir.</p>`,
    ],
    [
      'in order behind the last paragraph',
      '<p>Isi <img src="/f.jpg"> dan <img src="/g.jpg"></p>',
      `<p>Isi dan</p>${slotOf(0)}${slotOf(1)}`,
    ],
    [
      'each of a gallery by itself',
      '<figure class="wp-block-gallery"><figure><img src="/f.jpg"></figure><figure><img src="/g.jpg"></figure></figure>',
      `${slotOf(0)}${slotOf(1)}`,
    ],
    [
      'inside a table cell',
      '<table><tr><td><p><img src="/f.jpg"></p></td></tr></table>',
      `<table><tbody><tr><td>${slotOf(0)}</td></tr></tbody></table>`,
    ],
    [
      'without the heading it was put in',
      '<h2><img src="/f.jpg"></h2><p>Isi.</p>',
      `${slotOf(0)}<p>Isi.</p>`,
    ],
  ])('%s', (_, html, expected) => {
    expect(prepare(html).html).toBe(expected);
  });
});
