import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/support/fixture.js';
import { startWebServer } from '../../test/support/web-server.js';
import { createSafeFetch } from '../safe-fetch/safe-fetch.js';
import type { Refused, SourceArticle, SourceEntry } from '../sync/source.js';
import { createFeedSource } from './feed-source.js';

const fetch = createSafeFetch({ allowPrivate: true });

/** A site that serves one feed and whatever pages a test names. */
async function site(body: string | ((origin: string) => string), pages: Record<string, number> = {}) {
  const server = await startWebServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/feed') {
      response.writeHead(200, { 'Content-Type': 'application/rss+xml' });
      response.end(typeof body === 'string' ? body : body(server.origin));
    } else response.writeHead(pages[path] ?? 200).end();
  });
  return server;
}

async function open(
  feed: string,
  { kind = 'rss' as 'rss' | 'gpr', since }: { kind?: 'rss' | 'gpr'; since?: string } = {},
) {
  const server = await site((origin) => fixture(feed, origin));
  const source = await createFeedSource({ site: `${server.origin}/feed`, fetch, since }, kind);
  const entries: SourceEntry[] = [];
  for await (const entry of source.list()) entries.push(entry);
  const found: (SourceArticle | Refused)[] = [];
  for await (const article of source.read(entries.map(({ sourceId }) => sourceId))) found.push(article);
  const articles = found.filter((article): article is SourceArticle => 'html' in article);
  return { server, source, entries, articles, refused: found.filter((article) => 'reason' in article) };
}

const rss = (item: string) => `<rss><channel><title>x</title>${item}</channel></rss>`;
const item = (more = '', date = 'Fri, 20 Nov 2026 09:15:00 +0700') =>
  `<item><title>Judul</title><link>https://contoh.go.id/a-b</link><pubDate>${date}</pubDate>${more}</item>`;

async function only(xml: string) {
  const server = await site(xml);
  const source = await createFeedSource({ site: `${server.origin}/feed`, fetch }, 'rss');
  const found = [];
  for await (const { sourceId } of source.list())
    for await (const article of source.read([sourceId])) found.push(article);
  return found;
}

describe('OpenSID', () => {
  it('is read whole, with its pictures still in the text', async () => {
    const { articles, server, source } = await open('opensid.xml');
    expect(source).toMatchObject({
      title: 'Desa Contoh Makmur',
      detectsRemovals: 'window',
      name: `rss-127.0.0.1-${server.port}`,
    });
    expect(articles).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      headline: 'Penyaluran BLT Dana Desa – Tahap III',
      url: `${server.origin}/artikel/2026/11/20/penyaluran-blt-dana-desa-tahap-iii`,
      slug: 'penyaluran-blt-dana-desa-tahap-iii',
      publishedAt: '2026-11-20T09:15:00+07:00',
      excerptHtml: 'Sebanyak 42 keluarga menerima bantuan.',
      author: 'Operator Desa',
      categories: [{ slug: 'berita-desa', name: 'Berita Desa' }],
      html: expect.stringContaining('sedang_blt.jpg'),
      views: null,
      locale: 'id',
    });
  });

  it('refuses what lies in the future, by its title', async () => {
    const { refused } = await open('opensid.xml');
    expect(refused).toMatchObject([{ reason: { id: expect.stringMatching(/belum waktunya.*masa depan/) } }]);
  });

  it('narrows with since', async () => {
    const { entries } = await open('opensid.xml', { since: '2026-11-19T00:00:00+07:00' });
    expect(entries).toHaveLength(2);
  });
});

describe('Joomla', () => {
  it('is read from its description, its number as identity, without the author’s address', async () => {
    const { articles } = await open('joomla.xml');
    expect(articles).toMatchObject([
      {
        headline: 'Layanan Perizinan Pindah Gedung & Loket Baru',
        slug: 'layanan-perizinan-pindah-gedung',
        author: 'Sari Handayani',
        publishedAt: '2026-11-16T02:30:00+00:00',
        html: expect.stringContaining('Gedung B'),
        excerptHtml: null,
      },
    ]);
  });
});

describe('the old GPR widget', () => {
  it.each(['rss', 'gpr'] as const)('is recognised by "sync %s", without a channel', async (kind) => {
    const { articles, source, server } = await open('gpr.xml', { kind });
    expect(source.name).toBe(`${kind}-127.0.0.1-${server.port}`);
    expect(articles).toMatchObject([
      {
        headline: 'Pemerintah Perluas Layanan Terpadu',
        url: `${server.origin}/rilis/pemerintah-perluas-layanan-terpadu?a=1&b=2`,
        publishedAt: '2026-11-19T13:45:00+07:00',
        author: 'Biro Humas',
      },
      { headline: 'Infografik Layanan', publishedAt: '2026-11-18T08:00:00+07:00' },
    ]);
  });
});

describe('Atom', () => {
  it('is read with real elements as text, relative addresses and two dates', async () => {
    const { articles, server } = await open('atom.xml');
    expect(articles).toMatchObject([
      {
        headline: 'Fish < Chips',
        url: `${server.origin}/news/fish-and-chips`,
        html: '<p>Fresh <em>fish</em>.<br>Daily.</p>',
        excerptHtml: 'Short.',
        publishedAt: '2026-11-19T08:00:00+07:00',
        updatedAt: '2026-11-20T08:00:00+07:00',
        author: 'Rana Wulandari',
        categories: [{ slug: 'news', name: 'News' }],
        cover: { url: `${server.origin}/fish.jpg`, alt: 'A plate' },
        locale: 'en',
      },
    ]);
  });
});

