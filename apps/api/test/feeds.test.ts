import RssParser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryId } from '../src/feeds/entry-id.js';
import { ARTICLES, articleDraft, mediaDraft } from './support/content.js';
import { all, one, strictXml } from './support/feeds.js';
import { imported, useImporter } from './support/imports.js';
import { store, useTestApp } from './support/test-app.js';

const app = useTestApp({
  HUMAS_SITE_URL: 'https://berita.contoh.example',
  HUMAS_PUBLIC_URL: 'https://api.contoh.example',
});
const source = useImporter(app);

const HOUR = 3_600_000;
const RICH = articleDraft({
  agencyId: ARTICLES.plain.agencyId,
  categoryId: ARTICLES.plain.categoryId,
  slug: 'lengkap',
  headline: 'Tarif & jadwal <baru> "kapal"',
  excerpt: 'Tarif naik 5 % & jadwal berubah.',
  bodyHtml:
    '<p>Lihat <a href="/layanan?a=1&amp;b=2">jadwal</a>, <a href="#syarat">syarat</a>, ' +
    '<a href="https://lain.example/x">situs lain</a> dan <a href="mailto:a@contoh.example">surat</a>.</p>' +
    '<blockquote cite="/uu"><p>Kutipan</p></blockquote>',
  tags: ['Kapal', 'Tarif & Jadwal'],
  credits: [
    { role: 'editor', name: 'Wulan', initials: null, unit: null, order: 1 },
    { role: 'reporter', name: 'Rana & Oji', initials: null, unit: 'Humas', order: 2 },
    { role: 'writer', name: 'Sekar', initials: null, unit: null, order: 3 },
  ],
  cover: mediaDraft({
    file: 'kapal 1.jpg',
    mimeType: 'image/jpeg',
    alt: 'Kapal "Nusa" & dermaga',
    caption: 'Kapal bersandar',
    credit: { photographer: 'Oji', initials: null, unit: 'Humas' },
  }),
  coPublisherIds: [ARTICLES.school.agencyId],
  publishedAt: '2023-10-08T10:00:00+07:00',
  updatedAt: '2023-10-09T11:30:00+07:00',
});
const URL_OF_RICH = 'https://berita.contoh.example/kementerian/lengkap';

/** Of the school alone: the ministry above it shows it only when it is asked to. */
const OF_UNIT = articleDraft({
  agencyId: ARTICLES.school.agencyId,
  categoryId: ARTICLES.school.categoryId,
  slug: 'sekolah-saja',
  publishedAt: '2023-10-01T10:00:00+08:00',
});

beforeAll(() => store(app.database, { agencies: [], categories: [], articles: [RICH, OF_UNIT] }));

async function read(path: string, headers: Record<string, string> = {}) {
  app.advance(60_000);
  return await app.send({ url: `/feeds/${path}`, headers });
}

async function text(path: string): Promise<string> {
  const answer = await read(path);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.body;
}

const channelOf = async (path: string) => one(strictXml(await text(path)), 'channel');
const urlsOf = async (query = '') =>
  all(await channelOf(`rss.xml${query}`), 'item').map((item) => one(item, 'link').text.split('/').at(-1));

