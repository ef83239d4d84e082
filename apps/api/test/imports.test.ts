import type { Poll } from '@humas/contract';
import { describe, expect, it } from 'vitest';
import { createId } from '../src/ids.js';
import { imported, storePictures, useImporter } from './support/imports.js';
import { countersOf, sendViews, useTestApp } from './support/test-app.js';

const app = useTestApp();
const source = useImporter(app);

describe('an article of a source', () => {
  it('is created and published, with what the contract assumes where the source says nothing', async () => {
    const answer = await source.put('1204', imported());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ outcome: 'created', unchanged: false, version: 1, removed: [] });
    const { id, slug } = answer.body.article;
    expect(slug).toBe('loket-layanan-buka-lebih-pagi');
    const article = (await source.read(id)).body;
    expect(article).toMatchObject({
      type: 'news',
      headline: 'Loket layanan buka lebih pagi',
      lead: null,
      excerpt: 'Loket layanan buka pukul 07.30.',
      category: { slug: 'berita' },
      tags: [],
      coPublishers: [],
      cover: null,
      credits: [],
      status: 'published',
      publishedAt: '2026-10-02T10:00:00+07:00',
      updatedAt: '2026-10-02T10:00:00+07:00',
      locale: 'id',
      source: { system: 'wordpress-contoh', id: '1204', url: 'https://www.contoh.example/loket/' },
      canonicalUrl: 'http://localhost:3000/kementerian/loket-layanan-buka-lebih-pagi',
      body: { html: '<p>Loket layanan buka pukul 07.30.</p>', wordCount: 5, readingMinutes: 1 },
      dateline: null,
      eventDate: null,
      creditLine: null,
      gallery: [],
      changeHistory: [],
      poll: null,
    });
    const list = await app.send({ url: '/v1/articles?agency=kementerian&sort=-publishedAt' });
    expect(list.json().items[0].id).toBe(id);
    expect(await source.audit(id)).toEqual([
      {
        action: 'article.created',
        key_id: source.key.id,
        detail: { source: 'wordpress-contoh', sourceId: '1204', slug, version: 1 },
      },
    ]);
  });

  it('carries everything a source can say', async () => {
    const [cover, one, two] = (await storePictures(app, 'kementerian', [
      {},
      { alt: 'Satu' },
      { alt: 'Dua' },
    ])) as [string, string, string];
    const { status, body } = await source.put(
      'semua',
      imported({
        type: 'announcement',
        slug: 'maklumat-lengkap',
        lead: ' Intinya\n satu. ',
        excerpt: 'Ringkasannya.',
        dateline: { place: 'Jakarta', unit: 'Humas', text: 'Jakarta – Humas' },
        eventDate: '2026-10-05',
        category: 'pengumuman',
        tags: ['Layanan', 'layanan', ' Loket  Baru '],
        credits: [{ role: 'writer', name: null, initials: 'RM', unit: '', order: 1 }],
        creditLine: '(RM/ES)',
        cover,
        gallery: [two, one],
        updatedAt: '2026-10-03T03:00:00+07:00',
        locale: 'en',
        canonicalUrl: 'https://www.contoh.example/maklumat/',
        viewBaseline: 619,
        pollPreset: 'emotion',
        correction: { note: 'Jumlah loket diperbaiki.' },
      }),
    );
    expect(status).toBe(201);
    const article = (await source.read(body.article.id)).body;
    expect(article).toMatchObject({
      type: 'announcement',
      slug: 'maklumat-lengkap',
      lead: 'Intinya satu.',
      excerpt: 'Ringkasannya.',
      dateline: { place: 'Jakarta', unit: 'Humas', text: 'Jakarta – Humas' },
      eventDate: '2026-10-05',
      category: { slug: 'pengumuman' },
      tags: ['Layanan', 'Loket Baru'],
      credits: [{ role: 'writer', name: null, initials: 'RM', unit: null, order: 1 }],
      creditLine: '(RM/ES)',
      cover: { id: cover },
      updatedAt: '2026-10-03T03:00:00+07:00',
      locale: 'en',
      canonicalUrl: 'https://www.contoh.example/maklumat/',
      status: 'corrected',
      changeHistory: [{ kind: 'correction', note: 'Jumlah loket diperbaiki.' }],
      poll: { preset: 'emotion', closesAt: null },
    });
    expect(article.gallery.map(({ id }) => id)).toEqual([two, one]);
    expect((await countersOf(app, article.id)).views).toMatchObject({ total: 619, baseline: 619 });
  });

  it('is unchanged when it is sent again, and keeps version, time and ETag', async () => {
    const article = imported({ headline: 'Tetap sama', correction: { note: 'Sekali saja.' } });
    const { id } = (await source.put('tetap', article)).body.article;
    const before = await source.read(id);
    for (const again of [
      article,
      { ...article, correction: null },
      { ...article, bodyHtml: `${article.bodyHtml}<p>&nbsp;</p>` },
    ]) {
      const answer = await source.put('tetap', again);
      expect([answer.status, answer.body.outcome, answer.body.unchanged]).toEqual([200, 'unchanged', true]);
      expect(answer.body.version).toBe(1);
    }
    const after = await source.read(id);
    expect(after.text).toBe(before.text);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(await source.audit(id)).toHaveLength(1);
  });

  it('has its new baseline and version of the source stored without having changed', async () => {
    const { id } = (await source.put('angka', imported({ viewBaseline: 10 }))).body.article;
    await sendViews(app, [{ article: id }]);
    const etag = (await source.read(id)).headers.etag;
    const answer = await source.put('angka', imported({ viewBaseline: 12, sourceVersion: '2' }));
    expect(answer.body).toMatchObject({ outcome: 'unchanged', unchanged: true, version: 1 });
    expect((await countersOf(app, id)).views).toMatchObject({ total: 13, baseline: 12, counted: 1 });
    expect((await source.read(id)).headers.etag).toBe(etag);
    const { items } = (await source.list('?pageSize=1000')).body;
    expect(items.find(({ sourceId }) => sourceId === 'angka')).toMatchObject({
      sourceVersion: '2',
      viewBaseline: 12,
      version: 1,
    });
    expect(await source.audit(id)).toHaveLength(1);
  });

  it('is updated in place when the source changed it: same id, counts and corrections', async () => {
    const first = imported({ headline: 'Versi satu', slug: 'versi', viewBaseline: 5 });
    const { id } = (await source.put('ubah', first)).body.article;
    await sendViews(app, [{ article: id }]);
    const corrected = { ...first, bodyHtml: '<p>Dua.</p>', correction: { note: 'Angka diperbaiki.' } };
    const answer = await source.put('ubah', corrected);
    expect([answer.status, answer.body.outcome, answer.body.version]).toEqual([200, 'updated', 2]);
    expect(answer.body.article.id).toBe(id);
    const again = { ...corrected, bodyHtml: '<p>Tiga.</p>', publishedAt: '2026-10-04T03:00:00Z' };
    await source.put('ubah', again);
    const article = (await source.read(id)).body;
    expect(article).toMatchObject({ status: 'corrected', body: { text: 'Tiga.' } });
    expect(article.changeHistory.map(({ note }) => note)).toEqual(['Angka diperbaiki.']);
    // The source gave no time of its own: what changed, changed now.
    expect(Date.parse(article.updatedAt)).toBeGreaterThan(Date.parse('2026-10-04T03:00:00Z'));
    expect((await countersOf(app, id)).views).toMatchObject({ counted: 1, baseline: 5 });
    const { rows } = await app.database.ownerPool.query(
      'SELECT published_at FROM article_publisher WHERE article_id = $1',
      [id],
    );
    expect(rows).toEqual([{ published_at: new Date('2026-10-04T03:00:00Z') }]);
    expect((await source.audit(id)).map(({ action }) => action)).toEqual([
      'article.created',
      'article.updated',
      'article.updated',
    ]);
  });

  it('shows what was just written, also to who read it a moment ago', async () => {
    const { id, slug } = (await source.put('segera', imported({ headline: 'Segera satu', slug: 'segera' })))
      .body.article;
    await source.read(id);
    await app.send({ url: `/v1/agencies/kementerian/articles/${slug}` });
    await source.put('segera', imported({ headline: 'Segera dua', slug: 'segera' }));
    expect((await source.read(id)).body.headline).toBe('Segera dua');
    const bySlug = await app.send({ url: `/v1/agencies/kementerian/articles/${slug}` });
    expect(bySlug.json().headline).toBe('Segera dua');
  });

  it('is never updated before it was published', async () => {
    const { body } = await source.put('jadwal', imported({ updatedAt: '2026-10-01T03:00:00Z' }));
    expect((await source.read(body.article.id)).body.updatedAt).toBe('2026-10-02T10:00:00+07:00');
  });

  it('is told apart by agency and source', async () => {
    const places = [
      {},
      { source: 'rss-contoh' },
      { agency: 'sekolah' },
      { agency: 'sekolah', source: 'rss-contoh' },
    ];
    const answers = await Promise.all(places.map((place) => source.put('sama', imported(), place)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.article.id)).size).toBe(4);
  });

  it('asks its readers as the source says, and keeps their votes when that changes', async () => {
    const { id } = (await source.put('jajak', imported({ pollPreset: 'usefulness' }))).body.article;
    const poll = async () => await app.send({ url: `/v1/articles/${id}/poll` });
    expect((await poll()).json<Poll>().preset).toBe('usefulness');
    await source.put('jajak', imported({ pollPreset: null }));
    expect((await poll()).statusCode).toBe(404);
    expect((await source.put('jajak', imported())).body.outcome).toBe('unchanged');
  });
});

