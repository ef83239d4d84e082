// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { link, moment, plain } from './feed-item.js';
import { readFeed } from './read-feed.js';
import { readJsonFeed } from './read-json-feed.js';
import { readXml } from './read-xml.js';

const BASE = 'https://www.contoh.go.id/umpan/';

describe('text of a feed', () => {
  test.each([
    ['tags', '<p>Satu <b>dua</b></p>', 'Satu dua'],
    ['entities', 'Tanya &amp; jawab &#8211; &lt;b&gt;', 'Tanya & jawab – <b>'],
    ['scripts', 'Satu<script>alert(1)</script><style>p{}</style><template>x</template>', 'Satu'],
    ['handlers', '<img src=x onerror="window.hurt=1">Satu', 'Satu'],
    ['blanks', '  Satu\n\t dua ', 'Satu dua'],
  ])('has its %s read or gone', (_, written, text) => {
    expect(plain(written)).toBe(text);
  });

  test('runs nothing, whatever is in it, and is never longer than what was written allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        expect(
          plain(`${written}<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>`),
        ).not.toMatch(/\s{2}/);
      }),
    );
    expect(window).not.toHaveProperty('hurt');
    expect(plain('a'.repeat(1e6)).length).toBeLessThanOrEqual(5000);
    expect([plain(null), plain(undefined), plain('')]).toEqual(['', '', '']);
  });
});

describe('a link of a feed', () => {
  test.each([
    ['/berita/1', 'https://www.contoh.go.id/berita/1'],
    ['2', 'https://www.contoh.go.id/umpan/2'],
    [' https://lain.go.id/a ', 'https://lain.go.id/a'],
    ['//lain.go.id/a', 'https://lain.go.id/a'],
    ['', undefined],
    [null, undefined],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://[', undefined],
  ])('%j leads to %j', (written, href) => {
    expect(link(written, BASE)).toBe(href);
  });

  test('leads to http or https, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (written) => {
        expect(link(written, BASE) ?? 'http:').toMatch(/^https?:/);
      }),
    );
  });
});

describe('a date of a feed', () => {
  test.each([
    ['the box’s, in Jakarta’s time', '23-11-2026 10:00', '2026-11-23T03:00:00.000Z'],
    ['the box’s with a point', '23-11-2026, 10.30', '2026-11-23T03:30:00.000Z'],
    ['the box’s without a time', '23-11-2026', '2026-11-22T17:00:00.000Z'],
    ['that of RSS', 'Mon, 23 Nov 2026 10:00:00 +0700', '2026-11-23T03:00:00.000Z'],
    ['that of Atom', '2026-11-23T10:00:00+08:00', '2026-11-23T02:00:00.000Z'],
    ['none', 'kemarin', undefined],
    ['a day there is not', '99-99-2026 10:00', undefined],
    ['a year nobody prints', '+275760-09-13T00:00:00Z', undefined],
    ['nothing', null, undefined],
  ])('may be %s', (_, written, date) => {
    expect(moment(written)).toBe(date);
  });
});

const news = (over = {}) => ({
  headline: 'Layanan daring',
  canonicalUrl: 'https://www.contoh.go.id/berita/1',
  publishedAt: '2026-11-23T03:00:00.000Z',
  excerpt: 'Cukup sekali.',
  ...over,
});
const named = (name: string) => ({ id: '', slug: '', name: { id: name, en: name } });