describe('identity and version', () => {
  it('stay while the item stays, whatever stands around it', async () => {
    const [a] = await only(rss(item('<guid>7</guid>')));
    const [b] = await only(rss(`<ttl>5</ttl>${item('<guid>7</guid>')}${item('<guid>8</guid>')}`));
    expect(b).toEqual(a);
  });

  it('differ with the text, and with the guid', async () => {
    const [a, b] = (await only(rss(item('<guid>7</guid>') + item('<guid>8</guid>')))) as SourceArticle[];
    const [c] = (await only(rss(item('<guid>7</guid><description>baru</description>')))) as SourceArticle[];
    expect(b?.sourceId).not.toBe(a?.sourceId);
    expect(c?.sourceId).toBe(a?.sourceId);
    expect(c?.version).not.toBe(a?.version);
    expect(a?.sourceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('come from the address where there is no guid', async () => {
    const [a] = await only(rss(item()));
    const [b] = await only(rss(item('<guid/>')));
    expect(b?.sourceId).toBe(a?.sourceId);
  });
});

describe('what is refused', () => {
  it.each([
    ['no date', rss('<item><title>A</title><link>https://contoh.go.id/a</link></item>'), /tanpa tanggal/],
    ['a date nobody can read', rss(item('', '30 Sep')), /tidak dapat dibaca/],
    [
      'no address',
      rss('<item><title>A</title><guid>7</guid><pubDate>2026-11-01T10:00:00Z</pubDate></item>'),
      /tanpa alamat/,
    ],
    [
      'a script as address',
      rss(
        '<item><guid>7</guid><link>javascript:alert(1)</link><pubDate>2026-11-01T10:00:00Z</pubDate></item>',
      ),
      /tanpa alamat/,
    ],
    ['a password in its address', rss(item().replace('//contoh', '//a:b@contoh')), /tanpa alamat/],
  ])('an item with %s', async (_name, xml, reason) => {
    expect(await only(xml)).toMatchObject([{ reason: { id: expect.stringMatching(reason) } }]);
  });

  it.each([
    ['a page that names no feed', '<!doctype html><title>x</title>', /RSS/],
    ['JSON', '{"items": []}', /XML/],
    ['other XML', '<urlset/>', /urlset/],
    ['a document type', '<!DOCTYPE rss><rss/>', /DOCTYPE/],
  ])('%s', async (_name, body, message) => {
    const server = await site(body);
    await expect(createFeedSource({ site: `${server.origin}/feed`, fetch }, 'rss')).rejects.toThrow(message);
  });

  it('a headline that is a trap, and no other item for its sake', async () => {
    const trap = item('<guid>1</guid>').replace('Judul', `<![CDATA[${'<b>'.repeat(1000)}]]>`);
    const found = await only(rss(`${trap}${item('<guid>2</guid>')}`));
    // Without a headline the first is refused later, as any article is.
    expect(found.map((one) => 'headline' in one && one.headline)).toEqual(['', 'Judul']);
  });

  it('a feed that is not there', async () => {
    const server = await site('', { '/tidak-ada': 404 });
    await expect(createFeedSource({ site: `${server.origin}/tidak-ada`, fetch }, 'rss')).rejects.toThrow(
      /404/,
    );
  });
});

it('finds the feed a page names', async () => {
  const server = await startWebServer((request, response) => {
    response.end(
      request.url === '/'
        ? '<!DOCTYPE html><head><link rel="alternate" type="application/rss+xml" href="umpan.xml"></head>'
        : rss(item()),
    );
  });
  const source = await createFeedSource({ site: server.origin, fetch }, 'rss');
  expect(server.seen).toEqual(['GET /', 'GET /umpan.xml']);
  expect(source.title).toBe('x');
});

it('finds it in the head of a page that is too long to be read', async () => {
  const server = await startWebServer((request, response) => {
    const head = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    response.setHeader('Content-Type', 'text/html');
    response.end(
      request.url === '/' ? `<!doctype html><head>${head}</head>${'<p>x</p>'.repeat(40_000)}` : rss(item()),
    );
  });
  const source = await createFeedSource({ site: server.origin, fetch }, 'rss');
  expect(source.title).toBe('x');
});

describe('what is gone', () => {
  it.each([
    ['/ada', false],
    ['/404', true],
    ['/410', true],
    ['/403', false],
    ['/500', false],
  ])('%s: %s', async (path, gone) => {
    const server = await site(rss(item()), { '/404': 404, '/410': 410, '/403': 403, '/500': 500 });
    const source = await createFeedSource({ site: `${server.origin}/feed`, fetch }, 'rss');
    expect(await source.isGone('1', { url: server.origin + path })).toBe(gone);
    expect(await source.isGone('1', { url: null })).toBe(false);
  });

  it('is not what only HEAD says', async () => {
    const server = await startWebServer((request, response) =>
      request.url === '/feed'
        ? response.end(rss(item()))
        : response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
    );
    const source = await createFeedSource({ site: `${server.origin}/feed`, fetch }, 'rss');
    expect(await source.isGone('1', { url: `${server.origin}/a` })).toBe(false);
  });

  it('is looked for from the oldest article on', async () => {
    const { source } = await open('opensid.xml');
    expect(source.oldestListed?.()).toBe('2026-11-18T07:00:00+07:00');
  });
});