describe('what an article names', () => {
  it('has to be a rubric there is; the answer lists them', async () => {
    const { status, problem } = await source.put('rubrik', imported({ category: 'tidak-ada' }));
    expect(status).toBe(400);
    expect(problem.errors).toEqual([
      { pointer: '/category', code: 'enum', detail: expect.stringMatching(/berita.*pengumuman/) },
    ]);
  });

  it('has to be pictures of the agency, wherever they stand', async () => {
    const [theirs] = (await storePictures(app, 'sekolah', [{}])) as [string];
    const nobodys = createId('med');
    const body = (id: string) =>
      imported({ cover: id, gallery: [id], bodyHtml: `<figure><img src="${id}"></figure>` });
    const [foreign, none] = [await source.put('g1', body(theirs)), await source.put('g1', body(nobodys))];
    expect(foreign.status).toBe(400);
    expect(foreign.problem.errors?.map(({ pointer }) => pointer)).toEqual([
      '/cover',
      '/gallery/0',
      '/bodyHtml',
    ]);
    expect(JSON.stringify(foreign.problem.errors).replaceAll(theirs, nobodys)).toBe(
      JSON.stringify(none.problem.errors),
    );
    expect((await source.list('?pageSize=1000')).body.items.map(({ sourceId }) => sourceId)).not.toContain(
      'g1',
    );
  });

  it('has to be a moment a database can hold', async () => {
    for (const [field, value] of [
      ['publishedAt', '0000-01-01T00:00:00Z'],
      ['publishedAt', '2026-12-31T23:59:60Z'],
      ['publishedAt', '9999-12-31T23:59:59Z'],
      ['updatedAt', '0000-12-31T00:00:00Z'],
    ]) {
      const { status, problem } = await source.put('waktu', imported({ [field as string]: value }));
      expect([value, status, problem.errors?.[0]?.pointer]).toEqual([value, 400, `/${field}`]);
    }
    for (const value of ['2026-02-30T00:00:00Z', '2026-10-02', 'kemarin']) {
      expect([value, (await source.put('waktu', imported({ publishedAt: value }))).status]).toEqual([
        value,
        400,
      ]);
    }
  });

  it('has to have a headline with words in it', async () => {
    for (const headline of ['   ', '\u202e', '\u0001']) {
      const { status, problem } = await source.put('kosong', imported({ headline }));
      expect([status, problem.errors?.[0]?.pointer]).toEqual([400, '/headline']);
    }
  });
});

