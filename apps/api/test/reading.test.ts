import type { Article, ArticleSummary } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { ARTICLES, articleDraft, CONTENT, mediaDraft } from './support/content.js';
import { sendViews, store, useTestApp } from './support/test-app.js';

const app = useTestApp();

async function list(
  query: string,
): Promise<{ slugs: string[]; page: Record<string, unknown>; link: unknown }> {
  const answer = await app.send({ url: `/v1/articles?${query}` });
  expect(answer.statusCode, answer.body).toBe(200);
  const { items, page } = answer.json<{ items: ArticleSummary[]; page: Record<string, unknown> }>();
  return { slugs: items.map((item) => item.slug), page, link: answer.headers.link };
}

describe('agencies.list', () => {
  it('lists agencies by name, narrowed by kind and parent', async () => {
    const all = await app.send({ url: '/v1/agencies?total=true' });
    expect(all.json()).toMatchObject({
      items: [
        { slug: 'kementerian', parent: null },
        { slug: 'sekolah', parent: { slug: 'kementerian' } },
      ],
      page: { next: null, prev: null, total: 2 },
    });
    const units = await app.send({ url: '/v1/agencies?parent=kementerian&kind=blu' });
    expect(units.json().items).toHaveLength(1);
    expect((await app.send({ url: '/v1/agencies?kind=regionalOffice' })).json().items).toEqual([]);
  });

  it('pages forwards and back again', async () => {
    const first = (await app.send({ url: '/v1/agencies?pageSize=1' })).json();
    const second = (await app.send({ url: `/v1/agencies?pageSize=1&cursor=${first.page.next}` })).json();
    expect(second.items[0].slug).toBe('sekolah');
    expect(second.page.next).toBeNull();
    const back = (await app.send({ url: `/v1/agencies?pageSize=1&cursor=${second.page.prev}` })).json();
    expect(back).toEqual(first);
  });
});

