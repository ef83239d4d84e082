import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, one, strictXml } from '../../test/support/feeds.js';
import { withAbsoluteLinks } from './absolute-links.js';
import { entryId } from './entry-id.js';
import type { Feed } from './feed.js';
import { rfc822 } from './rfc-822.js';
import { writeAtom } from './write-atom.js';
import { writeGpr } from './write-gpr.js';
import { writeJsonFeed } from './write-json-feed.js';
import { writeNewsSitemap } from './write-news-sitemap.js';
import { writeRss } from './write-rss.js';

/** A feed in which every text is this one. */
function feedOf(text: string): Feed {
  const agency = { id: 'agc_01hbytm700e5k8jv2xw6q4n9r0', slug: 'humas', name: text, shortName: text };
  return {
    title: text,
    description: text,
    locale: 'id',
    pageUrl: 'https://contoh.example/?a=1&b="2"',
    selfUrl: 'https://contoh.example/feeds/rss.xml?a=1&b="2"',
    logo: { url: 'https://contoh.example/logo.png?a&b"', alt: text },
    items: [
      {
        html: text,
        article: {
          id: 'art_01hbytm700e5k8jv2xw6q4n9rc',
          type: 'news',
          slug: 'judul',
          canonicalUrl: 'https://contoh.example/judul?a=1&b=2',
          headline: text,
          lead: text,
          excerpt: text,
          category: { id: 'cat_01hbytm700e5k8jv2xw6q4n9ra', slug: 'berita', name: { id: text } },
          tags: [text, text],
          agency,
          coPublishers: [agency],
          cover: {
            id: 'med_01hbytm700e5k8jv2xw6q4n9rd',
            url: 'https://contoh.example/a?b&c"d',
            mimeType: 'image/jpeg',
            width: 1,
            height: 1,
            renditions: [],
            alt: text,
            decorative: false,
            caption: text,
            credit: { photographer: text, initials: null, unit: null },
          },
          credits: [{ role: 'writer', name: text, initials: null, unit: null, order: 1 }],
          status: 'published',
          publishedAt: '2023-10-05T10:00:00+07:00',
          updatedAt: '2023-10-05T10:00:00.123+07:00',
          locale: 'id',
          verdict: null,
        },
      },
    ],
  };
}

const XML_WRITERS = { writeRss, writeAtom, writeNewsSitemap, writeGpr };
const HOSTILE = [
  ']]>',
  ']]]]><![CDATA[>',
  '<![CDATA[',
  '&amp;lt;b&gt; &nbsp; &#0; &#x1F;',
  '<!-- --><?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '"><script>alert(1)</script>',
  'a\u0000b\u0001c\u000Bd\u001Fe\u007Ff\u0085g',
  '\uFFFE\uFFFF x',
  'pecahan \uD83D dan \uDE00 terbalik \uDE00\uD83D',
  '\u202Ekiri\u202C \u2066x\u2069 \u200F مرحبا',
  '😀👩‍👩‍👧 \u{10FFFF}',
  '  spasi  \r\n baris \t',
  '__proto__',
  '12.50',
  '0x10',
  'true',
];

/** What of a text can arrive: XML has no place for some characters, and one kind of line end. */
function arriving(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/\r\n?/g, '\n');
}

describe('texts of any kind', () => {
  it.each(HOSTILE)('%j breaks no feed and arrives as it is', (text) => {
    for (const [name, write] of Object.entries(XML_WRITERS))
      expect(() => strictXml(write(feedOf(text))), name).not.toThrow();
    const rss = one(one(strictXml(writeRss(feedOf(text))), 'channel'), 'item');
    expect(one(rss, 'title').text).toBe(arriving(text));
    expect(one(rss, 'content:encoded').text).toBe(arriving(text));
    expect(all(rss, 'category').map((category) => category.text)).toEqual(Array(3).fill(arriving(text)));
    expect(JSON.parse(JSON.stringify(writeJsonFeed(feedOf(text)))).items[0].title).toBe(text);
  });

  it('is true of whatever may be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const write of Object.values(XML_WRITERS)) strictXml(write(feedOf(text)));
        const entry = one(strictXml(writeAtom(feedOf(text))), 'entry');
        expect(one(entry, 'title').text).toBe(arriving(text));
      }),
    );
  });
});

describe('addresses in a text', () => {
  const BASE = 'https://contoh.example/humas/judul?x=1';

  it.each([
    ['/a?b=1&amp;c=2', 'https://contoh.example/a?b=1&amp;c=2'],
    ['../b', 'https://contoh.example/b'],
    ['#c', `${BASE}#c`],
    ['?d', 'https://contoh.example/humas/judul?d'],
    ['//lain.example/e', 'https://lain.example/e'],
    ['/f&quot;&gt;&lt;g', 'https://contoh.example/f%22%3E%3Cg'],
    ['https://lain.example/h?a&amp;b', 'https://lain.example/h?a&amp;b'],
    ['mailto:a@contoh.example', 'mailto:a@contoh.example'],
    ['tel:+62215550100', 'tel:+62215550100'],
    ['https://[', 'https://['],
  ])('%s leads where it led', (from, to) => {
    expect(withAbsoluteLinks(`<p><a title="href=/x" href="${from}">href="/y"</a></p>`, BASE)).toBe(
      `<p><a title="href=/x" href="${to}">href="/y"</a></p>`,
    );
  });
});

it('an id is a UUID in other letters', () => {
  expect(entryId('art_00000000000000000000000000')).toBe('urn:uuid:00000000-0000-0000-0000-000000000000');
  expect(entryId('art_7zzzzzzzzzzzzzzzzzzzzzzzzz')).toBe('urn:uuid:ffffffff-ffff-ffff-ffff-ffffffffffff');
  // From the specification of TypeID.
  expect(entryId('art_01h455vb4pex5vsknk084sn02q')).toBe('urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057');
});

it.each([
  ['2023-10-05T10:00:00+07:00', 'Thu, 05 Oct 2023 10:00:00 +0700'],
  ['2024-02-29T23:59:59.999+09:00', 'Thu, 29 Feb 2024 23:59:59 +0900'],
  ['0001-01-01T07:00:00+07:00', 'Mon, 01 Jan 0001 07:00:00 +0700'],
])('%s is %s to RSS', (moment, text) => {
  expect(rfc822(moment)).toBe(text);
});