describe('a feed is read', () => {
  test('as the XML of the national box, with its items right below the root', () => {
    const xml = `<?xml version="1.0"?><rss><item><title><![CDATA[Layanan &amp; daring]]></title><link>/berita/1</link>
      <description><![CDATA[<p>Cukup sekali.</p>]]></description><category_title>Siaran Pers</category_title>
      <dateOrigin>2026-11-23T10:00:00+07:00</dateOrigin><pubDate>23 Nov</pubDate></item>
      <item><link>/tanpa-judul</link></item></rss>`;
    expect(readXml(xml, BASE)).toEqual([
      news({ headline: 'Layanan & daring', category: named('Siaran Pers') }),
    ]);
  });

  test('as RSS 2.0, whose channel has a title of its own', () => {
    const xml = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Berita</title><item>
      <title>Layanan daring</title><link>https://www.contoh.go.id/berita/1</link><dc:date>2026-11-23T10:00:00+07:00</dc:date>
      <description>Cukup &lt;i&gt;sekali&lt;/i&gt;.</description><category>Berita</category></item></channel></rss>`;
    expect(readXml(xml, BASE)).toEqual([news({ category: named('Berita') })]);
  });

  test('as Atom, whose alternate link is the story', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Berita</title><entry><title type="html">Layanan &lt;b&gt;daring&lt;/b&gt;</title>
      <link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/berita/1"/><published>2026-11-23T10:00:00+07:00</published>
      <updated>2026-11-24T10:00:00+07:00</updated><category term="Berita"/><summary>Cukup sekali.</summary></entry></feed>`;
    expect(readXml(xml, BASE)).toEqual([news({ category: named('Berita') })]);
  });

  test('as JSON Feed, and what is of another kind is left out', () => {
    const item = {
      title: 'Layanan daring',
      url: '/berita/1',
      date_published: '2026-11-23T10:00:00+07:00',
      summary: 'Cukup sekali.',
    };
    expect(
      readJsonFeed(
        { items: [item, { ...item, title: 5 }, null, 'x', { title: 'Judul', url: {}, summary: [] }] },
        BASE,
      ),
    ).toEqual([news(), { headline: 'Judul' }]);
    for (const feed of [null, 5, [], {}, { items: 'x' }]) expect(readJsonFeed(feed, BASE)).toEqual([]);
  });

  test('no further than anybody scrolls', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ title: `Berita ${index}` }));
    expect(readJsonFeed({ items }, BASE)).toHaveLength(50);
    const xml = `<rss>${items.map(({ title }) => `<item><title>${title}</title></item>`).join('')}</rss>`;
    expect(readXml(xml, BASE)).toHaveLength(50);
  });

  test('or is none', () => {
    expect(() => readXml('<rss><item></rss>', BASE)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });

  test('any JSON without an exception, and its links lead to the web', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (items) => {
        for (const { headline, canonicalUrl = 'http:' } of readJsonFeed({ items }, BASE)) {
          expect(headline).not.toBe('');
          expect(canonicalUrl).toMatch(/^https?:/);
        }
      }),
    );
  });
});

describe('an address', () => {
  let body: BodyInit;
  let type: string;
  let asked: string[];
  let number = 0;
  /** Feeds are kept by address. */
  const source = () => `https://umpan.example/${number++}`;

  beforeEach(() => {
    asked = [];
    type = 'text/xml';
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response(body, { headers: { 'Content-Type': type } });
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('of XML and of JSON is read as what it is', async () => {
    body = '\n<rss><item><title>Satu</title></item></rss>';
    expect(await readFeed(source())).toMatchObject([{ headline: 'Satu' }]);
    body = '{"items":[{"title":"Dua"}]}';
    expect(await readFeed(source())).toMatchObject([{ headline: 'Dua' }]);
  });

  test('is asked for once by all lists that name it', async () => {
    body = '{"items":[{"title":"Dua"}]}';
    const same = source();
    await Promise.all([readFeed(same), readFeed(same)]);
    expect(asked).toEqual([same]);
  });

  test('that is none, or of no feed, says so', async () => {
    await expect(readFeed('mailto:a@b.c')).rejects.toMatchObject({ code: 'incomplete' });
    body = '<h1>Tidak ditemukan';
    await expect(readFeed(source())).rejects.toMatchObject({ code: 'unreadable' });
    body = '{"items":';
    await expect(readFeed(source())).rejects.toMatchObject({ code: 'unreadable' });
    expect(asked).toHaveLength(2);
  });

  test('of another encoding keeps its letters, as the server or the first line says', async () => {
    const xml = (said: string) =>
      `<?xml version="1.0"${said}?><rss><item><title>caf\u00e9</title></item></rss>`;
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    body = latin(xml(' encoding="iso-8859-1"'));
    expect(await readFeed(source())).toMatchObject([{ headline: 'café' }]);
    body = latin(xml(''));
    type = 'text/xml; charset=windows-1252';
    expect(await readFeed(source())).toMatchObject([{ headline: 'café' }]);
    body = new TextEncoder().encode(xml(''));
    type = 'text/xml; charset=x-unheard-of';
    expect(await readFeed(source())).toMatchObject([{ headline: 'café' }]);
  });
});