describe('agencies.get', () => {
  it('finds an agency by slug and by id', async () => {
    const bySlug = await app.send({ url: '/v1/agencies/sekolah' });
    const byId = await app.send({ url: `/v1/agencies/${bySlug.json().id}` });
    expect(byId.json()).toEqual(bySlug.json());
    expect(bySlug.json()).toMatchObject({
      kind: 'blu',
      timeZone: 'Asia/Makassar',
      domains: ['sekolah.example'],
    });
  });

  it('says what was not found, in the language asked for', async () => {
    const answer = await app.send({
      url: '/v1/agencies/tidak-ada',
      headers: { 'accept-language': 'en-GB,id;q=0.5' },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-language']).toBe('en');
    expect(answer.json()).toMatchObject({
      code: 'not_found',
      detail: 'No agency has this address, or it is not open to you.',
    });
    expect(answer.json().requestId).toBe(answer.headers['x-request-id']);
  });
});

describe('categories.list', () => {
  it('keeps the editorial order, and with an agency shows what it published in', async () => {
    const slugs = async (query: string) =>
      (await app.send({ url: `/v1/categories${query}` }))
        .json()
        .items.map((item: { slug: string }) => item.slug);
    const shared = ['berita', 'siaran-pers', 'pengumuman', 'klarifikasi', 'layanan', 'agenda', 'galeri'];
    expect(await slugs('')).toEqual(shared);
    expect(await slugs('?agency=sekolah')).toEqual(['berita']);
    expect((await app.send({ url: '/v1/categories?agency=tidak-ada' })).statusCode).toBe(404);
  });
});

describe('articles.list', () => {
  it('shows what is published, newest first, and nothing else', async () => {
    const { slugs, page } = await list('total=true');
    expect(slugs.slice(0, 2)).toEqual(['kapal', 'tanpa-jajak']);
    expect(slugs.toSorted()).toEqual(['biasa', 'emosi', 'kapal', 'maklumat', 'tanpa-jajak', 'tutup']);
    expect(page.total).toBe(6);
  });

  it.each([
    ['agency=sekolah', ['kapal']],
    ['agency=kementerian&type=news&from=2023-10-07T00:00:00Z', ['kapal']],
    ['category=pengumuman', ['maklumat']],
    ['type=announcement', ['maklumat']],
    ['tag=layanan%20daring', ['biasa']],
    ['tag=LAYANAN%20DARING', ['biasa']],
    ['locale=en', []],
    ['from=2023-10-06T00:00:00%2B07:00&to=2023-10-07T00:00:00%2B07:00', ['tanpa-jajak']],
    [`ids=${ARTICLES.plain.id},${ARTICLES.draft.id},${ARTICLES.withdrawn.id}`, ['biasa']],
  ])('narrows by %s', async (query, expected) => {
    expect((await list(query)).slugs).toEqual(expected);
  });

  it.each(['agency=tidak-ada', 'category=tidak-ada'])(
    'refuses to pretend that %s is only empty',
    async (query) => {
      expect((await app.send({ url: `/v1/articles?${query}` })).statusCode).toBe(404);
    },
  );

  it.each(['', '&sort=publishedAt', '&agency=kementerian', '&category=berita'])(
    'walks every page forwards and backwards without a gap (%s)',
    async (rest) => {
      const whole = (await list(`pageSize=100${rest}`)).slugs;
      const forwards: string[] = [];
      let page = await list(`pageSize=2${rest}`);
      const pages = [page.slugs];
      forwards.push(...page.slugs);
      while (page.page.next) {
        expect(page.link).toContain('rel="next"');
        page = await list(`pageSize=2${rest}&cursor=${page.page.next}`);
        forwards.push(...page.slugs);
        pages.push(page.slugs);
      }
      expect(forwards).toEqual(whole);
      for (const expected of pages.slice(0, -1).toReversed()) {
        page = await list(`pageSize=2${rest}&cursor=${page.page.prev}`);
        expect(page.slugs).toEqual(expected);
      }
      expect(page.page.prev).toBeNull();
    },
  );

  it('refuses a cursor with other filters, and one that was made up', async () => {
    const { page } = await list('pageSize=1');
    const forged = Buffer.from(JSON.stringify(['next', 'x', 1, 'y'])).toString('base64url');
    for (const query of [
      `type=news&cursor=${page.next}`,
      `sort=publishedAt&cursor=${page.next}`,
      `cursor=${forged}`,
      'cursor=%F0',
    ]) {
      const answer = await app.send({ url: `/v1/articles?${query}` });
      expect([query, answer.statusCode, answer.json().code]).toEqual([query, 400, 'invalid_cursor']);
    }
  });

  it('names a link that leads to the next page', async () => {
    const { link, page } = await list('pageSize=1&type=news');
    expect(link).toBe(
      `<${app.config.publicUrl}/v1/articles?pageSize=1&type=news&cursor=${page.next}>; rel="next"`,
    );
  });
});

describe('articles.get', () => {
  it('answers the whole article, in the hours of its agency', async () => {
    const article = (await app.send({ url: `/v1/articles/${ARTICLES.school.id}` })).json<Article>();
    expect(article).toMatchObject({
      slug: 'kapal',
      canonicalUrl: 'http://localhost:3000/sekolah/kapal',
      publishedAt: '2023-10-07T10:00:00+08:00',
      coPublishers: [{ slug: 'kementerian' }],
      poll: { preset: 'usefulness', closesAt: null },
      body: { html: '<p>Isi artikel.</p>', text: 'Isi artikel.', wordCount: 2, readingMinutes: 1 },
    });
  });

  it('knows its gallery, links, translations and relatives', async () => {
    const base = { agencyId: ARTICLES.plain.agencyId, categoryId: ARTICLES.notice.categoryId };
    const gallery = [mediaDraft(), mediaDraft({ alt: 'Kapal' })];
    const id = createId('art');
    const linked = articleDraft({
      ...base,
      id,
      slug: 'terhubung',
      tags: ['layanan daring'],
      cover: mediaDraft({ caption: 'Keterangan' }),
      gallery,
      readAlso: [
        { articleId: ARTICLES.plain.id, after: 2 },
        { articleId: ARTICLES.withdrawn.id, after: 0 },
      ],
    });
    const english = articleDraft({ ...base, slug: 'connected', locale: 'en', translationGroup: id });
    await store(app.database, { ...CONTENT, articles: [linked, english] });
    const article = (await app.send({ url: `/v1/articles/${id}` })).json<Article>();
    expect(article.cover?.url).toBe(`${app.config.publicUrl}/media/gedung.svg`);
    expect(article.gallery.map((media) => media.alt)).toEqual(['Gedung berpilar', 'Kapal']);
    expect(article.readAlso).toMatchObject([{ after: 2, article: { slug: 'biasa' } }]);
    expect(article.translations).toMatchObject([{ slug: 'connected', locale: 'en' }]);
    expect(article.related.map((other) => other.slug).toSorted()).toEqual(['biasa', 'maklumat']);
    await app.database.ownerPool.query('DELETE FROM article WHERE id = ANY ($1)', [[id, english.id]]);
  });

  it('holds only what was cleaned on the way in', async () => {
    const bodyHtml =
      '<h1 onclick="x()">Bagian</h1><script>alert(1)</script><p>Isi <a href="javascript:x">di sini</a></p>';
    const { agencyId, categoryId } = ARTICLES.notice;
    const article = articleDraft({ agencyId, categoryId, bodyHtml });
    await store(app.database, { ...CONTENT, articles: [article] });
    const { body } = (await app.send({ url: `/v1/articles/${article.id}` })).json<Article>();
    expect(body.html).toBe('<h2>Bagian</h2><p>Isi <a>di sini</a></p>');
    expect(body.text).toBe('Bagian\nIsi di sini');
    const { rows } = await app.database.ownerPool.query(
      'SELECT detail::text AS stored FROM article WHERE id = $1',
      [article.id],
    );
    expect(rows[0].stored).not.toMatch(/script|onclick/);
    await app.database.ownerPool.query('DELETE FROM article WHERE id = $1', [article.id]);
  });

  it.each(['draft', 'scheduled'] as const)('does not tell that a %s exists', async (name) => {
    const answer = await app.send({ url: `/v1/articles/${ARTICLES[name].id}` });
    const unknown = await app.send({ url: `/v1/articles/${createId('art')}` });
    expect(answer.statusCode).toBe(404);
    expect({ ...answer.json(), requestId: '' }).toEqual({ ...unknown.json(), requestId: '' });
  });

  it('says that an article was withdrawn, when and why', async () => {
    const answer = await app.send({ url: `/v1/articles/${ARTICLES.withdrawn.id}` });
    expect(answer.statusCode).toBe(410);
    expect(answer.json()).toMatchObject({
      code: 'article_withdrawn',
      withdrawn: { at: '2026-10-02T09:00:00+07:00', reason: 'Jadwal berubah.', replacedBy: null },
    });
  });
});

describe('articles.getBySlug', () => {
  it('answers the same as by id', async () => {
    const bySlug = await app.send({ url: '/v1/agencies/kementerian/articles/biasa' });
    const byId = await app.send({ url: `/v1/articles/${ARTICLES.plain.id}` });
    expect(bySlug.body).toBe(byId.body);
    expect((await app.send({ url: '/v1/agencies/kementerian/articles/ditarik' })).statusCode).toBe(410);
    expect((await app.send({ url: '/v1/agencies/kementerian/articles/kapal' })).statusCode).toBe(404);
  });

  it('leads from an old address to the new one', async () => {
    const moving = articleDraft({ ...ARTICLES.notice, id: createId('art'), slug: 'alamat-lama' });
    await store(app.database, { ...CONTENT, articles: [moving] });
    await store(app.database, { ...CONTENT, articles: [{ ...moving, slug: 'alamat-baru' }] });
    const answer = await app.send({ url: '/v1/agencies/kementerian/articles/alamat-lama' });
    expect(answer.statusCode).toBe(301);
    expect(answer.headers.location).toBe('/v1/agencies/kementerian/articles/alamat-baru');
    expect((await app.send({ url: String(answer.headers.location) })).json().slug).toBe('alamat-baru');
    await app.database.ownerPool.query('DELETE FROM article WHERE id = $1', [moving.id]);
  });
});

describe('articles.popular', () => {
  it('ranks by views of the window, with baselines only for all time', async () => {
    await sendViews(app, [
      { article: ARTICLES.notice.id },
      { article: ARTICLES.notice.id },
      { article: ARTICLES.emotion.id },
    ]);
    const ranking = async (query: string) =>
      (await app.send({ url: `/v1/articles/popular?${query}` }))
        .json()
        .items.map((item: { rank: number; views: number; article: ArticleSummary }) => [
          item.rank,
          item.views,
          item.article.slug,
        ]);
    expect(await ranking('window=24h')).toEqual([
      [1, 2, 'maklumat'],
      [2, 1, 'emosi'],
    ]);
    expect(await ranking('window=all&limit=2')).toEqual([
      [1, 19_000, 'biasa'],
      [2, 2, 'maklumat'],
    ]);
    expect(await ranking('window=7d&agency=sekolah')).toEqual([]);
    await app.database.ownerPool.query("UPDATE view_hour SET hour = hour - interval '3 days'");
    app.advance(20_000);
    expect(await ranking('window=24h')).toEqual([]);
    expect(await ranking('window=7d&limit=1')).toEqual([[1, 2, 'maklumat']]);
  });
});

describe('definitions.get, health.live, health.ready', () => {
  it('publishes what is counted, with the limits in force', async () => {
    const answer = await app.send({ url: '/v1/definitions' });
    expect(answer.json().limits).toEqual({
      windowMinutes: 10,
      viewsPerAddressAndArticle: 120,
      viewsPerAddress: 600,
      votesPerAddressAndArticle: 30,
      messagesPerAddress: 20,
    });
    expect(
      answer
        .json()
        .excluded.map((item: { class: string }) => item.class)
        .toSorted(),
    ).toEqual(['bot', 'late', 'nojs', 'prefetch', 'suspected']);
  });

  it('is alive and ready', async () => {
    expect((await app.send({ url: '/livez' })).json()).toEqual({ status: 'ok' });
    expect((await app.send({ url: '/readyz' })).json()).toEqual({ status: 'ok' });
  });
});