describe('the list of a source', () => {
  it('is in the order of its ids, in pages both ways, and empty for a source nobody knows', async () => {
    const place = { source: 'daftar' };
    for (const id of ['b', '10', '9', 'B', 'a~1', 'a.1']) await source.put(id, imported(), place);
    const all = ['10', '9', 'B', 'a.1', 'a~1', 'b'];
    const ids = (answer: Awaited<ReturnType<typeof source.list>>) =>
      answer.body.items.map((item) => item.sourceId);
    expect(ids(await source.list('', place))).toEqual(all);
    const first = await source.list('?pageSize=4', place);
    expect([ids(first), first.body.page.prev]).toEqual([all.slice(0, 4), null]);
    const second = await source.list(`?pageSize=4&cursor=${first.body.page.next}`, place);
    expect([ids(second), second.body.page.next]).toEqual([all.slice(4), null]);
    const back = await source.list(`?pageSize=4&cursor=${second.body.page.prev}`, place);
    expect([ids(back), back.body.page.prev]).toEqual([all.slice(0, 4), null]);
    expect((await source.list('', { source: 'tidak-dikenal' })).body).toEqual({
      items: [],
      page: { next: null, prev: null },
    });
    for (const other of [{ source: 'lain' }, { ...place, agency: 'sekolah' }]) {
      const foreign = await source.list(`?cursor=${first.body.page.next}`, other);
      expect([foreign.status, foreign.problem.code]).toEqual([400, 'invalid_cursor']);
    }
  });
});