describe('every feed', () => {
  const FORMATS = [
    ['rss.xml', 'application/rss+xml; charset=utf-8'],
    ['atom.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['news-sitemap.xml', 'application/xml; charset=utf-8'],
    ['gpr.xml', 'application/xml; charset=utf-8'],
  ] as const;

  it.each(FORMATS)('%s says what it is, may be kept, and is asked for again cheaply', async (path, type) => {
    const answer = await read(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain('max-age=');
    expect(answer.headers['surrogate-key']).toBe('articles');
    const again = await read(path, { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', answer.headers.etag]);
    expect((await app.send({ method: 'HEAD', url: `/feeds/${path}` })).statusCode).toBe(200);
  });

  it.each(FORMATS)('%s ignores parameters nobody described, and refuses wrong ones', async (path) => {
    const plain = await text(`${path}?agency=kementerian`);
    expect(await text(`${path}?agency=kementerian&utm_source=surel&v=20250703`)).toBe(plain);
    expect((await read(`${path}?type=gosip`)).statusCode).toBe(400);
    expect((await read(`${path}?agency=a&agency=b`)).statusCode).toBe(400);
    expect((await read(`${path}?agency=tidak-ada`)).statusCode).toBe(404);
    expect((await read(`${path}?category=tidak-ada`)).statusCode).toBe(404);
  });

  it.each(FORMATS)('%s without anything in it is a feed all the same', async (path) => {
    const empty = await text(`${path}?tag=tidak-ada`);
    if (path.endsWith('json')) expect(JSON.parse(empty).items).toEqual([]);
    else expect(['rss', 'feed', 'urlset']).toContain(strictXml(empty).name);
    // A link must not put words into an agency's mouth.
    const mocked = await text(`${path}?agency=kementerian&tag=menteri-mundur`);
    if (!path.startsWith('news')) expect(mocked).toContain('Badan kementerian');
    expect(mocked.match(/menteri-mundur/g) ?? []).toHaveLength(
      mocked.match(/tag=menteri-mundur/g)?.length ?? 0,
    );
  });

  it('is as new as its newest change', async () => {
    expect((await read('rss.xml')).headers['last-modified']).toBe('Mon, 09 Oct 2023 04:30:00 GMT');
    expect((await read('rss.xml?tag=tidak-ada')).headers['last-modified']).toBeUndefined();
  });

  it('holds what is published, newest first, and nothing else', async () => {
    expect(await urlsOf()).toEqual(['lengkap', 'kapal', 'tanpa-jajak', ...(await urlsOf()).slice(3)]);
    expect((await urlsOf()).slice(3).toSorted()).toEqual([
      'biasa',
      'emosi',
      'maklumat',
      'sekolah-saja',
      'tutup',
    ]);
  });

  it('is narrowed like a list', async () => {
    expect(await urlsOf('?agency=sekolah')).toEqual(['lengkap', 'kapal', 'sekolah-saja']);
    expect(await urlsOf('?type=announcement')).toEqual(['maklumat']);
    expect(await urlsOf('?category=pengumuman')).toEqual(['maklumat']);
    expect(await urlsOf('?tag=layanan%20daring')).toEqual(['biasa']);
    expect(await urlsOf('?locale=en')).toEqual([]);
    const own = await urlsOf('?agency=kementerian');
    const withUnits = await urlsOf('?agency=kementerian&includeUnits=true');
    expect(own).not.toContain('sekolah-saja');
    expect(withUnits.toSorted()).toEqual([...own, 'sekolah-saja'].toSorted());
  });

  it.each(FORMATS)('%s is kept no longer than until the next article may be in it', async (path) => {
    const soon = imported({
      headline: 'Segera',
      embargoedUntil: new Date(Date.now() + HOUR).toISOString(),
    });
    expect((await source.put(`segera-${path}`, soon)).status).toBe(201);
    const { headers } = await read(path);
    const [, fresh, stale] =
      /max-age=(\d+)(?:.*stale-if-error=(\d+))?/.exec(`${headers['cache-control']}`) ?? [];
    expect(Number(fresh) + Number(stale ?? 0)).toBeLessThanOrEqual(3600);
    await source.withdraw(`segera-${path}`);
  });

  it('loses an article that is withdrawn, and never holds one under embargo', async () => {
    const later = imported({ headline: 'Besok', embargoedUntil: new Date(Date.now() + HOUR).toISOString() });
    const hidden = (await source.put('besok', later)).body.article.id;
    await source.put(
      'ditarik',
      imported({ headline: 'Segera ditarik', publishedAt: new Date().toISOString() }),
    );
    for (const [path] of FORMATS) expect(await text(path), path).toContain('Segera ditarik');
    await source.withdraw('ditarik');
    for (const [path] of FORMATS) {
      const now = await text(path);
      expect(now, path).not.toContain('Segera ditarik');
      expect(now, path).not.toContain('Besok');
      expect(now, path).not.toContain(hidden);
    }
    await app.database.ownerPool.query(
      `UPDATE article SET embargoed_until = now() - interval '1 second' WHERE id = $1`,
      [hidden],
    );
    for (const [path] of FORMATS) expect(await text(path), path).toContain('Besok');
    await source.withdraw('besok');
  });
});

describe('RSS', () => {
  it('holds the whole article, with addresses that work anywhere', async () => {
    const channel = await channelOf('rss.xml?agency=kementerian');
    expect(one(channel, 'title').text).toBe('Badan kementerian');
    expect(one(channel, 'link').text).toBe('https://berita.contoh.example/kementerian');
    expect(one(channel, 'language').text).toBe('id');
    expect(one(channel, 'lastBuildDate').text).toBe('Mon, 09 Oct 2023 11:30:00 +0700');
    expect(one(channel, 'atom:link').attributes).toEqual({
      href: 'https://api.contoh.example/feeds/rss.xml?agency=kementerian',
      rel: 'self',
      type: 'application/rss+xml',
    });
    const [item] = all(channel, 'item');
    if (!item) throw new Error('no item');
    const [guid, media] = [one(item, 'guid'), one(item, 'media:content')];
    expect([guid.text, guid.attributes.isPermaLink]).toEqual([RICH.id, 'false']);
    expect(one(item, 'title').text).toBe(RICH.headline);
    expect(one(item, 'link').text).toBe(URL_OF_RICH);
    expect(one(item, 'pubDate').text).toBe('Sun, 08 Oct 2023 10:00:00 +0700');
    expect(one(item, 'dcterms:modified').text).toBe('2023-10-09T11:30:00+07:00');
    expect(one(item, 'description').text).toBe(RICH.excerpt);
    expect(all(item, 'dc:creator').map((creator) => creator.text)).toEqual(['Rana & Oji', 'Sekar']);
    expect(one(item, 'dc:publisher').text).toBe('Badan kementerian');
    expect(one(item, 'dc:contributor').text).toBe('Badan sekolah');
    expect(all(item, 'category').map((category) => category.text)).toEqual([
      'Berita',
      'Kapal',
      'Tarif & Jadwal',
    ]);
    expect(media.attributes).toEqual({
      url: 'https://api.contoh.example/media/kapal%201.jpg',
      type: 'image/jpeg',
      medium: 'image',
      width: '1600',
      height: '900',
    });
    expect(media.children.map((child) => child.text)).toEqual([
      'Kapal "Nusa" & dermaga',
      'Kapal bersandar',
      'Foto: Humas/Oji',
    ]);
    const html = one(item, 'content:encoded').text;
    expect(html).toContain('href="https://berita.contoh.example/layanan?a=1&amp;b=2"');
    expect(html).toContain(`href="${URL_OF_RICH}#syarat"`);
    expect(html).toContain('href="https://lain.example/x"');
    expect(html).toContain('href="mailto:a@contoh.example"');
    expect(html).toContain('cite="https://berita.contoh.example/uu"');
    expect(html).not.toMatch(/(?:href|src|cite)="[/#]/);
  });

  it('leaves a text out that is too long for a feed, and keeps its summary', async () => {
    const long = articleDraft({
      agencyId: RICH.agencyId,
      categoryId: RICH.categoryId,
      slug: 'panjang',
      bodyHtml: `<p>${'a '.repeat(101_000)}</p>`,
      publishedAt: '2023-10-08T11:00:00+07:00',
    });
    await store(app.database, { agencies: [], categories: [], articles: [long] });
    const [item] = all(await channelOf('rss.xml'), 'item');
    if (!item) throw new Error('no item');
    expect(one(item, 'link').text).toMatch(/panjang$/);
    expect(all(item, 'content:encoded')).toEqual([]);
    expect(one(item, 'description').text).toBe(long.excerpt);
    expect(JSON.parse(await text('feed.json')).items[0]).toMatchObject({ content_text: long.excerpt });
    await app.database.ownerPool.query(`DELETE FROM article WHERE slug = 'panjang'`);
  });

  it.each(['rss.xml', 'atom.xml'])('%s is read by a program we did not write', async (path) => {
    const feed = await new RssParser().parseString(await text(`${path}?agency=kementerian`));
    const [item] = feed.items;
    expect(feed.title).toBe('Badan kementerian');
    expect(item).toMatchObject({
      title: RICH.headline,
      link: URL_OF_RICH,
      isoDate: '2023-10-08T03:00:00.000Z',
    });
    expect(`${item?.['content:encoded'] ?? item?.content}`).toContain('/layanan?a=1&amp;b=2');
  });
});

describe('Atom', () => {
  it('has everything RFC 4287 asks for', async () => {
    const feed = strictXml(await text('atom.xml?category=berita&locale=id&agency=kementerian'));
    expect([feed.name, feed.namespace]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const self = 'https://api.contoh.example/feeds/atom.xml?agency=kementerian&category=berita&locale=id';
    expect(one(feed, 'id').text).toBe(self);
    expect(one(feed, 'title').text).toBe('Berita – Badan kementerian');
    expect(one(feed, 'updated').text).toBe('2023-10-09T11:30:00+07:00');
    expect(all(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      ['self', self],
      ['alternate', 'https://berita.contoh.example/kementerian'],
    ]);
    const entries = all(feed, 'entry');
    expect(new Set(entries.map((entry) => one(entry, 'id').text)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(all(entry, 'author').length).toBeGreaterThan(0);
      for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content']) one(entry, name);
    }
    const [entry] = entries;
    if (!entry) throw new Error('no entry');
    expect(one(entry, 'id').text).toBe(entryId(RICH.id));
    expect(one(entry, 'id').text).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(one(entry, 'content').attributes.type).toBe('html');
    expect(one(one(entry, 'contributor'), 'name').text).toBe('Badan sekolah');
    expect(all(entry, 'link').map(({ attributes }) => attributes.rel)).toEqual(['alternate', 'enclosure']);
  });
});

describe('JSON Feed', () => {
  it('has everything version 1.1 asks for', async () => {
    const feed = JSON.parse(await text('feed.json?agency=kementerian'));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Badan kementerian',
      home_page_url: 'https://berita.contoh.example/kementerian',
      feed_url: 'https://api.contoh.example/feeds/feed.json?agency=kementerian',
      language: 'id',
    });
    for (const item of feed.items) {
      expect(typeof item.id).toBe('string');
      expect(item.content_html ?? item.content_text).toMatch(/\S/);
      expect(Date.parse(item.date_published)).not.toBeNaN();
      expect(item.authors.every(({ name }: { name: unknown }) => typeof name === 'string')).toBe(true);
    }
    expect(feed.items[0]).toMatchObject({
      id: RICH.id,
      url: URL_OF_RICH,
      title: RICH.headline,
      image: 'https://api.contoh.example/media/kapal%201.jpg',
      date_published: '2023-10-08T10:00:00+07:00',
      authors: [{ name: 'Rana & Oji' }, { name: 'Sekar' }],
      tags: ['Berita', 'Kapal', 'Tarif & Jadwal'],
      language: 'id',
      _humas: { coPublishers: [{ slug: 'sekolah' }] },
    });
  });
});

describe('the successor of the GPR XML', () => {
  it('has the names the box looks for, wherever it looks', async () => {
    const root = strictXml(await text('gpr.xml?agency=kementerian'));
    const [item] = all(one(root, 'channel'), 'item');
    if (!item) throw new Error('no item');
    const names = [
      'title',
      'category',
      'category_title',
      'dateOrigin',
      'pubDate',
      'author',
      'link',
      'description',
    ];
    for (const name of [...names, 'icon_class', 'flag']) expect(one(item, name).text, name).toMatch(/\S/);
    expect(one(item, 'dateOrigin').text).toBe('Sun, 08 Oct 2023 10:00:00 +0700');
    expect(one(item, 'link').text).toBe(URL_OF_RICH);
    expect(one(item, 'category').text).toBe('berita');
    // What RSS does not know stands in a namespace, and without a prefix, so that its name is the old one.
    for (const { name, namespace } of item.children) {
      const isRss = ['title', 'category', 'pubDate', 'link', 'guid', 'description'].includes(name);
      expect([name, namespace]).toEqual([name, isRss ? '' : 'https://humas.example/ns/gpr']);
    }
  });

  it('leaves a program that pastes it into a page nothing to run', async () => {
    const hostile = articleDraft({
      agencyId: ARTICLES.plain.agencyId,
      categoryId: ARTICLES.plain.categoryId,
      slug: 'titipan',
      headline: '<img src=x onerror=alert(1)>',
      excerpt: '</li><script>alert(1)</script>',
      canonicalUrl: `https://contoh.example/a?x='onmouseover='alert(1)`,
      credits: [{ role: 'writer', name: '<b>Rana</b>', initials: null, unit: null, order: 1 }],
      publishedAt: '2023-10-10T10:00:00+07:00',
    });
    await store(app.database, { agencies: [], categories: [], articles: [hostile] });
    const channel = await channelOf('gpr.xml');
    const [item] = all(channel, 'item');
    expect(one(item ?? channel, 'title').text).toBe('‹img src=x onerror=alert(1)›');
    for (const child of item?.children ?? []) expect(child.text, child.name).not.toMatch(/[<>'"]/);
    await app.database.ownerPool.query(`DELETE FROM article WHERE slug = 'titipan'`);
  });
});

describe('the news sitemap', () => {
  it('has the news of two days, as the protocol writes them', async () => {
    expect(strictXml(await text('news-sitemap.xml')).children).toEqual([]);
    const hours = (count: number) => new Date(Date.now() - count * HOUR).toISOString();
    const draft = { agencyId: ARTICLES.plain.agencyId, categoryId: ARTICLES.plain.categoryId };
    const articles = [
      articleDraft({
        ...draft,
        slug: 'baru',
        headline: 'Baru & segar',
        publishedAt: hours(47),
        updatedAt: hours(1),
      }),
      articleDraft({
        ...draft,
        slug: 'english',
        locale: 'en',
        publishedAt: hours(48.01),
        updatedAt: hours(1),
      }),
    ];
    await store(app.database, { agencies: [], categories: [], articles });
    const root = strictXml(await text('news-sitemap.xml'));
    expect([root.name, root.namespace]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
    const [url, ...others] = root.children;
    if (!url) throw new Error('no url');
    expect(others).toEqual([]);
    // The order and the number of elements are what the protocol's schema allows.
    expect(url.children.map(({ name }) => name)).toEqual(['loc', 'lastmod', 'news:news']);
    expect(one(url, 'loc').text).toBe('https://berita.contoh.example/kementerian/baru');
    const news = one(url, 'news:news');
    expect(news.namespace).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    expect(news.children.map(({ name }) => name)).toEqual([
      'news:publication',
      'news:publication_date',
      'news:title',
    ]);
    expect(one(news, 'news:publication').children.map(({ name, text }) => [name, text])).toEqual([
      ['news:name', 'Badan kementerian'],
      ['news:language', 'id'],
    ]);
    expect(one(news, 'news:title').text).toBe('Baru & segar');
    expect(one(news, 'news:publication_date').text).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+07:00$/,
    );
    await app.database.ownerPool.query(`DELETE FROM article WHERE slug IN ('baru', 'english')`);
  });
});
