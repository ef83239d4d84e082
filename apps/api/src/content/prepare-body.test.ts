import { describe, expect, it } from 'vitest';
import type { BodyPicture } from './body-pictures.js';
import { withPictureAddresses } from './body-pictures.js';
import { prepareBody } from './prepare-body.js';

const [ONE, TWO] = ['med_01hbytm700e5k8jv2xw6q4n9r1', 'med_01hbytm700e5k8jv2xw6q4n9r2'];

function picture(changes: Partial<BodyPicture> = {}): BodyPicture {
  return {
    file: 'satu.jpg',
    mimeType: 'image/jpeg',
    width: 1600,
    height: 900,
    alt: 'Gedung',
    caption: null,
    credit: null,
    renditions: [],
    ...changes,
  };
}

const PICTURES = new Map([
  [ONE, picture()],
  [TWO, picture({ file: 'dua.jpg', alt: 'Loket', caption: 'Loket baru.' })],
]);

function bodyOf(html: string): string {
  return prepareBody(html, PICTURES, 'id').body.html;
}

/** The text with each figure by the file it shows. */
function outline(html: string): string {
  return bodyOf(html).replaceAll(/<figure><img src="media:(\w+).*?<\/figure>/g, '[$1]');
}

describe('paragraphs', () => {
  it.each([
    ['<p>Satu</p>\n<p>&nbsp;</p>\n<p>\u00a0 \u00a0</p><p>Dua</p>', '<p>Satu</p>\n\n<p>Dua</p>'],
    ['<p>a&nbsp;&nbsp;&nbsp;b\u00a0c</p>', '<p>a b\u00a0c</p>'],
    ['<p>&nbsp;Oleh Humas&nbsp; </p>', '<p>Oleh Humas</p>'],
    ['<p> \u00a0</p><p> Oleh Humas </p>', '<p> Oleh Humas </p>'],
    // Would not end within the day if finding the end of a run of spaces looked again from each of them.
    [`<p>a${'&nbsp; '.repeat(100_000)}b</p>`, '<p>a b</p>'],
    ['<p>a<strong> &nbsp;</strong>b<em></em>c</p>', '<p>a bc</p>'],
    ['<h2>&nbsp;</h2><blockquote><p><br></p></blockquote><p>a</p>', '<p>a</p>'],
    ['<pre>a&nbsp;&nbsp;b</pre>', '<pre>a\u00a0\u00a0b</pre>'],
    ['<table><tr><td></td><td>&nbsp;1</td></tr></table>', '<table><tr><td></td><td>1</td></tr></table>'],
  ])('hold words, not gaps: %s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it.each([
    ['<div>Satu</div><div>Dua</div>', '<p>Satu</p><p>Dua</p>'],
    ['<div><div><p>Satu</p>dua <b>tiga</b></div></div>', '<p>Satu</p><p>dua <strong>tiga</strong></p>'],
    ['Teks biasa saja', '<p>Teks biasa saja</p>'],
    ['<ul><li><div>a</div><div>b</div></li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
    ['<h2><div>a</div><div>b</div></h2>', '<h2> a  b </h2>'],
    ['<td><section>a</section></td>', '<td><p>a</p></td>'],
    ['<strong><div>a</div>b</strong>', '<p><strong> a b</strong></p>'],
    ['', ''],
    ['<div> </div>', ''],
  ])('are made of boxes: %s', (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it('come out of the sanitiser as they went in, when a newsroom wrote them', () => {
    const html =
      '<p>Satu &amp; "dua" &lt;3 <a href="https://lain.example/?a=1&amp;b=2" rel="noopener">lain</a>.</p>\n' +
      '<ol start="3" reversed><li>a</li></ol>\n<blockquote><p>kutipan</p></blockquote>\n' +
      '<table><caption>T</caption><tbody><tr><th scope="row">A</th><td>1</td></tr></tbody></table>\n<p>a<br />b</p>';
    expect(bodyOf(html)).toBe(html);
    expect(prepareBody(html, PICTURES, 'id').removed).toEqual([]);
  });
});

describe('pictures', () => {
  it.each([
    [`<figure><img src="${ONE}"></figure><p>a</p>`, '[satu]<p>a</p>'],
    [`<p><img src="${ONE}">a</p>`, '[satu]<p>a</p>'],
    [`<p>a <img src="${ONE}"></p><p>b</p>`, '<p>a </p>[satu]<p>b</p>'],
    [`<p>a <img src="${ONE}"> b <img src="${TWO}"></p>`, '<p>a  b </p>[satu][dua]'],
    [`<p><a href="/x"><img src="${ONE}"></a></p>`, '[satu]'],
    [`<ul><li>a <img src="${ONE}"></li></ul>`, '<ul><li>a [satu]</li></ul>'],
    [`<table><caption>T<img src="${ONE}"></caption></table>`, '<table><caption>T</caption></table>[satu]'],
    [`<table><tr><td><img src="${ONE}"></td></tr></table>`, '<table><tr><td>[satu]</td></tr></table>'],
    [`<h2><img src="${ONE}"></h2>`, '[satu]'],
    [`<div><img src="${ONE}"></div>`, '[satu]'],
    [
      `<figure><figure><img src="${ONE}"></figure><figure><img src="${TWO}"><figcaption>x</figcaption></figure><figcaption>Galeri</figcaption></figure>`,
      '[satu][dua]<p>Galeri</p>',
    ],
    [
      '<figure><img src="https://lain.example/a.jpg"><figcaption>Tinggal</figcaption></figure><p>a</p>',
      '<p>a</p>',
    ],
    ['<figure><table><tr><td>1</td></tr></table><figcaption>Data</figcaption></figure>', null],
    [`<figure><blockquote><p>k</p></blockquote></figure>`, null],
  ])('stand in figures of their own: %s', (html, expected) => {
    expect(outline(html)).toBe(expected ?? html);
  });

  it('come with their caption and credit, and lose what was written by hand', () => {
    const pictures = new Map([
      [
        ONE,
        picture({
          alt: 'Petugas "loket" <1> & warga',
          caption: 'Hari pertama.',
          credit: { photographer: 'Rana', initials: null, unit: 'Humas' },
          renditions: [
            { file: 'p/320.webp', mimeType: 'image/webp', width: 320 },
            { file: 'p/640.webp', mimeType: 'image/webp', width: 640 },
            { file: 'p/640.jpg', mimeType: 'image/jpeg', width: 640 },
          ],
        }),
      ],
    ]);
    const html = `<figure class="a"><img src="${ONE}" alt="lama" width=9><figcaption>lama</figcaption></figure>`;
    const { body, prose, removed } = prepareBody(html, pictures, 'en');
    expect(body.html).toBe(
      '<figure><img src="media:satu.jpg" srcset="media:p%2F320.webp 320w, media:p%2F640.webp 640w, media:satu.jpg 1600w" ' +
        'sizes="(min-width: 46em) 42em, 100vw" width="1600" height="900" alt="Petugas &quot;loket&quot; &lt;1&gt; &amp; warga" ' +
        'loading="lazy" decoding="async" /><figcaption>Hari pertama. <small>Photo: Humas/Rana</small></figcaption></figure>',
    );
    expect(body.text).toBe('Hari pertama. Photo: Humas/Rana');
    expect(prose).toBe('');
    expect(removed).toEqual([{ kind: 'attribute', name: 'class', count: 1 }]);
  });

  it('get their addresses when they are read, and only they do', () => {
    const pictures = new Map([
      [
        ONE,
        picture({
          alt: 'lihat media:satu.jpg "media:dua.jpg',
          renditions: [{ file: 'a/b c,d.webp', mimeType: 'image/webp', width: 9 }],
        }),
      ],
    ]);
    const stored = prepareBody(`<p>media:satu.jpg "media:x"</p><img src="${ONE}">`, pictures, 'id').body.html;
    const read = withPictureAddresses(
      stored,
      (file) => `https://cdn.example/${encodeURIComponent(file)}?a=1&b="`,
    );
    expect(read).toContain('<p>media:satu.jpg "media:x"</p>');
    expect(read).toContain('src="https://cdn.example/satu.jpg?a=1&amp;b=&quot;"');
    expect(read).toContain('srcset="https://cdn.example/a%2Fb%20c%2Cd.webp?a=1&amp;b=&quot; 9w, https://cdn');
    expect(read).toContain('alt="lihat media:satu.jpg &quot;media:dua.jpg"');
  });

  it('are gone, and said to be, when they are none of ours', () => {
    const html =
      '<p>a<img src="https://lain.example/a.jpg"><img src="https://lain.example/a.jpg"><img src="data:image/png;base64,x">' +
      '<img src="/b.jpg" class="z"><img></p><script>1</script><div onclick=1><a href="javascript:x" target=_blank>b</a></div>';
    const { body, removed } = prepareBody(html, PICTURES, 'id');
    expect(body.html).toBe('<p>a</p><p><a>b</a></p>');
    expect(removed).toEqual([
      { kind: 'element', name: 'div', count: 1 },
      { kind: 'element', name: 'script', count: 1 },
      { kind: 'attribute', name: 'class', count: 1 },
      { kind: 'attribute', name: 'target', count: 1 },
      { kind: 'address', name: 'javascript:', count: 1 },
      { kind: 'picture', name: '/b.jpg', count: 1 },
      { kind: 'picture', name: 'data:', count: 1 },
      { kind: 'picture', name: 'https://lain.example/a.jpg', count: 2 },
      { kind: 'picture', name: 'img', count: 1 },
    ]);
  });
});
