import { describe, expect, test } from 'vitest';
import { UnreadableHtmlError } from './dom.js';
import { prepareHtml } from './prepare-html.js';

const BASE = 'https://www.contoh.go.id/berita/pembukaan-loket/';
const prepare = (html: string) => prepareHtml(html, BASE);
/** What is left of the text. */
const left = (html: string) => prepare(html).html;
const rules = (html: string) =>
  prepare(html)
    .notes.in('en')
    .map(({ rule }) => rule);

describe('paragraphs', () => {
  test.each([
    [
      'empty ones go, no-break spaces are empty',
      '<p>Satu.</p><p>&nbsp;</p><p> <br></p><p></p>',
      '<p>Satu.</p>',
    ],
    [
      'spaces become single and plain',
      '<p>\u00a0 Satu\u00a0\u00a0 <b> dua</b> </p>',
      '<p>Satu <b>dua</b></p>',
    ],
    [
      'boxes go, words without a paragraph get one',
      '<div><div>Satu</div>dua<p>Tiga</p></div>',
      '<p>Satu</p><p>dua</p><p>Tiga</p>',
    ],
    [
      'two line breaks part paragraphs, one does not',
      'Satu<br><br>dua<br>tiga',
      '<p>Satu</p><p>dua<br>tiga</p>',
    ],
    ['line breaks at the edges go', '<p>&nbsp;<br>Satu<br></p>', '<p>Satu</p>'],
    ['block markers and comments go', '<!-- wp:paragraph --><p>Satu<!--more--></p>', '<p>Satu</p>'],
    [
      'lists and tables keep their shape',
      '<ul><li><p>a</p></li></ul><table><tr><td>b</td></tr></table>',
      '<ul><li><p>a</p></li></ul><table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['preformatted text keeps its spaces', '<pre>a  b</pre>', '<pre>a  b</pre>'],
    [
      'a figure around a table is opened, its words name the table',
      '<figure class="wp-block-table"><table><tr><td>1</td></tr></table><figcaption>Sasaran</figcaption></figure>',
      '<table><caption>Sasaran</caption><tbody><tr><td>1</td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => {
    expect(left(html)).toBe(expected);
  });

  test('active content is left for the server, which reports it', () => {
    const html =
      '<p>Satu.</p><p><script>alert(1)</script></p><p onclick="x()">Dua</p><iframe src="javascript:alert(1)"></iframe>';
    expect(left(html)).toBe(
      '<p>Satu.</p><script>alert(1)</script><p onclick="x()">Dua</p><iframe src="javascript:alert(1)"></iframe>',
    );
  });

  test('what plugins added goes', () => {
    const html =
      '<p>Isi.</p><div class="sharedaddy sd-sharing-enabled"><a href="/x?share=facebook">Bagikan</a></div>' +
      '<div id="jp-relatedposts" class="jp-relatedposts"><h3>Terkait</h3></div><div id="toc_container">Daftar isi</div>';
    expect(left(html)).toBe('<p>Isi.</p>');
  });
});

describe('links', () => {
  test.each([
    ['/unduhan/a.pdf', 'https://www.contoh.go.id/unduhan/a.pdf'],
    ['lampiran.pdf', 'https://www.contoh.go.id/berita/pembukaan-loket/lampiran.pdf'],
    ['//cdn.contoh.go.id/a.pdf', 'https://cdn.contoh.go.id/a.pdf'],
    ['?p=12', 'https://www.contoh.go.id/berita/pembukaan-loket/?p=12'],
    ['#catatan', '#catatan'],
    ['mailto:humas@contoh.go.id', 'mailto:humas@contoh.go.id'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (href, expected) => {
    expect(left(`<p>Lihat <a href="${href}">ini</a>.</p>`)).toBe(
      `<p>Lihat <a href="${expected}">ini</a>.</p>`,
    );
  });

  test('"Baca juga" stays where the editor put it', () => {
    const html =
      '<p>Isi.</p><p>Baca juga: <a href="https://www.contoh.go.id/b/">Loket baru</a></p><p>(RM/ES)</p>';
    expect(left(html)).toContain('Baca juga');
    expect(prepare(html).creditLine).toBe('(RM/ES)');
  });
});

describe('embeds become links', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/AbCdEf12345?feature=oembed" title="Pidato pembukaan"></iframe>',
      'https://www.youtube.com/watch?v=AbCdEf12345',
      'Tonton video di YouTube: Pidato pembukaan',
    ],
    [
      '<iframe data-src="https://www.youtube-nocookie.com/embed/AbCdEf12345" title="YouTube video player"></iframe>',
      'https://www.youtube.com/watch?v=AbCdEf12345',
      'Tonton video di YouTube',
    ],
    [
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://youtu.be/AbCdEf12345</div></figure>',
      'https://www.youtube.com/watch?v=AbCdEf12345',
      'Tonton video di YouTube',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'https://www.google.com/maps/embed?pb=1',
      'Lihat peta',
    ],
    [
      '<iframe src="https://docs.google.com/viewer?url=https%3A%2F%2Fwww.contoh.go.id%2Fa.pdf&embedded=true"></iframe>',
      'https://www.contoh.go.id/a.pdf',
      'Buka berkas a.pdf',
    ],
    [
      '<video controls><source src="/video/rapat.mp4"></video>',
      'https://www.contoh.go.id/video/rapat.mp4',
      'Buka berkas rapat.mp4',
    ],
    [
      '[embed]https://youtu.be/AbCdEf12345[/embed]',
      'https://youtu.be/AbCdEf12345',
      'https://youtu.be/AbCdEf12345',
    ],
  ])('%s', (html, href, label) => {
    expect(left(`<p>Isi.</p>${html}`)).toBe(
      `<p>Isi.</p><p><a href="${href.replaceAll('&', '&amp;')}">${label}</a></p>`,
    );
  });

  test('a document that is also linked is linked once', () => {
    const html =
      '<div class="wp-block-file"><object data="/a.pdf"></object><a href="/a.pdf">Surat edaran</a><a href="/a.pdf" class="wp-block-file__button">Unduh</a></div>';
    expect(left(html)).toBe('<p><a href="https://www.contoh.go.id/a.pdf">Surat edaran</a></p>');
  });
});

describe('shortcodes', () => {
  test('of plugins that do not run here go, and are named; the words between them stay', () => {
    const html =
      '<p>[vc_row][vc_column_text css=".x"]Isi berita.[/vc_column_text][/vc_row]</p><p>[gallery ids="1,2"]</p>';
    expect(left(html)).toBe('<p>Isi berita.</p>');
    expect(rules(html)).toEqual(['shortcode-removed', 'shortcode-removed', 'shortcode-removed']);
  });

  test('words in brackets are words', () => {
    const html = '<p>[HOAKS] Kabar itu [sic] keliru [lihat catatan].</p>';
    expect(left(html)).toBe(html);
    expect(rules(html)).toEqual([]);
  });
});

describe('hostile HTML', () => {
  test('nested without end is refused, not followed', () => {
    expect(() => prepare('<div>'.repeat(5000))).toThrow(UnreadableHtmlError);
    expect(() => prepare('<i></i>'.repeat(60_000))).toThrow(UnreadableHtmlError);
  });

  test('a writer cannot stand in for a picture of ours', () => {
    const prepared = prepare('<p>Isi.</p><img src="humas-picture-0"><img src="/a.jpg">');
    expect(prepared.pictures.map(({ addresses }) => addresses)).toEqual([
      ['https://www.contoh.go.id/berita/pembukaan-loket/humas-picture-0'],
      ['https://www.contoh.go.id/a.jpg'],
    ]);
  });
});
